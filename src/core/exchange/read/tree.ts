import type { Notice, RosterRow } from '../roster';
import { isTitleLike } from './boxes';
import { isBag, pick } from './data';
import { outlineRows } from './outline';
import type { Content, Reader } from './reader';

/** Nested or listed handwritten YAML and JSON, with reporting lines in either direction. */
export const tree: Reader = {
  id: 'tree',
  label: 'nested or listed YAML and JSON',
  detect: (content) => {
    if (
      content.json === undefined &&
      !/^[ \t-]*["']?[\p{L}\p{N}_][^\n:]{0,200}:(?:\s|$)/mu.test(content.text.slice(0, 20_000))
    )
      return false;
    return isOrgChart(rowsOf(content));
  },
  read: (contents) => {
    const organization = contents.flatMap(({ json, yaml }) => nameOf(json ?? yaml[0]) ?? [])[0];
    return {
      format: contents.every(({ json }) => json !== undefined) ? 'JSON' : 'YAML',
      ...(organization !== undefined && { organization }),
      rows: contents.flatMap(rowsOf),
      notices: contents.flatMap(brokenNotice),
      leftOut: [],
    };
  },
};

const known = new WeakMap<Content, readonly RosterRow[]>();

function rowsOf(content: Content): readonly RosterRow[] {
  let rows = known.get(content);
  if (!rows) {
    const documents = content.json === undefined ? content.yaml : [content.json];
    known.set(
      content,
      (rows = documents.length === 1 ? outlineRows(content.name, documents[0]) : outlineRows(content.name, documents)),
    );
  }
  return rows;
}

/** At least two positions and a line, with titles that sound like jobs or keys for reporting lines. */
function isOrgChart(rows: readonly RosterRow[]): boolean {
  const lines = rows.filter(({ manager, reports = [] }) => manager.length + reports.length > 0).length;
  if (rows.length < 2 || lines === 0) return false;
  const said = rows.some(({ manager, reports = [] }) =>
    [...manager, ...reports].some(({ column }) => !column.startsWith('(')),
  );
  return said || rows.filter(({ title }) => title !== undefined && isTitleLike(title)).length >= rows.length * 0.3;
}

function nameOf(data: unknown): string | undefined {
  for (const key of ['organization', 'organisation', 'company', 'org']) {
    const found = pick(data, `${key}.name`) ?? pick(data, key);
    if (found !== undefined) return found;
  }
  return isBag(data) &&
    !('title' in data) &&
    !('role' in data) &&
    ['teams', 'departments', 'agents', 'people', 'members'].some((key) => key in data)
    ? pick(data, 'name')
    : undefined;
}

/** YAML with mistakes is read as far as possible. */
function brokenNotice({ name, json, text }: Content): Notice[] {
  const tab = json === undefined ? text.split('\n').findIndex((line) => line.trim() !== '' && /^ *\t/.test(line)) : -1;
  return tab === -1
    ? []
    : [
        {
          severity: 'warning',
          code: 'tab',
          message: 'YAML cannot be indented with tabs, so parts may be missing.',
          place: { file: name, unit: 'line', number: tab + 1 },
        },
      ];
}
