import type { Node, Organization, Position } from '../model';
import { isEmpty, removeItem, removeKey, scalarText, setKey, valueOf } from '../model';
import { inLine, itemOf, toData } from '../syntax';
import type { Of, Refusal } from './change';
import { give, handOver, keepComments } from './claims';
import type { Draft } from './draft';
import { forgetIn, nameOnce, rename } from './mentions';
import { managerOf } from './move';
import { remove } from './remove';
import { reportTo } from './reporting';
import { name, refuse, unclear } from './say';
import { passOn } from './transfer-area';

/** Values that are taken over if the remaining position has none. */
const WORDS = ['department', 'location', 'purpose', 'requirements', 'sourcing', 'notes'];
/** Values that were written with care: if both positions have one, neither may get lost. The author's custom fields count too. */
const SENTENCES = ['purpose', 'requirements', 'notes'];
/** Lists that are combined, without duplicates. */
const LISTS = ['focus', 'responsibilities', 'dotted_line_to', 'works_with', 'allow'];
/** Keys after which to insert what is taken over. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  department: ['title', 'role', 'status', 'holder', 'reports_to', 'dotted_line_to'],
  location: ['title', 'role', 'status', 'holder', 'reports_to', 'dotted_line_to', 'department'],
  purpose: ['title', 'role', 'status', 'holder', 'reports_to', 'dotted_line_to', 'department', 'location', 'level'],
  focus: [
    'title',
    'role',
    'status',
    'holder',
    'reports_to',
    'dotted_line_to',
    'department',
    'location',
    'level',
    'purpose',
  ],
  dotted_line_to: ['title', 'role', 'status', 'holder', 'reports_to'],
};

/** Merges one position into another and removes it. Its holder is kept as a comment. */
export function merge(draft: Draft, { into, position: id }: Of<'merge'>): Refusal | undefined {
  const { organization } = draft;
  const refused = unclear(organization, [into, id]);
  if (refused) return refused;
  const [kept, gone] = [organization.position(into), organization.position(id)];
  if (!kept || !gone || kept === gone) return refuse(`${name(organization, id)} is already one position.`);
  if (organization.lines.isAbove(gone, kept))
    reportTo(draft, into, managerOf(organization, id), managerOf(organization, into));
  takeHolders(draft, kept, gone);
  passOn(draft, () => true, id, into);
  for (const key of ['contributes_to', 'consulted_on', 'metrics', 'tracks'] as const)
    handOver(draft, key, id, into, () => true);
  for (const key of WORDS) takeWord(draft, key, into, gone);
  for (const key of LISTS) takeList(draft, key, into, gone);
  for (const key of ownKeysOf(gone)) takeWord(draft, key, into, gone);
  rename(draft, id, into);
  draft.sweep((position) => (position.id.value === into ? forgetIn(position, into) : []));
  draft.sweep((position) => (position.id.value === id ? [] : selfLine(position)));
  nameOnce(draft, into);
  remove(draft, id);
  return undefined;
}

/** Removes a line from a position to itself, which merging two positions in one line leaves behind. */
const selfLine = ({ id, reportsTo, source }: Position) =>
  reportsTo.some(({ value }) => value === id.value) ? removeKey(source, 'reports_to') : [];

function takeHolders(draft: Draft, kept: Position, gone: Position): void {
  const known = new Set(kept.holders.map(({ identity }) => identity));
  const others = gone.holders.filter(({ identity }) => !known.has(identity));
  const node = gone.source.value.kind === 'map' ? valueOf(gone.source.value, 'holder') : undefined;
  if (others.length === 0 || !node) return;
  if (kept.holders.length > 0) {
    const names = others.map((holder) => holder.name.value.trim()).join(', ');
    keepComments(draft, kept.id.value, [`# ${names} held ${label(draft.organization, gone)}`]);
    return;
  }
  draft.change(kept.id.value, ({ source }) =>
    setKey(source, 'holder', inLine(gone.source.entry, node), ['title', 'role', 'status']),
  );
  if (gone.status === 'filled') draft.change(kept.id.value, ({ source }) => removeKey(source, 'status'));
}

const isOwnKey = (key: string): boolean => key.startsWith('x-');

const ownKeysOf = ({ source: { value } }: Position): readonly string[] =>
  value.kind === 'map' ? value.pairs.map(({ key }) => key.text).filter(isOwnKey) : [];

function takeWord(draft: Draft, key: string, into: string, { id }: Position): void {
  const gone = draft.position(id.value);
  const kept = draft.position(into);
  const node = gone?.source.value.kind === 'map' ? valueOf(gone.source.value, key) : undefined;
  const own = kept?.source.value.kind === 'map' ? valueOf(kept.source.value, key) : undefined;
  if (!gone || !kept || !node || isEmpty(node)) return;
  const words = inLine(gone.source.entry, node);
  if (isEmpty(own) && scalarText(key) === key) {
    draft.change(into, ({ source }) => setKey(source, key, words, AFTER[key]));
  } else if ((SENTENCES.includes(key) || isOwnKey(key)) && !(own && saysTheSame(own, node))) {
    const said = node.kind === 'scalar' ? node.text.trim().replace(/\s+/g, ' ') : words;
    keepComments(draft, into, [`# ${key} of ${label(draft.organization, gone)}: ${said}`]);
  }
}

const saysTheSame = (one: Node, other: Node): boolean =>
  one.kind === 'scalar' && other.kind === 'scalar'
    ? one.text.trim() === other.text.trim()
    : JSON.stringify(toData(one)) === JSON.stringify(toData(other));

function takeList(draft: Draft, key: string, into: string, { id }: Position): void {
  const list = listOf(draft.position(id.value), key);
  for (let index = 0; index < list.length; index++) {
    const gone = draft.position(id.value);
    const node = listOf(gone, key)[index];
    const kept = draft.position(into);
    if (!gone || !node || !kept) return;
    const item = itemOf(gone.source, key, node);
    const saysSame = (other: Node): boolean =>
      inLine(kept.source.entry, other) === item.inLine || (node.kind === 'scalar' && partnerOf(other) === node.text);
    const isThere = listOf(kept, key).some(saysSame);
    if (isThere) keepComments(draft, into, [...item.above, ...item.beside]);
    else give(draft, into, key, item, AFTER[key] ?? []);
    if (key === 'works_with' && node.kind === 'map') dropBareLink(draft, into, partnerOf(node));
  }
}

/** Removes a link with a partner only, if another one has more details. */
const dropBareLink = (draft: Draft, id: string, partner: string | undefined): void =>
  draft.change(id, (position) => {
    const bare = listOf(position, 'works_with').find((link) => link.kind === 'scalar' && link.text === partner);
    return bare ? removeItem(position.source, 'works_with', bare) : [];
  });

/** The partner of a link. */
function partnerOf(link: Node): string | undefined {
  const word = link.kind === 'map' ? valueOf(link, 'with') : link;
  return word?.kind === 'scalar' ? word.text : undefined;
}

const listOf = (position: Position | undefined, key: string) => {
  const value = position?.source.value.kind === 'map' ? valueOf(position.source.value, key) : undefined;
  if (!value || (value.kind === 'scalar' && value.value === null)) return [];
  return value.kind === 'list' ? value.items : [value];
};

const label = (organization: Organization, position: Position): string =>
  `${organization.nameOf(position)} (${position.id.value})`;
