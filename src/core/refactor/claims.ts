import type { Claim, Organization, Position } from '../model';
import { fingerprint, metricsOf, narrowed, removeItem, removeKey, valueOf } from '../model';
import type { Item } from '../syntax';
import { commentAbove, giveItem, inLine, itemInLine, itemOf, pairsInLine, takeItem } from '../syntax';
import type { Draft } from './draft';

/** The lists of claims. */
export type ClaimKey = 'owns' | 'contributes_to' | 'consulted_on' | 'metrics' | 'tracks';

/** For each list, those that claim more of the same item, and those that claim less. */
const RANKS: readonly (readonly ClaimKey[])[] = [
  ['owns', 'contributes_to', 'consulted_on'],
  ['metrics', 'tracks'],
];

/** Keys after which to insert a list of claims. */
const BEFORE_CLAIMS = [
  'title',
  'role',
  'status',
  'holder',
  'reports_to',
  'dotted_line_to',
  'department',
  'location',
  'level',
  'only',
  'purpose',
  'focus',
];
const ORDER: readonly ClaimKey[] = ['owns', 'contributes_to', 'consulted_on', 'metrics', 'tracks'];

export const claimsOf = (position: Position, key: ClaimKey): readonly Claim[] => {
  switch (key) {
    case 'owns':
      return position.owns;
    case 'contributes_to':
      return position.contributesTo;
    case 'consulted_on':
      return position.consultedOn;
    case 'metrics':
      return position.metrics;
    case 'tracks':
      return position.tracks;
  }
};

/** The id of a claim's item; its text if it is unknown. */
export const termOf = (organization: Organization, key: ClaimKey, { term: { value } }: Claim): string =>
  (key === 'metrics' || key === 'tracks'
    ? metricsOf(organization).find(value)?.id
    : organization.areas.find(value)?.id) ?? value;

/**
 * Moves claims from one position to another, with all their details and comments. Claims that the other one already has
 * are not repeated, and its lesser claims are removed.
 */
export function handOver(
  draft: Draft,
  key: ClaimKey,
  from: string,
  to: string,
  wanted: (claim: Claim) => boolean,
): void {
  const moved = draft.position(from);
  const count = moved ? claimsOf(moved, key).filter(wanted).length : 0;
  for (let index = 0; index < count; index++) {
    const giver = draft.position(from);
    const taker = draft.position(to);
    const claim = giver && claimsOf(giver, key).find(wanted);
    if (!giver || !taker || !claim) return;
    const item = itemOf(giver.source, key, claim.node);
    const known = counterpart(draft.organization, taker, key, claim, giver);
    if (known) widen(draft, to, key, known, claim);
    if (known) keepComments(draft, to, [...item.above, ...item.beside]);
    else give(draft, to, key, scoped(item, key, giver, taker, claim));
    if (!known || known.key === key) dropLesser(draft, to, key, claim);
    draft.change(from, ({ source }) => {
      const now = draft.position(from);
      const same = now && claimsOf(now, key).find(wanted);
      return same ? takeItem(source, key, same.node) : [];
    });
  }
}

/** Adds an item to a list of a position; comments that do not fit there go above the position. */
export function give(draft: Draft, id: string, key: string, item: Item, after: readonly string[] = before(key)): void {
  let left: readonly string[] = [];
  draft.change(id, ({ source }) => {
    const given = giveItem(source, key, item, after);
    left = given.left;
    return given.edits;
  });
  keepComments(draft, id, left);
}

const before = (key: string): readonly string[] => [
  ...BEFORE_CLAIMS,
  ...ORDER.slice(
    0,
    Math.max(
      0,
      ORDER.findIndex((each) => each === key),
    ),
  ),
];

