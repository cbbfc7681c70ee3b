import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SourceFile } from '../../core/exchange';
import { isImportable, isPassedOver, MAX_FILES, MAX_SOURCE_BYTES } from '../../core/exchange';
import { Unreadable, unreadable } from '../failure';
import { STDIN } from '../find-charts';
import type { Host } from '../host';
import { shown } from '../place';

/** The files that operands name; a folder means every file in it that can be imported. @throws {Unreadable} */
export async function readSourceFiles(operands: readonly string[], host: Pick<Host, 'stdin'>): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const operand of operands) {
    try {
      if (operand === STDIN) files.push({ name: operand, bytes: await collect(operand, host.stdin) });
      else if ((await stat(operand)).isDirectory()) files.push(...(await inFolder(operand)));
      else files.push({ name: shown(operand), bytes: await readBytes(operand) });
    } catch (error) {
      throw unreadable(operand, error);
    }
  }
  return files;
}

async function inFolder(top: string): Promise<SourceFile[]> {
  const names: string[] = [];
  const folders = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries: Dirent[] = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory() && !isPassedOver(entry.name)) folders.push(file);
      else if (entry.isFile() && isImportable(entry.name)) names.push(file);
    }
    if (names.length > MAX_FILES)
      throw new Unreadable(top, `There are more than ${MAX_FILES} files in this folder. Name a smaller one.`);
  }
  if (names.length === 0) throw new Unreadable(top, 'There is nothing in this folder that can be imported.');
  return Promise.all(
    names.sort().map(async (file) => ({ name: shown(file), bytes: await readBytes(file), isOptional: true })),
  );
}

async function readBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > MAX_SOURCE_BYTES) throw tooLarge(file);
    return await collect(file, handle.createReadStream({ autoClose: false }));
  } finally {
    await handle.close();
  }
}

async function collect(file: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_SOURCE_BYTES) throw tooLarge(file);
    all.push(chunk);
  }
  return Buffer.concat(all);
}

const tooLarge = (file: string): Unreadable =>
  new Unreadable(file, `It is larger than ${MAX_SOURCE_BYTES / 1_000_000} MB. Filter the export first.`);
