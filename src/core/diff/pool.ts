import { reachable } from '../text';
import type { Delta } from './delta';
import type { FactSheet, Facts } from './facts';
import { CLAIM_KEYS } from './facts-position';
import { mentionedIn } from './mentions';

export type Side = 'before' | 'after';
export const OPPOSITE: Readonly<Record<Side, Side>> = { before: 'after', after: 'before' };

/** What the grouping of deltas needs to know about both charts, and the deltas that are not grouped yet. */
export class Pool {
  readonly facts: Readonly<Record<Side, Facts>>;
  readonly #left: Set<Delta>;
  readonly #byPosition: ReadonlyMap<string | undefined, readonly Delta[]>;
  readonly #byClaim: ReadonlyMap<string, readonly Delta[]>;
  readonly #byMention: ReadonlyMap<string, readonly Delta[]>;
  readonly #managers: Readonly<Record<Side, ReadonlyMap<string, string>>>;
  readonly #reports: Readonly<Record<Side, ReadonlyMap<string, readonly string[]>>>;

  /** @param managers the manager of each position that has one */
  constructor(
    facts: Readonly<Record<Side, Facts>>,
    managers: Readonly<Record<Side, ReadonlyMap<string, string>>>,
    deltas: readonly Delta[],
  ) {
    this.facts = facts;
    this.#managers = managers;
    this.#reports = { before: byManager(managers.before), after: byManager(managers.after) };
    this.#left = new Set(deltas);
    this.#byPosition = grouped(deltas, ({ position }) => [position]);
    this.#byClaim = grouped(deltas, (delta) => (isClaim(delta) ? [claimPath(delta)] : []));
    this.#byMention = grouped(deltas, (delta) => new Set(mentionedIn(delta)));
  }

  /** Deltas that are not grouped yet. */
  get left(): readonly Delta[] {
    return [...this.#left];
  }

  /** The remaining deltas of a position or of the head. */
  of(position: string | undefined): readonly Delta[] {
    return this.#stillLeft(this.#byPosition.get(position));
  }

  /** The remaining deltas about one claim, in all positions. */
  claims(path: string): readonly Delta[] {
    return this.#stillLeft(this.#byClaim.get(path));
  }

  /** The claims with deltas. */
  get claimPaths(): Iterable<string> {
    return this.#byClaim.keys();
  }

  /** The remaining deltas that move a position from `from` to `to`, with the dotted lines that change with the move. */
  lines(id: string, from: string | undefined, to: string | undefined): Delta[] {
    return this.of(id).filter(
      ({ key, item, before, after }) =>
        key === 'reports_to' ||
        (key === 'dotted_line_to' && ((item === from && before === undefined) || (item === to && after === undefined))),
    );
  }

  /** The remaining deltas that name a position. */
  naming(id: string): readonly Delta[] {
    return this.#stillLeft(this.#byMention.get(id));
  }

  /** Takes deltas for one change. */
  take(deltas: Iterable<Delta>): Delta[] {
    return [...new Set(deltas)].filter((delta) => this.#left.delete(delta));
  }

  has(side: Side, id: string): boolean {
    return this.facts[side].positions.has(id);
  }

  survives(id: string): boolean {
    return this.has('before', id) && this.has('after', id);
  }

  manager(side: Side, id: string): string | undefined {
    return this.#managers[side].get(id);
  }

  reports(side: Side, id: string): readonly string[] {
    return this.#reports[side].get(id) ?? [];
  }

  /** All positions below a position, at any level. */
  below(side: Side, id: string): string[] {
    return reachable(this.reports(side, id), (each) => this.reports(side, each));
  }

  sheet(side: Side, id: string | undefined): FactSheet {
    const { head, positions } = this.facts[side];
    return (id === undefined ? head : positions.get(id)) ?? NOTHING;
  }

  #stillLeft(deltas: readonly Delta[] | undefined): readonly Delta[] {
    return deltas?.filter((delta) => this.#left.has(delta)) ?? [];
  }
}

const NOTHING: FactSheet = new Map();

const CLAIMS: ReadonlySet<string> = new Set(CLAIM_KEYS);

export const isClaim = ({ key }: Delta): boolean => CLAIMS.has(key);

export const claimPath = ({ key, item = '' }: Pick<Delta, 'key' | 'item'>): string => `${key}/${item}`;

function byManager(managers: ReadonlyMap<string, string>): Map<string, string[]> {
  const reports = new Map<string, string[]>();
  for (const [report, manager] of managers) push(reports, manager, report);
  return reports;
}

function grouped<Key>(deltas: readonly Delta[], keysOf: (delta: Delta) => Iterable<Key>): Map<Key, Delta[]> {
  const groups = new Map<Key, Delta[]>();
  for (const delta of deltas) for (const key of keysOf(delta)) push(groups, key, delta);
  return groups;
}

export function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
