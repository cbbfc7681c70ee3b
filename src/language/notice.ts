import type { Snapshot } from '../workspace';

const HIDING: readonly string[] = ['invalid-yaml', 'too-large'];

/** Why a picture of the chart may not show all of it: the first mistake in its text that hides something; undefined where nothing is hidden. */
export function notice({ reading, lines }: Snapshot): string | undefined {
  const hiding = reading.problems.filter(({ value }) => HIDING.includes(value.code));
  const [first] = hiding.map((at) => ({ start: reading.place(at).start, message: at.value.message })).sort((a, b) => a.start - b.start);
  return first && `Line ${lines.at(first.start).line + 1}: ${first.message}`;
}
