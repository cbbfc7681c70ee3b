import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { canonicalUri } from '../core/text';
import type { Files, Snapshot } from '../core/workspace';
import { isChart, Workspace } from '../core/workspace';
import { GitError, repositoryOf, resolveRevision } from '../node/git';
import { gitFiles } from '../node/git-files';
import { Charts } from './charts';
import { Unreadable } from './failure';
import { findCharts } from './find-charts';
import type { Host } from './host';
import { shown } from './place';

/** What an operand of `diff` names: files or a folder, in the work tree or at a revision of Git. */
export interface Operand {
  /** As it was typed. */
  readonly text: string;
  /** Undefined for the work tree. */
  readonly revision: string | undefined;
  readonly path: string;
}

/** `REV:path` where no file has that name; a path otherwise. */
export function operandOf(text: string): Operand {
  const colon = text.indexOf(':');
  if (existsSync(text) || colon < 1 || /^[A-Za-z]:[\\/]/.test(text)) return { text, revision: undefined, path: text };
  return { text, revision: text.slice(0, colon), path: text.slice(colon + 1) || '.' };
}

/** The charts that an operand names, by their paths inside of it; the empty path where it names one file. */
export type NamedCharts = ReadonlyMap<string, NamedChart>;

export interface NamedChart {
  readonly chart: Snapshot;
  /** What to call one of its files. */
  readonly name: (uri: string) => string;
}

/** Opens the charts that an operand names. @throws {Unreadable} */
export async function openOperand(operand: Operand, host: Pick<Host, 'stdin'>, today: string): Promise<NamedCharts> {
  return operand.revision === undefined
    ? inWorkTree(operand.path, host, today)
    : atRevision({ ...operand, revision: operand.revision }, today).catch(asUnreadable(operand.text));
}

/** The chart of a file at a revision; undefined where it is not there. @throws {Unreadable} where there is no such revision */
export async function chartAt(revision: string, file: string, today: string): Promise<Snapshot | undefined> {
  const folder = existingFolder(file);
  const text = `${revision}:${file}`;
  const top = await repositoryOf(folder).catch(asUnreadable(text));
  const tree = await resolveRevision(top, revision).catch(asUnreadable(text));
  const files = await gitFiles(top, tree);
  const uri = addressOf(file);
  const stored = await files.read(uri);
  if (!('text' in stored)) return undefined;
  const workspace = new Workspace(() => ({ today }), { files, folders: [pathToFileURL(top).href] });
  return opened(workspace, uri, stored.text);
}

async function inWorkTree(file: string, host: Pick<Host, 'stdin'>, today: string): Promise<NamedCharts> {
  const { files, failures } = await findCharts([file]);
  if (failures[0]) throw failures[0];
  const charts = new Charts(host, today);
  const found = new Map<string, NamedChart>();
  const seen = new Set<string>();
  for (const each of files) {
    const opened = await charts.open(each);
    const [root] = opened.chart.files;
    if (seen.has(root.uri)) continue;
    seen.add(root.uri);
    const top = opened.chart.uri === root.uri ? each : opened.name(root.uri);
    found.set(
      files.length === 1 && each === shown(path.normalize(file)) ? '' : shown(path.relative(file, top)),
      opened,
    );
  }
  return found;
}

async function atRevision(
  { revision, path: place }: Operand & { revision: string },
  today: string,
): Promise<NamedCharts> {
  const folder = existingFolder(place);
  const top = await repositoryOf(folder);
  const files = await gitFiles(top, await resolveRevision(top, revision));
  const uri = addressOf(place);
  const stored = await files.read(uri);
  const name = (other: string): string => `${revision}:${shown(path.relative(process.cwd(), fileOf(other)))}`;
  const workspace = new Workspace(() => ({ today }), { files, folders: [pathToFileURL(top).href] });
  if ('text' in stored) return new Map([['', { chart: await opened(workspace, uri, stored.text), name }]]);
  if (stored.unreadable !== 'folder' && path.relative(top, path.resolve(place)) !== '')
    throw new Unreadable(`${revision}:${place}`, 'There is no such file or folder at this revision.');
  const found = new Map<string, NamedChart>();
  const seen = new Set<string>();
  for (const each of await chartsIn(files, uri)) {
    const text = await files.read(each);
    if (!('text' in text)) continue;
    const chart = await opened(workspace, each, text.text);
    const [root] = chart.files;
    if (!seen.has(root.uri)) found.set(shown(path.relative(place, fileOf(root.uri))), { chart, name });
    seen.add(root.uri);
  }
  return found;
}

async function opened(workspace: Workspace, uri: string, text: string): Promise<Snapshot> {
  workspace.set(uri, 1, () => text);
  await workspace.ready(uri);
  const chart = workspace.get(uri);
  if (!chart) throw new Unreadable(uri, 'It cannot be read.');
  return chart;
}

/** The charts in a folder and below it, as `findCharts` finds them in the work tree. */
async function chartsIn(files: Files, top: string): Promise<string[]> {
  const found: string[] = [];
  const folders = [top];
  for (const folder of folders) {
    const listed = [...((await files.list(folder)) ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, kind } of listed) {
      const uri = canonicalUri(`${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`);
      if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules') folders.push(uri);
      if (kind === 'file' && isChart(name)) found.push(uri);
    }
  }
  return found;
}

const addressOf = (file: string): string => canonicalUri(pathToFileURL(path.resolve(file)).href);

const fileOf = (uri: string): string => fileURLToPath(uri);

/** The nearest folder above a path that is there now: the path itself may only be in the past. */
function existingFolder(place: string): string {
  let folder = path.resolve(place);
  while (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) folder = path.dirname(folder);
  return folder;
}

const asUnreadable =
  (file: string) =>
  (error: unknown): never => {
    if (error instanceof GitError) throw new Unreadable(file, error.message);
    throw error;
  };
