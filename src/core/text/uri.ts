/** A scheme, and an authority if there is one. */
const SITE = /^[a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?/i;

/** A parsed address, with the decoded names of its path. */
interface Address {
  readonly site: string;
  readonly names: readonly string[];
  /** A query, which some file systems use to identify versions of a file. */
  readonly rest: string;
}

/** An address in a normalized, comparable form: editors differ in what they escape, and in how they write drives. */
export function canonicalUri(uri: string): string {
  const address = addressOf(uri);
  return address ? uriOf(address) + address.rest : uri;
}

/** The folder that contains a file or folder; undefined at the top. */
export function folderOf(uri: string): string | undefined {
  const address = addressOf(uri);
  return address && address.names.length > 0 ? uriOf({ ...address, names: address.names.slice(0, -1) }) : undefined;
}

/** The address of something in a folder, or further below it, under some names. */
export function uriIn(folder: string, names: readonly string[]): string {
  const address = addressOf(folder);
  return address ? uriOf({ ...address, names: [...address.names, ...names] }) : [folder, ...names].join('/');
}

/** The names that lead from a folder to something below it; undefined if it is elsewhere. */
export function namesFrom(folder: string, uri: string): readonly string[] | undefined {
  const [above, address] = [addressOf(folder), addressOf(uri)];
  if (!above || !address || above.site !== address.site || address.rest !== '') return undefined;
  const isBelow =
    above.names.length < address.names.length && above.names.every((name, index) => name === address.names[index]);
  return isBelow ? address.names.slice(above.names.length) : undefined;
}

/** A file's decoded name without its folders. */
export const fileName = (uri: string): string => addressOf(uri)?.names.at(-1) ?? uri.slice(uri.lastIndexOf('/') + 1);

function addressOf(uri: string): Address | undefined {
  const [site] = SITE.exec(uri) ?? [];
  if (site === undefined) return undefined;
  const behind = uri.slice(site.length).search(/[?#]/);
  const end = behind < 0 ? uri.length : site.length + behind;
  const names = uri
    .slice(site.length, end)
    .split('/')
    .filter((name) => name !== '')
    .map(decoded);
  const [first, ...others] = names;
  const isDrive = first !== undefined && /^[a-z]:$/i.test(first);
  return {
    site: site.replace(/^[^:]*/, (scheme) => scheme.toLowerCase()),
    names: isDrive ? [first.toLowerCase(), ...others] : names,
    rest: uri.slice(end),
  };
}

const uriOf = ({ site, names }: Pick<Address, 'site' | 'names'>): string => `${site}/${names.map(encoded).join('/')}`;

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** As in VS Code: everything is escaped but letters, digits and `-._~`. */
const encoded = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
