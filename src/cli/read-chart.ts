import { open, stat } from 'node:fs/promises';
import { NotReplaced, replaceFiles } from '../node/replace-files';
import { Unreadable, unreadable } from './failure';
import { STDIN } from './find-charts';
import type { Host } from './host';

/** No chart that is read takes more bytes: three for each of the 16 million code units that it may have. */
export const MAX_BYTES = 48_000_000;

/**
 * The text of a chart, without a byte order mark.
 * @throws {Unreadable}
 */
export async function readChart(file: string, host: Pick<Host, 'stdin'>): Promise<string> {
  try {
    return decode(file, await (file === STDIN ? collect(file, host.stdin) : readBytes(file)));
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** A chart's file with the text that was read and the one that it is to have. */
export interface Rewritten {
  readonly file: string;
  readonly before: string;
  readonly text: string;
}

/**
 * Writes the new texts of charts, with the byte order marks that they had: all of them or none.
 * If a file has another text by now than the one that was read, nothing is written.
 * @throws {Unreadable}
 */
export async function rewriteCharts(charts: readonly Rewritten[]): Promise<void> {
  const contents = await Promise.all(
    charts.map(async ({ file, before, text }) => {
      const bytes = await readBytes(file).catch((error: unknown) => {
        throw unreadable(file, error);
      });
      if (decode(file, bytes) !== before)
        throw new Unreadable(file, 'The file changed while it was being checked, so it was not written.');
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
      return { file, content: mark + text };
    }),
  );
  await replaceFiles(contents).catch((error: unknown) => {
    throw error instanceof NotReplaced ? unwritable(error, 'so no file was changed') : error;
  });
}

/** That a file could not be written, and what became of it. */
export function unwritable({ file, cause }: NotReplaced, so: string): Unreadable {
  const { code, message } =
    cause instanceof Error ? (cause as NodeJS.ErrnoException) : { code: undefined, message: String(cause) };
  return new Unreadable(file, `It cannot be written (${code ?? message}), ${so}.`);
}

async function readBytes(file: string): Promise<Uint8Array> {
  // Opening a pipe waits until another process writes to it.
  const found = await stat(file);
  if (!found.isFile() && !found.isDirectory())
    throw new Unreadable(file, 'It is a pipe or a device, not a file. Pipe the chart in and name it -.');
  const handle = await open(file);
  try {
    if ((await handle.stat()).size > MAX_BYTES) throw tooLarge(file);
    return await collect(file, handle.createReadStream({ autoClose: false }));
  } finally {
    await handle.close();
  }
}

/** Pipes and devices do not say how long they are. */
async function collect(file: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(file);
    all.push(chunk);
  }
  return Buffer.concat(all);
}

const tooLarge = (file: string): Unreadable =>
  new Unreadable(file, `It is larger than ${MAX_BYTES / 1_000_000} MB, which no chart is.`);

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const offset = firstInvalid(bytes);
    const line = bytes.subarray(0, offset).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
    throw new Unreadable(
      file,
      `It is not UTF-8: byte ${offset + 1}, on line ${line}, is not part of a character. Save it as UTF-8.`,
    );
  }
}

/** Where the first character starts that is not one. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, middle), 'so far')) valid = middle;
    else invalid = middle;
  }
  while (!isUtf8(bytes.subarray(0, valid), 'to its end')) valid--;
  return valid;
}

function isUtf8(bytes: Uint8Array, how: 'so far' | 'to its end'): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: how === 'so far' });
    return true;
  } catch {
    return false;
  }
}
