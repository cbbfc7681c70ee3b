import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Unreadable } from '../failure';

/** Writes files, each whole or not at all. @param isForced whether files that exist may be replaced @throws {Unreadable} */
export async function writeFiles(
  files: readonly { readonly file: string; readonly content: string | Uint8Array }[],
  isForced: boolean,
): Promise<void> {
  for (const { file } of files)
    if (!isForced && (await exists(file)))
      throw new Unreadable(
        file,
        'It exists already, so nothing was written. Use --force to replace it, or another --out.',
      );
  for (const { file, content } of files) await writeWhole(file, content);
}

async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Unreadable(file, `It cannot be written (${code ?? message}).`);
  }
}

/** Whether there is a file or folder. */
export const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
