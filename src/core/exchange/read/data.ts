/** A JSON object or YAML map of unknown shape. */
export type Bag = Readonly<Record<string, unknown>>;

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const bagsIn = (value: unknown): readonly Bag[] => listOf(value).filter(isBag);

/** A text or number as text; undefined for everything else, and for empty texts. */
export function wordOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** The value at a dotted path. Keys may contain the dots themselves, or slashes, or objects with a `value`. */
export function at(bag: unknown, path: string): unknown {
  if (!isBag(bag)) return undefined;
  for (const key of [path, `/${path.replaceAll('.', '/')}`]) if (key in bag) return unwrapped(bag[key]);
  const [first, ...rest] = path.split('.');
  if (rest.length === 0 || first === undefined) return undefined;
  return at(unwrapped(bag[first]), rest.join('.'));
}

const unwrapped = (value: unknown): unknown =>
  isBag(value) && 'value' in value && Object.keys(value).length <= 3 ? value.value : value;

/** The first text at one of some paths. */
export function pick(bag: unknown, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const word = wordOf(at(bag, path));
    if (word !== undefined) return word;
  }
  return undefined;
}

/** The objects of a JSON response: a list, pages in a list, or a list under a key. */
export function entriesOf(json: unknown, key: string): readonly Bag[] {
  if (isBag(json)) return bagsIn(json[key]);
  return bagsIn(json).flatMap((each) => (Array.isArray(each[key]) ? bagsIn(each[key]) : [each]));
}
