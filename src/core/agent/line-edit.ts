/** A replacement for some lines of a text. */
export interface LineEdit {
  /** Counted from one. */
  readonly firstLine: number;
  /** The last line that is replaced; one less than the first where lines are only added. */
  readonly lastLine: number;
  /** The new lines with their line breaks. */
  readonly text: string;
}

/** Texts that differ in more lines than this are replaced as one block. */
const MAX_COMPARED_LINES = 1_500;

/** The edits that turn one text into the other, in order. Line numbers are those of the first text. */
export function lineEdits(before: string, after: string): LineEdit[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const [left, right] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  if (left.length === 0 && right.length === 0) return [];
  if (Math.max(left.length, right.length) > MAX_COMPARED_LINES)
    return [{ firstLine: start + 1, lastLine: start + left.length, text: right.join('') }];
  return runs(left, right, start);
}

/** The blocks that differ, keeping as many lines as possible. @param offset the number of lines before */
function runs(left: readonly string[], right: readonly string[], offset: number): LineEdit[] {
  const kept = keptFrom(left, right);
  const edits: LineEdit[] = [];
  let [one, other] = [0, 0];
  while (one < left.length || other < right.length) {
    const [from, since] = [one, other];
    while (one < left.length || other < right.length) {
      if (one < left.length && other < right.length && left[one] === right[other]) break;
      if (other >= right.length || (one < left.length && kept(one + 1, other) >= kept(one, other + 1))) one++;
      else other++;
    }
    if (one > from || other > since)
      edits.push({ firstLine: offset + from + 1, lastLine: offset + one, text: right.slice(since, other).join('') });
    while (one < left.length && other < right.length && left[one] === right[other]) {
      one++;
      other++;
    }
  }
  return edits;
}

/** The number of lines that can be kept from two lines on, by the longest common subsequence. */
function keptFrom(left: readonly string[], right: readonly string[]): (one: number, other: number) => number {
  const width = right.length + 1;
  const table = new Uint16Array((left.length + 1) * width);
  for (let one = left.length - 1; one >= 0; one--) {
    for (let other = right.length - 1; other >= 0; other--) {
      const at = one * width + other;
      table[at] =
        left[one] === right[other] ? table[at + width + 1]! + 1 : Math.max(table[at + width]!, table[at + 1]!);
    }
  }
  return (one, other) => table[one * width + other]!;
}

/** The lines of a text with their line breaks; the last one may have none. */
const linesOf = (text: string): string[] => {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return [...lines.map((line) => `${line}\n`), ...(last === '' ? [] : [last])];
};
