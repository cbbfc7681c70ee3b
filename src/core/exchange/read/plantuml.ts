import type { RosterRow } from '../roster';
import { LINE, labelOf } from './boxes';
import type { Content, Reader } from './reader';

/** PlantUML work breakdown structures and mind maps: depth by stars, by plus and minus, or by indentation. */
export const plantuml: Reader = {
  id: 'plantuml',
  label: 'PlantUML WBS or mind map',
  detect: ({ text }) => /^[ \t]*@start(?:wbs|mindmap)\b/m.test(text.slice(0, 20_000)),
  read: (contents) => ({ format: 'a PlantUML diagram', rows: contents.flatMap(rowsOf), notices: [], leftOut: [] }),
};

/** An icon in a label. */
const ICON = /<[&$][\w-]+>/g;
const ITEM = /^(\s*)(\*+|[+-]+)(?:\[#?\w+\])?(?:\(\w+\))?(_?)[<>]?\s(.*)$/;

function rowsOf({ name: file, text }: Content): RosterRow[] {
  const rows: RosterRow[] = [];
  const above: { readonly depth: number; readonly id: string }[] = [];
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const match = ITEM.exec(lines[index]!);
    if (!match) continue;
    const number = index + 1;
    let label = match[4]!.replace(ICON, '').trim();
    // A label of several lines is written as ":first … last;".
    if (label.startsWith(':') && !label.endsWith(';')) {
      while (++index < lines.length && !lines[index]!.trimEnd().endsWith(';')) label += `\n${lines[index]}`;
      label += `\n${lines[index] ?? ''}`;
    }
    const depth = match[2]!.length + match[1]!.length;
    while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
    const id = String(number);
    rows.push({
      place: { file, unit: 'line', number },
      id,
      ...labelOf(label.replace(/^:|;$/g, '')),
      manager: above.length === 0 ? [] : [{ value: above.at(-1)!.id, column: LINE, space: 'id' }],
      dotted: [],
    });
    above.push({ depth, id });
  }
  return rows;
}
