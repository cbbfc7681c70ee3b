import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Position as Cursor,
  Range,
} from 'vscode-languageserver-types';
import type { Position } from '../../model';
import type { Located } from '../../syntax';
import type { Snapshot } from '../../workspace';
import { location } from '../location';
import { mentionAt } from '../mentions';
import { ownText } from '../own-text';
import { symbolKind } from '../symbol';
import { holderOf } from '../terms';

/** The data of a hierarchy item: the file that was asked, which identifies the chart, and the position. */
export interface CallHierarchyData {
  readonly chart: string;
  readonly position: string;
}

/** The position for which to show the reporting line: the one mentioned under the cursor, or else the one that contains it. */
export function prepareCallHierarchy(snapshot: Snapshot, cursor: Cursor): CallHierarchyItem[] {
  const offset = snapshot.lines.offset(cursor);
  const { kind, id } = mentionAt(snapshot, offset)?.subject ?? {};
  const mentioned = kind === 'position' && id !== undefined ? snapshot.organization.position(id) : undefined;
  const position = mentioned ?? snapshot.positionAt(offset);
  return position ? [itemOf(snapshot, position, 'solid')] : [];
}

/** The positions that report to a position, over solid and dotted lines. In LSP terms, its incoming calls. */
export function incomingCalls(snapshot: Snapshot, id: string): CallHierarchyIncomingCall[] {
  return snapshot.organization.positions.flatMap((position) => {
    const lines = linesFrom(position).filter(({ to }) => to.value === id);
    return lines.length > 0
      ? [{ from: itemOf(snapshot, position, strongest(lines)), fromRanges: rangesOf(snapshot, lines) }]
      : [];
  });
}

/** The positions that a position reports to, over solid and dotted lines. In LSP terms, its outgoing calls. */
export function outgoingCalls(snapshot: Snapshot, id: string): CallHierarchyOutgoingCall[] {
  const { position } = snapshot.organization;
  const asked = position(id);
  const lines = asked ? linesFrom(asked) : [];
  return [...new Set(lines.map(({ to }) => to.value))].flatMap((managerId) => {
    const manager = position(managerId);
    const toManager = lines.filter(({ to }) => to.value === managerId);
    return manager
      ? [{ to: itemOf(snapshot, manager, strongest(toManager)), fromRanges: rangesOf(snapshot, toManager) }]
      : [];
  });
}

/** A reporting line, located at the reference that draws it. */
interface Line {
  readonly kind: 'solid' | 'dotted';
  readonly to: Located<string>;
}

const linesFrom = ({ reportsTo, dottedLineTo }: Position): Line[] => [
  ...reportsTo.map((to): Line => ({ kind: 'solid', to })),
  ...dottedLineTo.map((to): Line => ({ kind: 'dotted', to })),
];

const strongest = (lines: readonly Line[]): Line['kind'] =>
  lines.some(({ kind }) => kind === 'solid') ? 'solid' : 'dotted';

const rangesOf = (snapshot: Snapshot, lines: readonly Line[]): Range[] =>
  lines.map(({ to }) => location(snapshot, to).range);

function itemOf(snapshot: Snapshot, position: Position, line: Line['kind']): CallHierarchyItem {
  const { organization } = snapshot;
  const detail = [
    ...(line === 'dotted' ? ['dotted line'] : []),
    ...(holderOf(position) === '' ? [] : [holderOf(position)]),
  ].join(' · ');
  return {
    name: organization.nameOf(position) || '""',
    kind: symbolKind(organization, position),
    ...(detail !== '' && { detail }),
    ...location(snapshot, ownText(position)),
    selectionRange: location(snapshot, position.id).range,
    data: { chart: snapshot.uri, position: position.id.value } satisfies CallHierarchyData,
  };
}
