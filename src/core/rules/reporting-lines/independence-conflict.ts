import type { Role } from '../../knowledge';
import { areas, roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { addItem, scalarText, stakesOf } from '../../model';
import { controlledAbove, controlsOf, isControlled, isUsualTogether, overseesManager } from '../analysis/controls';
import { seatsOfPeople } from '../analysis/people';
import { isHead } from '../analysis/superiors';
import { managerWord, reportTo } from '../fixes/new-manager';
import type { Problem, ProposedFix, Rule } from '../rule';
import { called } from '../words/say';

export const independenceConflict: Rule = {
  id: 'independence-conflict',
  group: 'Reporting lines',
  summary: 'A control function is not independent of what it controls.',
  severity: 'info',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      yield* underControlled(organization, position);
      yield* ownsControl(organization, position);
    }
    yield* inOnePerson(organization);
  },
};

const WHY = 'No function can check its own work.';

function* underControlled(organization: Organization, position: Position): Generator<Problem> {
  const at = managerWord(organization, position);
  const manager = organization.lines.manager(position);
  if (!at || !manager || hasIndependentLine(organization, position, manager)) return;
  const controlled =
    controlsOf(organization, position)
      .filter((role) => !isControlled(organization, position, role))
      .map((role) => controlledAbove(organization, position, role))
      .find((each) => each !== undefined) ??
    (position.status !== 'eliminated' && overseesManager(organization, position, manager) ? manager : undefined);
  if (!controlled) return;
  yield {
    at,
    message:
      `${called(organization, position)} checks the work of ${called(organization, controlled)} and reports to the same line. ` +
      'Add a dotted line to the head of the organization or the board.',
    positions: [position, controlled],
    fixes: toHead(organization, position),
  };
}

function* ownsControl(organization: Organization, position: Position): Generator<Problem> {
  if (position.status === 'eliminated' || isHead(organization, position)) return;
  for (const role of controlsOf(organization, position)) {
    if (!isControlled(organization, position, role) || isUsualTogether(organization, position, role)) continue;
    const stake = stakesOf(organization)
      .of(position)
      .find(({ area }) => role.owns.some((each) => each === area.id));
    if (!stake) continue;
    yield {
      at: stake.claim.term,
      message: `${called(organization, position)} owns ${controlName(role)} and the work that it checks. ${WHY} Let another position own it.`,
      positions: [position],
    };
  }
}

function* inOnePerson(organization: Organization): Generator<Problem> {
  for (const seats of seatsOfPeople(organization)) {
    for (const seat of seats) {
      for (const role of controlsOf(organization, seat.position)) {
        const other = seats.find(
          ({ position }) => position !== seat.position && isControlled(organization, position, role),
        );
        if (!other || isControlled(organization, seat.position, role)) continue;
        yield {
          at: seat.holder.name,
          message:
            `One person holds ${called(organization, seat.position)} and ${called(organization, other.position)}, whose work it checks. ` +
            `${WHY} Name another holder for one of them.`,
          positions: [seat.position, other.position],
          related: [{ at: other.holder.name, message: 'The same person.' }],
        };
      }
    }
  }
}

/** The control area of a role, as used in a sentence. */
const controlName = ({ owns, title }: Role): string => {
  const [area] = owns;
  return area === undefined ? title : areas.get(area).name.toLowerCase();
};

/** Whether a dotted line bypasses the manager whose work is checked. */
const hasIndependentLine = (organization: Organization, { dottedLineTo }: Position, manager: Position): boolean =>
  dottedLineTo.some(({ value }) => {
    const to = organization.position(value);
    return to !== undefined && (organization.lines.isAbove(to, manager) || isHighest(organization, to));
  });

/** A chief executive, a board, or the top of the chart. */
function isHighest(organization: Organization, position: Position | undefined): boolean {
  const role = position && organization.roleOf(position);
  return position !== undefined && (role === undefined ? isHead(organization, position) : roles.get(role).top);
}

function toHead(organization: Organization, position: Position): ProposedFix[] {
  const head = organization.lines.chain(position).find((each) => isHighest(organization, each));
  return head
    ? [
        {
          title: `Add a dotted line to ${called(organization, head)}`,
          safe: false,
          edits: addItem(position.source, 'dotted_line_to', scalarText(head.id.value), ['reports_to']),
        },
        ...reportTo(organization, position, [head]),
      ]
    : [];
}
