/** @param {readonly number[]} values at least one */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (Number(sorted[Math.floor(middle)]) + Number(sorted[Math.ceil(middle)])) / 2;
};

/**
 * How long each of some tasks takes, in milliseconds: the median of some runs after one to warm up. They take turns, so
 * that what else the machine does meets all of them alike.
 * @template {string} Name
 * @param {Readonly<Record<Name, (run: number) => unknown>>} tasks
 * @param {number} runs
 * @returns {Record<Name, number>}
 */
export const measure = (tasks, runs) => {
  const entries = /** @type {[Name, (run: number) => unknown][]} */ (Object.entries(tasks));
  const times = new Map(entries.map(([name]) => [name, /** @type {number[]} */ ([])]));
  for (let run = 0; run <= runs; run++) {
    for (const [name, task] of entries) {
      const start = performance.now();
      task(run);
      if (run > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return /** @type {Record<Name, number>} */ (
    Object.fromEntries(entries.map(([name]) => [name, median(times.get(name) ?? [])]))
  );
};