/** Writes comments above a position. @param comments each with its `#` */
export function keepComments(draft: Draft, id: string, comments: readonly string[]): void {
  const position = draft.position(id);
  const chart = position && draft.chartOf(position);
  if (!position || !chart || comments.length === 0) return;
  draft.write(
    chart,
    [
      commentAbove(
        chart.reading,
        position.source,
        comments.map((comment) => comment.replace(/^#\s?/, '')),
      ),
    ],
    [id],
  );
}

/** A claim with the key of its list. */
interface Known {
  readonly key: ClaimKey;
  readonly claim: Claim;
}

/** A claim that a position already has, under the same key or a stronger one, and that is not narrower. */
function counterpart(
  organization: Organization,
  taker: Position,
  key: ClaimKey,
  claim: Claim,
  giver: Position,
): Known | undefined {
  const ranks = RANKS.find((each) => each.includes(key)) ?? [key];
  const scope = fingerprint(narrowed(giver.only, claim.only));
  for (const rank of ranks.slice(0, ranks.indexOf(key) + 1)) {
    const found = claimsOf(taker, rank).find((other) => {
      const wider = fingerprint(narrowed(taker.only, other.only));
      return (
        termOf(organization, rank, other) === termOf(organization, key, claim) && (wider === '' || wider === scope)
      );
    });
    if (found) return { key: rank, claim: found };
  }
  return undefined;
}

/** Reduces a claim's exclusions to those that another claim has too. */
function widen(draft: Draft, id: string, key: ClaimKey, known: Known, moved: Claim): void {
  if (known.key !== key) return;
  const stays = new Set(moved.except.map(({ value }) => value));
  for (const { value } of known.claim.except.filter((part) => !stays.has(part.value))) {
    draft.change(id, (position) => {
      const claim = claimsOf(position, key).find(
        ({ term, except }) => term.value === known.claim.term.value && except.some((part) => part.value === value),
      );
      const place = claim && { entry: position.source.entry, key: position.source.key, value: claim.node };
      const list = claim?.node.kind === 'map' ? valueOf(claim.node, 'except') : undefined;
      const item =
        list?.kind === 'list' ? list.items.find((each) => each.kind === 'scalar' && each.text === value) : list;
      if (!place || !item) return [];
      return list?.kind === 'list' ? removeItem(place, 'except', item) : removeKey(place, 'except');
    });
  }
}

/** Removes weaker claims on the same item as a claim that was just added. */
function dropLesser(draft: Draft, id: string, key: ClaimKey, moved: Claim): void {
  const ranks = RANKS.find((each) => each.includes(key)) ?? [key];
  const term = termOf(draft.organization, key, moved);
  for (const rank of ranks.slice(ranks.indexOf(key) + 1)) {
    draft.change(id, (position) => {
      const isCovered = ({ only }: Claim): boolean =>
        moved.only.size === 0 || fingerprint(only) === fingerprint(moved.only);
      const lesser = claimsOf(position, rank).find(
        (other) => termOf(draft.organization, rank, other) === term && isCovered(other),
      );
      return lesser ? takeItem(position.source, rank, lesser.node) : [];
    });
  }
}

/** An item with its old position's general limits, if the new position does not have them. */
function scoped(item: Item, key: ClaimKey, giver: Position, taker: Position, claim: Claim): Item {
  const { entry, value } = giver.source;
  const outer = value.kind === 'map' ? valueOf(value, 'only') : undefined;
  if (giver.only.size === 0 || outer?.kind !== 'map' || fingerprint(giver.only) === fingerprint(taker.only))
    return item;
  const inner = claim.node.kind === 'map' ? valueOf(claim.node, 'only') : undefined;
  const own = inner?.kind === 'map' ? inner : undefined;
  const narrower = new Set(own?.pairs.map(({ key }) => key.text.toLowerCase()));
  const rest = { ...outer, pairs: outer.pairs.filter((pair) => !narrower.has(pair.key.text.toLowerCase())) };
  const only = `only: {${[...pairsInLine(entry, rest), ...(own ? pairsInLine(entry, own) : [])].join(', ')}}`;
  const { node } = claim;
  const term = key === 'metrics' || key === 'tracks' ? 'metric' : 'area';
  const said =
    node.kind === 'map'
      ? pairsInLine(entry, { ...node, pairs: node.pairs.filter((pair) => pair.key.text !== 'only') })
      : [`${term}: ${inLine(entry, node)}`];
  return itemInLine(`{${[...said, only].join(', ')}}`, item);
}
