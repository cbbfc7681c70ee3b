import type { Snapshot } from '../workspace';
import type { Json, JsonObject } from './json';

const WITHHELD = '[name withheld]';

/** Shorter names are too likely to be part of other words. */
const MIN_NAME_LENGTH = 3;

/** A test for texts that contain the name of a holder in some charts; undefined if the charts name none. */
export function holderNames(charts: readonly Snapshot[]): RegExp | undefined {
  const others = new Set(
    charts.flatMap(({ organization }) =>
      organization.positions.flatMap((position) =>
        [position.id.value, organization.nameOf(position)].map((word) => word.toLowerCase()),
      ),
    ),
  );
  const names = new Set(
    charts.flatMap(({ organization }) =>
      [...organization.positions, ...organization.duplicates.map(({ again }) => again)].flatMap(({ holders }) =>
        holders.map(({ name }) => name.value.trim()),
      ),
    ),
  );
  const patterns = [...names]
    .filter((name) => name.length >= MIN_NAME_LENGTH && !others.has(name.toLowerCase()))
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll(/\s+/g, '\\s+'));
  return patterns.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Values that agents need unchanged for further calls. */
const IDENTIFIERS = new Set(['id', 'chart', 'file', 'area', 'metric', 'rule', 'kind', 'severity', 'status']);

/** An answer without any holder's name, including repetitions elsewhere. Identifiers are kept. */
export function withoutNames(answer: JsonObject, names: RegExp): JsonObject {
  const clean = (value: Json | undefined): Json | undefined => {
    if (typeof value === 'string') return value.replaceAll(names, WITHHELD);
    if (Array.isArray(value)) return value.map((each) => clean(each) ?? null);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, IDENTIFIERS.has(key) ? each : clean(each)]),
      );
    return value;
  };
  return clean(answer) as JsonObject;
}
