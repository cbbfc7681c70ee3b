import { addItem, addItems, moveItem, removeItem, replaceNode, scalarText, setKey } from '../model';
import type { Claim, EntryEdit, Organization, Position, Stake } from '../model';

type Owned = Pick<Stake, 'owner' | 'claim' | 'area'>;

/** Takes an area out of what a position owns. */
export const disown = ({ owner, claim }: Owned): EntryEdit[] => removeItem(owner.source, 'owns', claim.node);

/** Moves an area from what a position owns to what it contributes to. */
export function contribute({ areas }: Organization, owned: Owned): EntryEdit[] {
  const { owner, claim, area } = owned;
  if (owner.contributesTo.some(({ term }) => areas.find(term.value) === area)) return disown(owned);
  return moveItem(owner.source, 'owns', 'contributes_to', claim.node, portable(owned));
}

/** Moves an area from what a position owns to what another one owns. */
export const handOver = (owned: Owned, to: Position): EntryEdit[] => [
  ...disown(owned),
  ...addItem(to.source, 'owns', portable(owned), ['title', 'role', 'reports_to']),
];

/** Says on a claim that others own the area too, and who of them has the last word. */
export function share({ owner, claim }: Owned, partners: readonly Position[], lead: Position): EntryEdit[] {
  const ids = partners.map(({ id }) => scalarText(id.value)).filter((id) => !claim.sharedWith.some(({ value }) => value === id));
  const leads = scalarText(lead.id.value);
  if (claim.node.kind !== 'map') return writeClaim(owner, claim, `shared_with: [${ids.join(', ')}], lead: ${leads}`);
  const place = { entry: owner.source.entry, key: owner.source.key, value: claim.node };
  if (claim.sharedWith.length > 0) return addItems(place, 'shared_with', ids);
  if (claim.lead) return setKey(place, 'shared_with', `[${ids.join(', ')}]`, ['area']);
  return oneEdit([...setKey(place, 'shared_with', `[${ids.join(', ')}]`), ...setKey(place, 'lead', leads)]);
}

/** Leaves parts out of an area that a position owns. */
export function leaveOut({ owner, claim }: Owned, parts: readonly string[]): EntryEdit[] {
  const words = parts.map(scalarText);
  if (claim.node.kind !== 'map') return writeClaim(owner, claim, `except: [${words.join(', ')}]`);
  return addItems({ entry: owner.source.entry, key: owner.source.key, value: claim.node }, 'except', words, ['area']);
}

/** A claim as YAML on one line that another key or position can take over: without whom it is shared with. */
function portable({ owner, claim }: Owned): string {
  const { entry } = owner.source;
  const whole = entry.text.slice(claim.node.span.start, claim.node.span.end);
  const movable = claim.node.kind === 'map' && claim.node.flow && !whole.includes('\n') && claim.sharedWith.length === 0 && !claim.lead;
  return movable ? whole : word(entry.text, claim);
}

/** The area of a claim as it is written, quoted where brackets need it. */
function word(text: string, { term }: Claim): string {
  const written = text.slice(term.span.start, term.span.end);
  return /^["']/.test(written) ? written : scalarText(term.value);
}

/** Makes a map of a claim that is a bare word; of a lone word, a list. */
function writeClaim({ source }: Position, claim: Claim, more: string): EntryEdit[] {
  const { entry, value } = source;
  const map = `{area: ${word(entry.text, claim)}, ${more}}`;
  const alone = value.kind === 'map' && value.pairs.some((pair) => pair.value === claim.node);
  return [replaceNode(entry, claim.node, alone ? `[${map}]` : map)];
}

/** Two keys that are written at the same place, in one edit. */
function oneEdit([first, ...others]: readonly EntryEdit[]): EntryEdit[] {
  return first ? [{ ...first, text: [first, ...others].map(({ text }) => text).join('') }] : [];
}
