import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isChart } from '../core/workspace';
import { isReallyIn } from '../node/real-place';
import { Unreadable, unreadable } from './failure';
import { shown } from './place';

/** Stands for what is piped in. */
export const STDIN = '-';

/** The files that operands name, as they are to be shown, and what could not be read. */
export interface Found {
  readonly files: readonly string[];
  readonly failures: readonly Unreadable[];
}

/** A folder means the charts in it, ordered by name; every file comes once. */
export async function findCharts(operands: readonly string[]): Promise<Found> {
  const files = new Set<string>();
  const failures: Unreadable[] = [];
  for (const operand of operands) {
    const name = operand === STDIN || operand === '' ? operand : shown(path.normalize(operand));
    try {
      if (name === STDIN || !(await stat(name)).isDirectory()) files.add(name);
      else {
        const inside = await walk(name, failures);
        for (const file of inside) files.add(file);
        if (inside.length === 0)
          throw new Unreadable(name, 'There is no chart in this folder. Charts are named like "sales.orgchart.yaml".');
      }
    } catch (error) {
      failures.push(unreadable(name, error));
    }
  }
  return { files: [...files], failures };
}

/** Links to folders are not followed, so that a loop of them has no end to reach. */
async function walk(top: string, failures: Unreadable[]): Promise<string[]> {
  const charts: string[] = [];
  const folders = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const inside: string[] = [];
    for (const entry of await list(folder, failures)) {
      const file = shown(path.join(folder, entry.name));
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') inside.push(file);
      } else if (isChart(entry.name) && entry.isFile()) {
        charts.push(file);
      } else if (isChart(entry.name) && entry.isSymbolicLink() && !(await isFolder(file))) {
        if (await isReallyIn(file, top).catch(() => true)) charts.push(file);
        else failures.push(new Unreadable(file, 'It is a link that leads out of this folder, so it is left alone.'));
      }
    }
    folders.push(...inside.reverse());
  }
  return charts;
}

async function list(folder: string, failures: Unreadable[]): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    failures.push(unreadable(folder, error));
    return [];
  }
}

const isFolder = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
