export const distinct = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Some of many values in their order, in about equal ratios, with the first and the last. */
export function sampled(values: readonly number[], most: number): readonly number[] {
  if (values.length <= most) return values;
  const [first, last] = [values[0]!, values.at(-1)!];
  const ratio = (last / first) ** (1 / (most - 1));
  const kept = [first];
  for (const value of values) if (value >= kept.at(-1)! * ratio) kept.push(value);
  return kept.at(-1) === last ? kept : [...kept, last];
}

/** Into how many columns some members may be packed: all small numbers, then by steps of a third. */
export function countsOf(members: number): number[] {
  const counts: number[] = [];
  for (let count = 1; count <= members; count = Math.max(count + 1, Math.ceil(count * 1.3))) counts.push(count);
  return counts;
}

/** The minimum length of columns that fits the members into a number of columns, in their order. */
export function lengthFor(lengths: readonly number[], gaps: readonly number[], columns: number): number {
  const needed = (length: number): number => {
    let [count, used] = [1, 0];
    lengths.forEach((each, i) => {
      const added = each + (used === 0 ? 0 : gaps[i - 1]!);
      if (used > 0 && used + added > length) [count, used] = [count + 1, each];
      else used += added;
    });
    return count;
  };
  let low = lengths.reduce((most, each) => Math.max(most, each), 0);
  let high = lengths.reduce((sum, each, i) => sum + each + gaps[i]!, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (needed(middle) <= columns) high = middle;
    else low = middle + 1;
  }
  return low;
}
