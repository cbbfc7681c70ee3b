import type { Unreadable } from '../../../../src/core/model';
import type { Listed, Stored } from '../../../../src/core/workspace';
import type { Around } from '../../../../src/core/workspace/gather';

/** One file of a chart whose files are written one below the other. */
export interface Part {
  readonly uri: string;
  readonly text: string;
  /** Where it starts in the whole. */
  readonly start: number;
  readonly unreadable: Unreadable | undefined;
}

const FOLDER = 'file:///charts';

/** The file with the head. */
export const ROOT = `${FOLDER}/acme.orgchart.yaml`;

/** A line such as `--- # teams/sales.orgchart.yaml` begins another file, and `(not-text)` behind it says why that cannot be read. */
const MARK = /^--- # (\S+)(?: \((missing|folder|denied|not-text|too-large|failed)\))?\n/gm;

/** The files of a chart, the one with the head first. */
export function partsOf(whole: string): readonly [Part, ...Part[]] {
  const marks = [...whole.matchAll(MARK)];
  const endOf = (index: number): number => marks[index]?.index ?? whole.length;
  const root: Part = { uri: ROOT, text: whole.slice(0, endOf(0)), start: 0, unreadable: undefined };
  const others = marks.map((mark, index): Part => {
    const start = mark.index + mark[0].length;
    return {
      uri: `${FOLDER}/${mark[1]}`,
      text: whole.slice(start, endOf(index + 1)),
      start,
      unreadable: mark[2] as Unreadable | undefined,
    };
  });
  return [root, ...others];
}

/** Folders with nothing but these files and the chart itself. */
export function surroundings(parts: readonly Part[]): Around {
  const folders = new Map<string, Map<string, Listed>>([
    [FOLDER, new Map([['acme.orgchart.yaml', { name: 'acme.orgchart.yaml', kind: 'file' }]])],
  ]);
  for (const { uri } of parts) {
    const names = uri.slice(FOLDER.length + 1).split('/');
    names.forEach((name, index) => {
      const folder = [FOLDER, ...names.slice(0, index)].join('/');
      folders.set(
        folder,
        (folders.get(folder) ?? new Map<string, Listed>()).set(name, {
          name,
          kind: index < names.length - 1 ? 'folder' : 'file',
        }),
      );
    });
  }
  const now = <T>(value: T) => ({ found: { value }, pending: undefined });
  const stored = ({ text, unreadable }: Part): Stored => (unreadable ? { unreadable } : { text });
  return {
    list: (folder) => now([...(folders.get(folder)?.values() ?? [])]),
    read: (uri) => now(stored(parts.find((part) => part.uri === uri)!)),
  };
}
