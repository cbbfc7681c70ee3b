import { randomBytes } from 'node:crypto';
import { chmod, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** New contents of a file. */
export interface Replaced {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** That no file was changed, and which one is to blame; `cause` is what the system said. */
export class NotReplaced extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super('No file was changed.', { cause });
    this.file = file;
  }
}

/** A file that is written beside the one whose place it takes. */
interface Staged extends Replaced {
  /** Where the file is that a link leads to; the link stays. */
  readonly target: string;
  readonly beside: string;
}

/**
 * Replaces files, all or none: each is written in full beside its place and then renamed, so that a file is never seen half written.
 * Links and permissions stay as they are.
 * @throws {NotReplaced}
 */
export async function replaceFiles(files: readonly Replaced[]): Promise<void> {
  const staged: Staged[] = [];
  const undo: Replaced[] = [];
  let current = '';
  try {
    for (const each of files) {
      current = each.file;
      staged.push(await stage(each));
    }
    for (const { file, target, beside } of staged) {
      current = file;
      const before = await readFile(target).catch(() => undefined);
      await rename(beside, target);
      if (before) undo.push({ file: target, content: before });
    }
  } catch (error) {
    await Promise.all(staged.map(({ beside }) => rm(beside, { force: true })));
    for (const each of undo) await stage(each).then(({ beside, target }) => rename(beside, target));
    throw new NotReplaced(current, error);
  }
}

async function stage({ file, content }: Replaced): Promise<Staged> {
  const target = await realpath(file).catch(() => path.resolve(file));
  const before = await stat(target).catch(() => undefined);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (before) await chmod(beside, before.mode & 0o7777);
    return { file, content, target, beside };
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
