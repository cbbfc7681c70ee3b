import type { ChartMetric, Located, Organization, Position, TreeArea } from '../../model';

/** The number of names in a sentence before it says "others". */
export const MAX_NAMED = 3;

/** A position as sentences name it: `Chief Customer Officer (cco)`. Parentheses in the title, such as an abbreviation, are dropped. */
export function called({ nameOf }: Pick<Organization, 'nameOf'>, position: Position): string {
  const id = position.id.value;
  const name = nameOf(position).replace(/\s+/g, ' ');
  const short = name.replace(/[([][^()[\]]*[)\]]$/, '').trimEnd() || name;
  return name === id ? `"${id}"` : `${short} (${id})`;
}

/** What a reference names: the position, or the id itself if there is none. */
export function calledBy(organization: Organization, at: Located<string>): string {
  const position = organization.position(at.value);
  return position ? called(organization, position) : `"${at.value}"`;
}

/** `a`, `a and b`, `a, b and c`; of many only the first ones. */
export function listed(words: readonly string[], most = words.length): string {
  const named = words.slice(0, most);
  const all = words.length > most ? [...named, 'others'] : named;
  return all.length <= 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** `a`, `a or b`, `a, b or c`. */
export const either = (words: readonly string[]): string =>
  words.length <= 1 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** The name of an area inside a sentence. A chart's own names are not changed. */
export const inSentence = ({ name, own }: TreeArea): string =>
  own || /^.\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** The name of a metric inside a sentence. Proper names, such as Net Promoter Score, and a chart's own names are not changed. */
export const metricInSentence = ({ name, known }: ChartMetric): string =>
  known === undefined || /^.\p{Lu}|\s\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** `a Chief Customer Officer`, `an Executive Assistant`. */
export const withArticle = (title: string): string => `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${title}`;
