import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Arguments } from './command';
import { didYouMean, Misuse } from './command';
import { Unreadable } from './failure';
import type { FormatName, FormatOptions } from './formats';
import { FORMAT_NAMES, formats } from './formats';
import type { Report } from './report';

/** A file that a report is written to besides what is printed. */
export interface Output {
  readonly format: FormatName;
  readonly file: string;
}

/** What `--output FORMAT=FILE` names, in its order. @throws {Misuse} */
export const outputsOf = (args: Arguments): Output[] =>
  args.texts('output').map((typed) => {
    const [, name = typed, file = ''] = /^([^=]*)=(.*)$/s.exec(typed) ?? [];
    const format = FORMAT_NAMES.find((each) => each === name);
    if (!format)
      throw new Misuse(
        `--output takes FORMAT=FILE with one of ${FORMAT_NAMES.join(', ')}, not "${typed}".${didYouMean(name, FORMAT_NAMES)}`,
      );
    if (file === '') throw new Misuse(`--output needs a file: --output ${format}=FILE`);
    return { format, file };
  });

/** Writes a report to each file, in folders that are made where they are missing. @returns what could not be written */
export async function writeOutputs(
  outputs: readonly Output[],
  report: Report,
  options: FormatOptions,
): Promise<Unreadable[]> {
  const failed: Unreadable[] = [];
  for (const { format, file } of outputs) {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, formats[format](report, { ...options, colors: false }));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      failed.push(new Unreadable(file, `It cannot be written (${code ?? message}).`));
    }
  }
  return failed;
}
