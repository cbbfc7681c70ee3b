import { decodeUtf8 } from '../table/decode';
import type { Bag } from './data';
import { peopleRoster, reference } from './people';
import type { Reader } from './reader';

/** The bit in Active Directory's `userAccountControl` for a disabled account. */
const ACCOUNT_DISABLED = 2;

/** Entries of an LDAP directory as text (RFC 2849). */
export const ldif: Reader = {
  id: 'ldif',
  label: 'LDIF',
  detect: ({ text }) => {
    const lines = text.slice(0, 5000).split(/\r?\n/);
    const first = lines.find((line) => line.trim() !== '' && !/^(?:#|version:)/i.test(line));
    return first !== undefined && /^dn::? /i.test(first);
  },
  read: (contents, { today }) =>
    peopleRoster(
      'LDIF',
      contents,
      ({ text }) => entriesOf(text).filter(isPerson),
      (entry) => {
        const get = (...names: readonly string[]): string | undefined =>
          names.map((name) => valuesOf(entry, name)[0]).find((value) => value !== undefined);
        const [manager] = valuesOf(entry, 'manager');
        const names = [get('givenname'), get('sn')].flatMap((part) => part ?? []);
        return {
          id: dnKey(get('dn') ?? ''),
          aliases: [get('uid', 'samaccountname'), get('userprincipalname')],
          name: get('displayname', 'cn') ?? (names.length > 0 ? names.join(' ') : undefined),
          email: get('mail'),
          employeeId: get('employeenumber', 'employeeid'),
          title: get('title'),
          department: get('department', 'ou', 'departmentnumber'),
          location: get('physicaldeliveryofficename', 'l'),
          inactive:
            (Number(get('useraccountcontrol') ?? 0) & ACCOUNT_DISABLED) !== 0 ? 'a disabled account' : undefined,
          manager: reference(manager === undefined ? undefined : dnKey(manager), 'manager'),
        };
      },
      { today, withoutManagers: 'No entry has a manager. Request it: ldapsearch … cn title manager mail department.' },
    ),
};

const valuesOf = (entry: Bag, name: string): readonly string[] => (entry[name] as readonly string[] | undefined) ?? [];

/** Units and groups are entries too. */
function isPerson(entry: Bag): boolean {
  const classes = valuesOf(entry, 'objectclass').map((each) => each.toLowerCase());
  if (classes.length > 0)
    return (
      classes.some((each) => ['person', 'inetorgperson', 'organizationalperson', 'user'].includes(each)) &&
      !classes.includes('computer')
    );
  return ['cn', 'sn', 'uid', 'displayname', 'title'].some((name) => valuesOf(entry, name).length > 0);
}

/** Entries with lower-case attributes, each a list of values. */
function entriesOf(text: string): Bag[] {
  const unfolded = text.replace(/\r\n?/g, '\n').replace(/\n /g, '');
  return unfolded.split(/\n(?:[ \t]*\n)+/).flatMap((block): Bag[] => {
    const entry: Record<string, string[]> = {};
    for (const line of block.split('\n')) {
      const match = /^([A-Za-z][\w.-]*)(?:;[\w-]+)*:(:?)(.*)$/.exec(line);
      if (!match || line.startsWith('#')) continue;
      const [, name, isBase64, value] = match;
      (entry[name!.toLowerCase()] ??= []).push(isBase64 ? decodeUtf8(bytesOf(value!)) : value!.trim());
    }
    return entry.dn === undefined ? [] : [entry];
  });
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of base64 text, independent of the environment. */
export function bytesOf(base64: string): Uint8Array {
  const digits = [...base64].map((letter) => ALPHABET.indexOf(letter)).filter((digit) => digit !== -1);
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8));
  let [buffer, bits, at] = [0, 0, 0];
  for (const digit of digits) {
    buffer = ((buffer << 6) | digit) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    if (at < bytes.length) bytes[at++] = (buffer >> bits) & 0xff;
  }
  return bytes;
}

/** A distinguished name in comparable form: without case, spaces around separators and escapes (RFC 4514). */
export const dnKey = (dn: string): string =>
  dn
    .replace(/\\([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(.)/g, '$1')
    .replace(/[^,=]+/g, (part) => part.trim())
    .toLowerCase();
