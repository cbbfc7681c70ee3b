import { scalarText } from '../../model';
import { groupBy } from '../../text';
import type { Company } from '../company';
import { idsOf, slugOf } from './ids';
import { inLine } from './order';
import type { Kept } from './position-text';
import { positionText } from './position-text';

export interface WriteOptions {
  readonly keep: ReadonlySet<Kept>;
  /** Several files, one for each value; the main file includes the others. */
  readonly split?: 'department';
  /** The name of the chart's file without its extension, such as `acme`. */
  readonly stem: string;
}

/** One file of a chart, with its path from the folder of the chart. */
export interface ChartFile {
  readonly path: string;
  readonly text: string;
}

/** The most files in a chart; the first of them is the main file. */
const MAX_PARTS = 499;

/** The text of a chart, the main file first. The same company produces the same text. */
export function writeCompany({ seats, organization }: Company, { keep, split, stem }: WriteOptions): ChartFile[] {
  const ids = idsOf(seats);
  const blocks = inLine(seats).map((index) => {
    const seat = seats[index]!;
    const manager = seat.manager === -1 ? undefined : ids[seat.manager]!;
    const dotted = seat.dotted.map((other) => ids[other]!);
    return { seat, text: positionText(ids[index]!, seat, manager, dotted, keep) };
  });
  const parts = split === undefined ? new Map<string, typeof blocks>() : partsOf(blocks);
  const inParts = new Set([...parts.values()].flat());
  const include = [...parts.keys()].map((slug) => `${stem}/${slug}.orgchart.yaml`);
  const head = [
    'orgchart: 1',
    ...(organization === undefined ? [] : [`organization:\n  name: ${scalarText(organization)}`]),
    ...(include.length === 0 ? [] : [`include:\n${include.map((each) => `  - ${scalarText(each)}`).join('\n')}`]),
  ].join('\n');
  const own = blocks.filter((block) => !inParts.has(block));
  return [
    { path: `${stem}.orgchart.yaml`, text: `${head}\n\n${positions(own)}` },
    ...[...parts].map(([slug, part]) => ({ path: `${stem}/${slug}.orgchart.yaml`, text: positions(part) })),
  ];
}

type Block = { readonly seat: Company['seats'][number]; readonly text: string };

const positions = (blocks: readonly Block[]): string =>
  blocks.length === 0 ? 'positions: {}\n' : `positions:\n${blocks.map(({ text }) => text).join('\n')}`;

/** Positions by department, by the name of their file. Tops and positions without a department stay in the main file. */
function partsOf<B extends Block>(blocks: readonly B[]): Map<string, B[]> {
  const bySlug = groupBy(blocks, ({ seat }) => (seat.manager === -1 ? '' : slugOf(seat.row.department ?? '')));
  bySlug.delete('');
  return new Map([...bySlug].slice(0, MAX_PARTS));
}
