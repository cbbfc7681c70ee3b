import type { Comparison, Meeting, Pair, Sheet, SheetMeeting, SideBySide } from '../../compare';
import { compare, likelyPair } from '../../compare';
import type { Position } from '../../model';
import { keyOf } from '../../text';
import type { Snapshot } from '../../workspace';
import { fixTitles } from './pictured';

/** Two positions of a chart side by side, as plain data. @param ids their ids; without them, the pair most worth comparing */
export function compareRoles(snapshot: Snapshot, ids?: Pair<string>): Sheet {
  const { files, organization, findings } = snapshot;
  const pair = ids ? named(snapshot, ids) : likelyPair(organization);
  const isFirst = (each: Position): boolean => organization.position(each.id.value) === each;
  return {
    files: files.map(({ uri }) => uri),
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
  if (!finding) return { kind, subject, message, fixes: [] };
  const problem = keyOf(snapshot.findings, finding);
  return { kind, subject, message, severity: finding.severity, problem, fixes: fixTitles(snapshot, problem) };
}
