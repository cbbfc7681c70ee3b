import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { canonicalUri } from '../core/text';
import type { Snapshot } from '../core/workspace';
import { Workspace } from '../core/workspace';
import { nodeFiles } from './node-files';
import { isReallyIn } from './real-place';

/**
 * The chart that a file is a part of, with all of its files.
 * @param file inside of `folder`, which no file of the chart leaves
 * @param today the current day as an ISO date
 * @throws {Error} if the file cannot be read, with a sentence for the author
 */
export async function openChart(file: string, folder: string, today: string): Promise<Snapshot> {
  const uri = canonicalUri(pathToFileURL(file).href);
  const folders = [pathToFileURL(folder).href];
  const files = nodeFiles(() => folders);
  const refusal = (reason: string): Error => new Error(`The chart ${path.relative(folder, file)} ${reason}.`);
  if (!(await isReallyIn(file, folder).catch(() => true))) throw refusal('is outside of the folder of the build');
  const stored = await files.read(uri);
  if ('unreadable' in stored) throw refusal(stored.unreadable === 'missing' ? 'does not exist' : 'cannot be read');
  const workspace = new Workspace(() => ({ today }), { files, folders });
  workspace.set(uri, 1, () => stored.text);
  await workspace.ready(uri);
  return workspace.get(uri)!;
}
