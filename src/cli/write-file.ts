import { stat, writeFile } from 'node:fs/promises';
import { NotReplaced, replaceFiles } from '../node/replace-files';
import { Misuse } from './command';
import { unwritable } from './read-chart';

/** A picture never takes the place of a chart that it shows, under whatever name. */
export async function refuseInput(out: string, inputs: readonly string[]): Promise<void> {
  const place = await stat(out).catch(() => undefined);
  for (const input of inputs) {
    const chart = await stat(input).catch(() => undefined);
    if (place && chart && place.dev === chart.dev && place.ino === chart.ino)
      throw new Misuse(`${out} is the chart itself. Name another file behind --out.`);
  }
}

/** Writes what was exported, also to a terminal or a pipe. */
export async function writeOut(file: string, content: string | Uint8Array): Promise<void> {
  const place = await stat(file).catch(() => undefined);
  const writing = place && !place.isFile() ? writeInto(file, content) : replaceFiles([{ file, content }]);
  await writing.catch((error: unknown) => {
    throw error instanceof NotReplaced ? unwritable(error, 'so nothing was exported') : error;
  });
}

/** What is no file, such as a terminal or a pipe, cannot be replaced. */
const writeInto = (file: string, content: string | Uint8Array): Promise<void> =>
  writeFile(file, content).catch((error: unknown) => {
    throw new NotReplaced(file, error);
  });
