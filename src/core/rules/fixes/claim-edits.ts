import type { Claim, EntryEdit, MetricStake, Organization, Position, Stake } from '../../model';
import {
  addItem,
  addItems,
  metricsOf,
  moveItem,
  removeItem,
  removeKey,
  replaceNode,
  scalarText,
  setKey,
  together,
} from '../../model';
import { isJoined, splitClaim } from './split-claim';

type Claimed = Pick<Stake, 'owner' | 'claim'>;
type Owned = Claimed & Pick<Stake, 'area'>;

/** Removes an area from what a position owns, and leaves it the others that the same claim names; no edits if the claim cannot be taken apart. */
export function disown(organization: Organization, { owner, claim, area }: Owned): EntryEdit[] {
  if (!isJoined(organization, claim)) return removeItem(owner.source, 'owns', claim.node);
  const split = splitClaim(organization, claim, area);
  return split ? [replaceNode(owner.source.entry, claim.node, scalarText(split.rest))] : [];
}

/** Moves an area from what a position owns to what it contributes to. */
export function contribute(organization: Organization, owned: Owned): EntryEdit[] {
  const { owner, claim, area } = owned;
  const given = disown(organization, owned);
  if (given.length === 0 || owner.contributesTo.some(({ term }) => organization.areas.find(term.value) === area))
    return given;
  if (!isJoined(organization, claim))
    return moveItem(owner.source, 'owns', 'contributes_to', claim.node, portable(owned));
  return [...given, ...addItem(owner.source, 'contributes_to', wordFor(organization, owned), ['title', 'owns'])];
}

/** Moves an area from what a position contributes to, or is consulted on, to what it owns. */
export const takeUp = ({ owner, claim }: Claimed, from: 'contributes_to' | 'consulted_on'): EntryEdit[] =>
  moveItem(owner.source, from, 'owns', claim.node, portable({ owner, claim }));

/** Moves areas from what a position owns to what another one owns. */
export function handOver(organization: Organization, owned: readonly Owned[], to: Position): EntryEdit[] {
  const given = owned.map((each) => disown(organization, each));
  if (given.some((edits) => edits.length === 0) || new Set(owned.map(({ claim }) => claim)).size < owned.length)
    return [];
  return [
    ...given.flat(),
    ...addItems(
      to.source,
      'owns',
      owned.map((each) => wordFor(organization, each)),
      ['title', 'role', 'reports_to'],
    ),
  ];
}

/** An area of a claim as YAML for another key or position. */
const wordFor = (organization: Organization, owned: Owned): string =>
  isJoined(organization, owned.claim)
    ? scalarText(splitClaim(organization, owned.claim, owned.area)?.part ?? owned.area.id)
    : portable(owned);

/** Moves a metric from what a position is accountable for to what it tracks. */
export function track(organization: Organization, claimed: Claimed): EntryEdit[] {
  const { owner, claim } = claimed;
  if (namesMetrics(organization, claim)) return [];
  if (owner.tracks.some(({ term }) => term.value === claim.term.value)) return giveUpMetric(organization, claimed);
  return moveItem(owner.source, 'metrics', 'tracks', claim.node, portable({ owner, claim }));
}

/** Removes a metric from what a position is accountable for. */
export const giveUpMetric = (organization: Organization, { owner, claim }: Claimed): EntryEdit[] =>
  namesMetrics(organization, claim) ? [] : removeItem(owner.source, 'metrics', claim.node);

/** Moves the accountability for a metric from one position to another. */
export function handOverMetric(organization: Organization, claimed: Claimed, to: Position): EntryEdit[] {
  const given = giveUpMetric(organization, claimed);
  return given.length === 0
    ? []
    : [...given, ...addItem(to.source, 'metrics', portable(claimed), ['title', 'role', 'reports_to', 'owns'])];
}

