import { scalarText } from '../model';
import type { Data } from '../syntax';
import { documentsOf } from '../syntax';
import type { ResolveOptions } from './resolve/resolve';
import type { ColumnMap } from './table/columns';
import { MAPPABLE } from './table/columns';
import type { Kept } from './write/position-text';
import { KEPT } from './write/position-text';

/** The user's decisions about a source, stored next to the chart so that the next run does not ask again. */
export interface Answers {
  readonly map: ColumnMap;
  readonly includeInactive: boolean;
  readonly repeated: ResolveOptions['repeated'];
  readonly keep: readonly Kept[];
  readonly split?: 'department';
  readonly sheet?: string;
  /** The imported files, as paths relative to the folder of the chart. */
  readonly sources?: readonly string[];
}

export const NO_ANSWERS: Answers = { map: {}, includeInactive: false, repeated: 'positions', keep: [] };

/** The text of an answers file. */
export function answersText(answers: Answers): string {
  const { map, includeInactive, repeated, keep, split, sheet, sources = [] } = answers;
  const columns = Object.entries(map).map(([name, header]) => `  ${name}: ${scalarText(header)}`);
  return [
    '# How this chart was imported. The next import and sync use it; delete it to start over.',
    ...(sources.length === 0 ? [] : ['sources:', ...sources.map((source) => `  - ${scalarText(source)}`)]),
    ...(columns.length === 0 ? [] : ['map:', ...columns]),
    `include_inactive: ${includeInactive}`,
    `repeated: ${repeated}`,
    `keep: [${keep.join(', ')}]`,
    ...(split === undefined ? [] : [`split: ${split}`]),
    ...(sheet === undefined ? [] : [`sheet: ${scalarText(sheet)}`]),
    '',
  ].join('\n');
}

/** The answers in a file; entries that are not understood are ignored. */
export function readAnswers(text: string): Answers {
  const [data] = documentsOf(text);
  if (!isMap(data)) return NO_ANSWERS;
  const map = isMap(data.map) ? data.map : {};
  const keep = Array.isArray(data.keep) ? data.keep : [];
  const sources = Array.isArray(data.sources) ? data.sources.filter((each) => typeof each === 'string') : [];
  return {
    map: Object.fromEntries(
      Object.entries(map).flatMap(([name, header]) =>
        Object.hasOwn(MAPPABLE, name) && typeof header === 'string' ? [[name, header]] : [],
      ),
    ),
    includeInactive: data.include_inactive === true,
    repeated: data.repeated === 'one-box' ? 'one-box' : 'positions',
    keep: KEPT.filter((each) => keep.includes(each)),
    ...(data.split === 'department' && { split: 'department' as const }),
    ...(typeof data.sheet === 'string' && { sheet: data.sheet }),
    ...(sources.length > 0 && { sources }),
  };
}

const isMap = (data: Data | undefined): data is Readonly<Record<string, Data>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
