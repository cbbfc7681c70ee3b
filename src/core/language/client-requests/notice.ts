import { nameOfFile } from '../../model';
import type { Snapshot, Source } from '../../workspace';

const HIDING: readonly string[] = ['invalid-yaml', 'too-large'];

/** Why the preview may not show the whole chart: the first mistake in its texts that hides something; undefined if nothing is hidden. */
export function notice({ files }: Snapshot): string | undefined {
  const [root] = files;
  for (const file of files) {
    const mistake = firstMistake(file);
    if (!mistake) continue;
    const line = file.lines.at(mistake.start).line + 1;
    return file === root
      ? `Line ${line}: ${mistake.message}`
      : `Line ${line} of ${nameOfFile(files, file.uri)}: ${mistake.message}`;
  }
  return undefined;
}

function firstMistake({ reading }: Source): { readonly start: number; readonly message: string } | undefined {
  const hiding = reading.problems.filter(({ value }) => HIDING.includes(value.code));
  const [first] = hiding
    .map((at) => ({ start: reading.place(at).start, message: at.value.message }))
    .sort((a, b) => a.start - b.start);
  return first;
}
