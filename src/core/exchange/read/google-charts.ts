import type { RosterRow } from '../roster';
import { labelOf } from './boxes';
import { isBag, listOf, wordOf } from './data';
import type { Content, Reader } from './reader';

/** The rows of a Google organization chart: `[{v, f}, parent, tooltip]`. */
export const googleCharts: Reader = {
  id: 'google-charts',
  label: 'Google Charts rows (JSON)',
  detect: ({ json }) => {
    const rows = listOf(json);
    return rows.length > 1 && rows.every((row) => Array.isArray(row) && row.length >= 2 && row.length <= 3);
  },
  read: (contents) => ({ format: 'Google Charts', rows: contents.flatMap(rowsOf), notices: [], leftOut: [] }),
};

const rowsOf = ({ name, json }: Content): RosterRow[] =>
  listOf(json).flatMap((row, index): RosterRow[] => {
    const [box, parent] = listOf(row);
    const id = isBag(box) ? wordOf(box.v) : wordOf(box);
    if (id === undefined || (index === 0 && /^name$/i.test(id))) return [];
    const manager = wordOf(parent);
    return [
      {
        place: { file: name, unit: 'entry', number: index + 1 },
        id,
        ...labelOf((isBag(box) ? wordOf(box.f) : undefined) ?? id),
        manager: manager === undefined ? [] : [{ value: manager, column: 'parent', space: 'id' }],
        dotted: [],
      },
    ];
  });