/** Declares a claim as shared with others, with a lead; no edits if it names more than what is shared. */
export function share(
  organization: Organization,
  stake: Stake | MetricStake,
  partners: readonly Position[],
  lead: Position,
): EntryEdit[] {
  const { owner, claim } = stake;
  if (namesMore(organization, stake)) return [];
  const term = 'metric' in stake ? 'metric' : 'area';
  const ids = partners
    .map(({ id }) => scalarText(id.value))
    .filter((id) => !claim.sharedWith.some(({ value }) => value === id));
  const leads = scalarText(lead.id.value);
  if (claim.node.kind !== 'map')
    return writeClaim(owner, claim, term, `shared_with: [${ids.join(', ')}], lead: ${leads}`);
  const place = { entry: owner.source.entry, key: owner.source.key, value: claim.node };
  if (claim.sharedWith.length > 0) return addItems(place, 'shared_with', ids);
  if (claim.lead) return setKey(place, 'shared_with', `[${ids.join(', ')}]`, [term]);
  return oneEdit([...setKey(place, 'shared_with', `[${ids.join(', ')}]`), ...setKey(place, 'lead', leads)]);
}

/** Declares each of some claims as shared with the owners of the others, with a lead. */
export const shareTogether = (
  organization: Organization,
  stakes: readonly (Stake | MetricStake)[],
  lead: Position,
): EntryEdit[] =>
  stakes.some((stake) => namesMore(organization, stake))
    ? []
    : stakes.flatMap((stake) =>
        share(
          organization,
          stake,
          stakes.flatMap(({ owner }) => (owner === stake.owner ? [] : [owner])),
          lead,
        ),
      );

/** Whether the claim of a stake joins several areas or metrics. */
const namesMore = (organization: Organization, stake: Stake | MetricStake): boolean =>
  'metric' in stake ? namesMetrics(organization, stake.claim) : isJoined(organization, stake.claim);

const namesMetrics = (organization: Organization, claim: Claim): boolean =>
  metricsOf(organization).allOf(claim).length > 1;

/** Edits that are true only together; none if one of them cannot be made. */
export const allOrNone = (edits: readonly (readonly EntryEdit[])[]): EntryEdit[] =>
  edits.some(({ length }) => length === 0) ? [] : edits.flat();

/** Removes the sharing from a claim. */
export function unshare({ owner, claim }: Owned): EntryEdit[] {
  const { entry, key } = owner.source;
  const { node } = claim;
  if (
    node.kind === 'map' &&
    node.flow &&
    node.pairs.every(({ key: { text } }) => ['area', 'shared_with', 'lead'].includes(text))
  ) {
    return [replaceNode(entry, node, word(entry.text, claim))];
  }
  const place = { entry, key, value: node };
  return together([...removeKey(place, 'shared_with'), ...removeKey(place, 'lead')]);
}

/** Excludes parts from an area that a position owns. */
export function leaveOut({ owner, claim }: Owned, parts: readonly string[]): EntryEdit[] {
  const words = parts.map(scalarText);
  if (claim.node.kind !== 'map') return writeClaim(owner, claim, 'area', `except: [${words.join(', ')}]`);
  return addItems({ entry: owner.source.entry, key: owner.source.key, value: claim.node }, 'except', words, ['area']);
}

/** A claim as YAML on one line for another key or position, without its partners. */
function portable({ owner, claim }: Claimed): string {
  const { entry } = owner.source;
  const whole = entry.text.slice(claim.node.span.start, claim.node.span.end);
  const movable =
    claim.node.kind === 'map' &&
    claim.node.flow &&
    !whole.includes('\n') &&
    claim.sharedWith.length === 0 &&
    !claim.lead;
  return movable ? whole : word(entry.text, claim);
}

/** The area of a claim as written, quoted where brackets require it. */
function word(text: string, { term }: Claim): string {
  const written = text.slice(term.span.start, term.span.end);
  return /^["']/.test(written) ? written : scalarText(term.value);
}

/** Turns a claim with a single value into a map, and a lone value into a list. */
function writeClaim({ source }: Position, claim: Claim, term: 'area' | 'metric', more: string): EntryEdit[] {
  const { entry, value } = source;
  const map = `{${term}: ${word(entry.text, claim)}, ${more}}`;
  const alone = value.kind === 'map' && value.pairs.some((pair) => pair.value === claim.node);
  return [replaceNode(entry, claim.node, alone ? `[${map}]` : map)];
}

/** Two keys at the same place, in one edit. */
function oneEdit([first, ...others]: readonly EntryEdit[]): EntryEdit[] {
  return first ? [{ ...first, text: [first, ...others].map(({ text }) => text).join('') }] : [];
}
