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

/** Complete new positions: one with the id that is being typed, one for each known role, and a filled and a vacant template. */
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

/** The same on an empty line between or below positions that is not indented yet, where a key of the head may be meant as well. */
export function completeOutdentedPositions(snapshot: Snapshot, slot: Slot): CompletionItem[] {
  const indent = indentOfPositions(snapshot, slot);
  if (!canBegin(slot) || indent === undefined) return [];
  const typed = typedIn(snapshot, slot);
  return [...templates(typed), ...known(snapshot, typed)].map((offer) =>
    behindKeys(asItem(snapshot, slot, offer, indent)),
  );
}

/** The same on a line that is indented like the keys of the position above, when the typed text starts another position. */
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

/** Whether the next line with text is outside the position. */
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

/** Ids that are already typed come before the position that would have that name. */
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
    offer('vacancy', 'A new position without a holder', { isVacant: true }),
  ];
}

/** Larger than any number of positions. */
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

/** The abbreviation that is being typed, or else the usual one; roles without one use their name. */
const idFor = ({ id, abbr }: Role, typed: string): string =>
  (abbr.find((short) => short.toLowerCase() === typed.toLowerCase()) ?? abbr[0] ?? id).toLowerCase();

/** The id, or the first unused numbered form of it. */
function freeId({ organization }: Snapshot, id: string): string {
  if (!organization.position(id)) return id;
  for (let number = 2; ; number++) if (!organization.position(`${id}-${number}`)) return `${id}-${number}`;
}

/** The indentation of the positions that start lines above the cursor. */
function indentOfPositions({ reading, text }: Snapshot, { offset }: Slot): string | undefined {
  const above = reading.positions.findLast(({ entry, key }) => reading.place({ entry, span: key.span }).start < offset);
  if (!above) return undefined;
  const { start } = reading.place({ entry: above.entry, span: above.key.span });
  return /(?:^|[\r\n])( +)["']?$/.exec(text.slice(Math.max(0, start - 40), start))?.[1];
}
