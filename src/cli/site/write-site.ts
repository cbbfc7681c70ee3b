import type { Stats } from 'node:fs';
import { lstat, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { NotReplaced, replaceFiles } from '../../node/replace-files';
import type { SiteFile } from '../../site';
import { POSITIONS, SITE_MARK } from '../../site';
import { Unreadable, unreadable } from '../failure';
import { unwritable } from '../read-chart';

const NOTHING_WRITTEN = 'so no page was written';

/**
 * Writes the pages of a site, and removes those of positions that are gone. Only files that an earlier run made are
 * replaced or removed, and nothing is written outside of the folder.
 * @throws {Unreadable} before anything is written, if a file that no run made is in the way
 */
export async function writeSite(folder: string, files: readonly SiteFile[]): Promise<void> {
  const placed = files.map(({ path: name, text }) => ({ file: path.join(folder, name), content: text }));
  await refuseFile(folder, await stat(folder).catch(() => undefined));
  const folders = new Set(files.flatMap(({ path: name }) => foldersOf(name)).map((name) => path.join(folder, name)));
  for (const each of folders) await refuseFile(each, await lstat(each).catch(() => undefined));
  for (const { file } of placed) {
    if (await isForeign(file))
      throw new Unreadable(
        file,
        `It was not made by "orgchart site", ${NOTHING_WRITTEN}. Name another folder behind --out.`,
      );
  }
  try {
    for (const each of [folder, ...folders]) await mkdir(each, { recursive: true });
    await replaceFiles(placed);
  } catch (error) {
    throw error instanceof NotReplaced ? unwritable(error, NOTHING_WRITTEN) : unreadable(folder, error);
  }
  await removeOld(
    [...folders].filter((each) => path.basename(each) === POSITIONS),
    new Set(placed.map(({ file }) => file)),
  );
}

/** The folders of a page, the outermost first. */
const foldersOf = (page: string): string[] =>
  page
    .split('/')
    .slice(0, -1)
    .map((_, i, parts) => parts.slice(0, i + 1).join('/'));

function refuseFile(place: string, found: Stats | undefined): void {
  if (found !== undefined && !found.isDirectory())
    throw new Unreadable(place, `It is not a folder, ${NOTHING_WRITTEN}. Name another folder behind --out.`);
}

/** Whether a file is there that no earlier run made. */
async function isForeign(file: string): Promise<boolean> {
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined) return false;
  if (!found.isFile()) return true;
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SITE_MARK.length), 0, SITE_MARK.length, 0);
    return buffer.toString('utf8', 0, bytesRead) !== SITE_MARK;
  } finally {
    await handle.close();
  }
}

async function removeOld(folders: readonly string[], current: ReadonlySet<string>): Promise<void> {
  for (const folder of folders) {
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name);
      if (name.endsWith('.html') && !current.has(file) && !(await isForeign(file))) await rm(file);
    }
  }
}
