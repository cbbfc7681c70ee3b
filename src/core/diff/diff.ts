import type { Organization } from '../model';
import { applyDeltas, deltasBetween } from './delta';
import type { Difference, Kind } from './difference';
import type { Facts, Rename } from './facts';
import { factsOf } from './facts';
import type { FindingsChange } from './findings';
import { compareFindings } from './findings';
import { groupClaims } from './group-claims';
import { groupDetails } from './group-details';
import { groupHandovers } from './group-handovers';
import { groupMoves } from './group-moves';
import { groupParts } from './group-parts';
import { groupPresence } from './group-presence';
import { groupSeats } from './group-seats';
import type { Renamed } from './match';
import { renamesBetween } from './match';
import { Pool } from './pool';
import type { State } from './state';
import type { TextOnly } from './text-only';
import { textOnly } from './text-only';
import type { Unread } from './unread';
import { hiddenIds, unreadIn } from './unread';

/** Two charts compared. */
export interface Diff {
  /** In the usual order of a reorganization: positions, reporting lines, ownership, people, details, settings. */
  readonly differences: readonly Difference[];
  readonly findings: FindingsChange;
  /** Differences in spelling and layout only. */
  readonly textOnly: TextOnly;
  /** Parts that could not be read and are not compared. */
  readonly unread: { readonly base: Unread; readonly head: Unread };
  /** The ids of positions that appear on one side only because the other side's text cannot be read there. */
  readonly hidden: readonly string[];
}

/** The order of changes. */
export const KINDS = [
  ...['added', 'removed', 'split', 'merged', 'renamed', 'retitled'],
  ...['moved', 'swapped', 'dotted-line'],
  ...['handed-over', 'gained', 'lost', 'narrowed', 'widened', 'rescoped', 'shared', 'unshared', 'reshared', 'lead'],
  ...['filled', 'vacated', 'refilled', 'holder', 'status'],
  ...['collaboration', 'set', 'list', 'exception', 'head'],
] as readonly Kind[];

/** Compares two charts. */
export function diff(base: State, head: State): Diff {
  const renames = renamesBetween(base.organization, head.organization);
  const rename = renamer(renames);
  const before = factsOf(base.organization, rename);
  const after = factsOf(head.organization);
  const hidden = new Set([
    ...hiddenIds(head.organization, before.positions.keys()),
    ...hiddenIds(base.organization, after.positions.keys()),
  ]);
  const facts = { before: without(before, hidden), after: without(after, hidden) };
  const managers = {
    before: managersIn(base.organization, rename),
    after: managersIn(head.organization, (id) => id),
  };
  return {
    differences: inOrder(grouped(new Pool(facts, managers, deltasBetween(facts.before, facts.after)), renames)),
    findings: compareFindings(base, head, rename),
    textOnly: textOnly(base, head, facts, rename),
    unread: { base: unreadIn(base.organization), head: unreadIn(head.organization) },
    hidden: [...hidden],
  };
}

function grouped(pool: Pool, renames: readonly Renamed[]): Difference[] {
  const renamed = renames.map(({ from, to, by }): Difference => {
    const deltas = pool.of(to).filter(({ key, item }) => key === 'previously' && (item === from || item === to));
    return { kind: 'renamed', position: to, from, by, deltas: pool.take(deltas) };
  });
  // Each step takes the deltas that it can explain and leaves the rest to later steps.
  return [
    ...renamed,
    ...groupParts(pool),
    ...groupHandovers(pool),
    ...groupPresence(pool),
    ...groupMoves(pool),
    ...groupClaims(pool),
    ...groupSeats(pool),
    ...groupDetails(pool),
  ];
}

const inOrder = (differences: readonly Difference[]): Difference[] =>
  differences.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));

function renamer(renames: readonly Pick<Renamed, 'from' | 'to'>[]): Rename {
  const ids = new Map(renames.map(({ from, to }) => [from, to]));
  return (id) => ids.get(id) ?? id;
}

const without = ({ head, positions }: Facts, hidden: ReadonlySet<string>): Facts =>
  hidden.size === 0
    ? { head, positions }
    : { head, positions: new Map([...positions].filter(([id]) => !hidden.has(id))) };

function managersIn({ positions, lines }: Organization, rename: Rename): ReadonlyMap<string, string> {
  return new Map(
    positions.flatMap((position) => {
      const manager = lines.manager(position);
      return manager ? [[rename(position.id.value), rename(manager.id.value)] as const] : [];
    }),
  );
}

/** The facts of a chart after some differences are applied. */
export function applyDifferences(base: Organization, differences: readonly Difference[]): Facts {
  const renames = differences.flatMap((each) =>
    each.kind === 'renamed' ? [{ from: each.from, to: each.position }] : [],
  );
  return applyDeltas(
    factsOf(base, renamer(renames)),
    differences.flatMap(({ deltas }) => deltas),
  );
}

/** Whether two charts have the same content. */
export const sameFacts = (one: Facts, other: Facts): boolean => deltasBetween(one, other).length === 0;
