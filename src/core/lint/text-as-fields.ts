import type { Organization } from '../model';
import { replaceNode, scalarText } from '../model';
import type { FormatProblem } from './format';

/**
 * What to make of a text behind the id of a position, where keys belong: its title, or, where the id says what the position is, its holder.
 * It reports to the one top of the chart, if there is one. Undefined for any other problem.
 */
export function textAsFields(
  { position: find, positions }: Organization,
  { position: id, at, code, message }: FormatProblem,
): Pick<FormatProblem, 'message' | 'fixes'> | undefined {
  const source = id === undefined || code !== 'invalid-value' ? undefined : find(id)?.source;
  if (source?.value.kind !== 'scalar' || at.span !== source.value.span) return undefined;
  const { entry, key, value } = source;
  if (typeof value.value !== 'string') return undefined;
  const managers = new Set(positions.flatMap(({ reportsTo }) => reportsTo.map((line) => line.value)));
  const tops = positions.filter((each) => each.reportsTo.length === 0 && managers.has(each.id.value));
  const line = tops.length === 1 && tops[0]!.source !== source ? `, reports_to: ${scalarText(tops[0]!.id.value)}` : '';
  const text = scalarText(value.text);
  const write = (title: string, fields: string): FormatProblem['fixes'][number] => ({
    title,
    safe: false,
    edits: [replaceNode(entry, value, `{${fields}${line}}`)],
  });
  const asTitle = write('Make it the title', `title: ${text}`);
  const asHolder = write('Make it the holder', `title: ${scalarText(key.text)}, holder: ${text}`);
  return { message, fixes: /\p{Lu}/u.test(key.text) ? [asHolder, asTitle] : [asTitle, asHolder] };
}
