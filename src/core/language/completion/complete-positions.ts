import type { CompletionItem } from 'vscode-languageserver-types';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Role } from '../../knowledge';
import { roles, rolesOfTitle } from '../../knowledge';
import type { Snapshot } from '../../workspace';
import { beginsWith } from './match';
import { nextRoles } from './next-roles';
import type { Seat } from './position-text';
import { positionText } from './position-text';
import type { Slot } from './slot';
import { besides, inOrder, insert } from './slot';

/** Whole new positions: one under the id that is being typed, one for each known role, and a filled and a vacant one to fill in. */
export function completePositions(snapshot: Snapshot, slot: Slot): CompletionItem[] {
  if (!canBegin(slot)) return [];
  const typed = typedIn(snapshot, slot);
  const isNew = typed !== '' && snapshot.organization.position(typed) === undefined && rolesOfTitle(typed).length === 0;
  const blank: Offer = {
    label: typed,
    seat: { id: typed },
    detail: 'A new position',
    sortText: inOrder(1, 0),
    filterText: typed,
  };
  return [...(isNew ? [blank] : []), ...templates(typed), ...known(snapshot, typed)].map((offer) =>
    asItem(snapshot, slot, offer, ''),
  );
}

/** The same on an empty line between positions or below them that is not indented yet, where a key of the head may be meant as well. */
export function completeOutdentedPositions(snapshot: Snapshot, slot: Slot): CompletionItem[] {
  const indent = indentOfPositions(snapshot, slot);
  if (!canBegin(slot) || indent === undefined) return [];
  const typed = typedIn(snapshot, slot);
  return [...templates(typed), ...known(snapshot, typed)].map((offer) =>
    behindKeys(asItem(snapshot, slot, offer, indent)),
  );
}

/** The same where a line still is indented like the keys of the last position above it, and what is typed begins another one. */
export function completeNextPosition(snapshot: Snapshot, slot: Slot): CompletionItem[] {
  const { cursor, front, hang } = slot;
  const [indent, typed] = [indentOfPositions(snapshot, slot), typedIn(snapshot, slot)];
  if (
    !canBegin(slot) ||
    cursor.flow ||
    front !== 'nothing' ||
    hang > 0 ||
    indent === undefined ||
    typed === '' ||
    !isLastOfPosition(snapshot, slot, indent)
  )
    return [];
  const start = snapshot.text.lastIndexOf('\n', cursor.word.start - 1) + 1;
  const wholeLine: Slot = { ...slot, cursor: { ...cursor, word: { start, end: cursor.word.end } } };
  const begun = [...templates(typed), ...known(snapshot, typed)].filter(({ label, seat: { role } }) =>
    beginsWith(typed, [label, ...(role?.abbr ?? [])]),
  );
  return begun.map((offer) => behindKeys(asItem(snapshot, wholeLine, offer, indent)));
}

/** Whether the next line that says something is no part of the position any more. */
function isLastOfPosition({ text }: Snapshot, { cursor: { word } }: Slot, indent: string): boolean {
  const [, ...below] = text.slice(word.end).split('\n');
  const next = below.find((line) => line.trim() !== '');
  return next === undefined || /^ */.exec(next)![0].length <= indent.length;
}

const behindKeys = (item: CompletionItem): CompletionItem => ({ ...item, sortText: `5${item.sortText ?? ''}` });

interface Offer extends Pick<CompletionItem, 'label' | 'documentation' | 'filterText'> {
  readonly seat: Seat;
  readonly detail: string;
  readonly sortText: string;
}

const canBegin = ({ cursor: { colon, quote, flow }, front }: Slot): boolean =>
  !colon && !quote && (flow || front === 'nothing');

const typedIn = ({ text }: Snapshot, { cursor: { word } }: Slot): string => text.slice(word.start, word.end).trim();

const asItem = (snapshot: Snapshot, slot: Slot, { seat, ...offer }: Offer, indent: string): CompletionItem => ({
  kind: CompletionItemKind.Snippet,
  ...offer,
  ...besides(slot, offer.detail),
  ...insert(snapshot, slot, positionText(snapshot, slot, seat, indent)),
});

/** Those that are begun come before the position that would be called that. */
function templates(typed: string): Offer[] {
  const isBegun = (label: string): boolean => typed.length > 1 && label.startsWith(typed.toLowerCase());
  const offer = (label: string, detail: string, seat: Seat): Offer => ({
    label,
    detail,
    seat,
    sortText: inOrder(isBegun(label) ? 0 : 3, 0),
    filterText: label,
  });
  return [
    offer('position', 'A new position, who it reports to and what it owns', {}),
    offer('vacancy', 'A new position that nobody holds yet', { isVacant: true }),
  ];
}

/** More than there are. */
const MAX_ROLES = 1000;

function known(snapshot: Snapshot, typed: string): Offer[] {
  const meant = rolesOfTitle(typed);
  const rankOf = nextRoles(snapshot.organization);
  return [...roles.values()].map((role, index) => {
    const id = freeId(snapshot, idFor(role, typed));
    return {
      label: id,
      seat: { id, role },
      detail: role.title,
      ...(role.goal !== undefined && { documentation: role.goal }),
      sortText: inOrder(meant.includes(role.id) ? 0 : 2, rankOf(role) * MAX_ROLES + index),
      filterText: [id, role.title, ...role.abbr, ...role.aka].join(' '),
    };
  });
}

/** The abbreviation that is being typed, else the usual one; roles without any go by their name. */
const idFor = ({ id, abbr }: Role, typed: string): string =>
  (abbr.find((short) => short.toLowerCase() === typed.toLowerCase()) ?? abbr[0] ?? id).toLowerCase();

/** The id, or the first numbered one that no position has yet. */
function freeId({ organization }: Snapshot, id: string): string {
  if (!organization.position(id)) return id;
  for (let number = 2; ; number++) if (!organization.position(`${id}-${number}`)) return `${id}-${number}`;
}

/** What stands in front of positions that begin lines above the cursor. */
function indentOfPositions({ reading, text }: Snapshot, { offset }: Slot): string | undefined {
  const above = reading.positions.findLast(({ entry, key }) => reading.place({ entry, span: key.span }).start < offset);
  if (!above) return undefined;
  const { start } = reading.place({ entry: above.entry, span: above.key.span });
  return /(?:^|[\r\n])( +)["']?$/.exec(text.slice(Math.max(0, start - 40), start))?.[1];
}
