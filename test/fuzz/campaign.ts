import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INVARIANTS } from './invariants';
import { mutate } from './mutate';
import { randomFrom } from './random';
import { shrink } from './shrink';

/** An input that breaks an invariant, as short as it could be made. */
export interface Failure {
  readonly invariant: string;
  /** What is wrong; failures that say the same are one. */
  readonly what: string;
  readonly seed: number;
  readonly text: string;
}

/** Larger charts only make each input slower. */
const MAX_CHART = 6_000;

/** All charts that the tests have. */
export const charts = (): string[] =>
  ['test/charts', 'test/core']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
    )
    .filter((file) => file.endsWith('.orgchart.yaml'))
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => text.length <= MAX_CHART);

/** What is wrong with a text; undefined where all holds. */
export function check(invariant: string, text: string, seed: number): string | undefined {
  try {
    return INVARIANTS[invariant]!(text, randomFrom(seed));
  } catch (error) {
    return `throws ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
  }
}

/** Tries one mutated chart. @param seed chooses the chart, its mutations and the places that are looked at */
export function attempt(seed: number, from: readonly string[], known: ReadonlySet<string> = new Set()): Failure[] {
  const random = randomFrom(seed);
  const text = mutate(random.pick(from), random.pick(from), random);
  return Object.keys(INVARIANTS).flatMap((invariant) => {
    const what = check(invariant, text, seed);
    if (what === undefined || known.has(`${invariant}: ${what}`)) return [];
    return [{ invariant, what, seed, text: shrink(text, (shorter) => check(invariant, shorter, seed) === what) }];
  });
}
