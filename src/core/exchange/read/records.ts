import { findColumns } from '../table/columns';
import type { Grid } from '../table/csv';
import { tablesRoster } from '../table/tables-roster';
import type { Bag } from './data';
import { bagsIn, isBag } from './data';
import type { Content, Reader } from './reader';

/** A list of flat objects in JSON or YAML: Workday RaaS, BambooHR, d3-org-chart, YChart, BALKAN, and handwritten lists. */
export const records: Reader = {
  id: 'records',
  label: 'a list of objects (JSON or YAML): Workday, BambooHR, d3-org-chart, YChart, BALKAN',
  detect: (content) => {
    const grid = recordsGrid(content);
    const columns = grid && findColumns(grid, {});
    return (
      columns !== undefined &&
      ['manager-id', 'manager-position', 'manager-email', 'manager-name'].some((role) =>
        columns.of.has(role as 'manager-id'),
      ) &&
      columns.of.size >= 2
    );
  },
  tables: (contents) => contents.flatMap((content) => recordsGrid(content) ?? []),
  read: async (contents, options) => ({
    ...(await tablesRoster(
      contents.flatMap((content) => recordsGrid(content) ?? []),
      options,
    )),
    format: contents.some(({ json }) => isBag(json) && 'Report_Entry' in json)
      ? 'a Workday report'
      : 'a list of objects',
  }),
};

/** A list of objects as a table with the keys as its header; undefined if there is none. */
export function recordsGrid({ name, json, yaml, text }: Content): Grid | undefined {
  const data = json ?? (/[:]/.test(text.slice(0, 2000)) ? yaml : undefined);
  const entries = data === undefined ? [] : longestList(data);
  if (entries.length === 0 || entries.some(isNested)) return undefined;
  const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const rows = entries.map((entry) => keys.map((key) => cellOf(key, entry[key])));
  return { file: name, unit: 'entry', rows: [keys, ...rows], notices: [] };
}

/** The list of objects in a document, under any key. */
function longestList(data: unknown): readonly Bag[] {
  const lists = [
    data,
    ...(Array.isArray(data) ? data : [data]).flatMap((each) => (isBag(each) ? Object.values(each) : [each])),
  ]
    .filter(Array.isArray)
    .map(bagsIn)
    .filter((list) => list.length > 0 && list.some((entry) => Object.keys(entry).length > 1));
  return lists.sort((one, other) => other.length - one.length)[0] ?? [];
}

/** Whether an entry contains others, so that the list is a tree and not a table. */
const isNested = (entry: Bag): boolean =>
  Object.entries(entry).some(
    ([key, value]) =>
      /^(?:children|members|direct_?reports|reports|teams|agents|people|leadership|columns)$/i.test(key) &&
      (Array.isArray(value) || isBag(value)),
  );

/** What an object in a cell is known by, such as the id of a manager. */
function identityIn(bag: Bag): unknown {
  const named = ['value', 'id', 'name', 'Descriptor'].map((key) => bag[key]).find((each) => each !== undefined);
  const keys = Object.keys(bag);
  return (
    named ??
    [/id$/i, /e?mail$/i, /name$/i].flatMap((end) => keys.filter((key) => end.test(key))).map((key) => bag[key])[0]
  );
}

function cellOf(key: string, value: unknown): string {
  if (Array.isArray(value)) {
    if (key === 'tags') return value.includes('assistant') ? 'assistant' : '';
    return value.filter((each) => typeof each === 'string' || typeof each === 'number').join('; ');
  }
  if (isBag(value)) return cellOf(key, identityIn(value) ?? '');
  return value === null || value === undefined ? '' : String(value);
}
