import type { Comparison, Meeting, Pair, Sheet, SheetFix, SheetMeeting, SideBySide } from '../../compare';
import { compare, likelyPair } from '../../compare';
import type { Position } from '../../model';
import type { Fix } from '../../text';
import type { Snapshot } from '../../workspace';
import { locationOf } from '../location';

/** Two positions of a chart side by side, as plain data. @param ids of the two; without them, those that are worth it most */
export function compareRoles(snapshot: Snapshot, ids?: Pair<string>): Sheet {
  const { revision, files, organization, findings } = snapshot;
  const pair = ids ? named(snapshot, ids) : likelyPair(organization);
  const isFirst = (each: Position): boolean => organization.position(each.id.value) === each;
  return {
    version: revision,
    files: files.map(({ uri, version }) => ({ uri, version: version ?? null })),
    candidates: organization.positions
      .filter(isFirst)
      .map((each) => ({ id: each.id.value, name: organization.nameOf(each) })),
    ...(pair && { comparison: plain(snapshot, compare(organization, findings, pair)) }),
  };
}

function named({ organization }: Snapshot, [first, second]: Pair<string>): Pair<Position> | undefined {
  const [one, other] = [organization.position(first), organization.position(second)];
  return one && other && one !== other ? [one, other] : undefined;
}

function plain(snapshot: Snapshot, { sides: [one, other], rows, meetings, notes }: Comparison): SideBySide {
  const side = ({ position, name, role }: Comparison['sides'][0]) => ({
    id: position.id.value,
    name,
    ...(role !== undefined && { role }),
  });
  return {
    sides: [side(one), side(other)],
    rows,
    meetings: meetings.map((meeting) => plainMeeting(snapshot, meeting)),
    notes,
  };
}

function plainMeeting(snapshot: Snapshot, { kind, subject, message, finding }: Meeting): SheetMeeting {
  const here = finding?.fixes.filter(({ edits }) => edits.every(({ uri }) => snapshot.file(uri))) ?? [];
  return {
    kind,
    subject,
    message,
    ...(finding && { severity: finding.severity }),
    fixes: here.map((fix) => plainFix(snapshot, fix)),
  };
}

const plainFix = (snapshot: Snapshot, { title, edits }: Fix): SheetFix => ({
  title,
  edits: edits.map((edit) => ({ ...locationOf(snapshot, edit), newText: edit.text })),
});
