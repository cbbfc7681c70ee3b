import { areas, confusableWith } from '../../knowledge';
import type { Claim, EntryEdit, Organization, Position, TreeArea } from '../../model';
import { addItem, scalarText, stakesOf } from '../../model';
import { catalogRole, fitOf } from '../analysis/boundary';
import { executivesOf } from '../analysis/executives';
import { usualOwnersIn } from '../analysis/likely-owner';
import { loadOf, MAX_AREAS } from '../analysis/load';
import type { ProposedFix } from '../rule';
import { called, inSentence } from '../words/say';
import { takeUp } from './claim-edits';
import { MAX_CANDIDATES } from './handover';

/** The number of new owners to offer. */
const MAX_OFFERED = 2;

/** With fewer areas than this, one more is never too many. */
const FEW = 2;

/**
 * Positions that could own an unowned area, the likeliest first: those whose role usually does, then others.
 * None if the chart has no owners yet, because a first owner would change what the chart is about.
 * @param others positions that already have a part in the area
 */
export function newOwners(organization: Organization, area: TreeArea, others: readonly Position[] = []): Position[] {
  if (stakesOf(organization).all.length === 0) return [];
  const usual = usualOwnersIn(organization, area.id).flatMap((role) =>
    organization.withRole(role).slice(0, MAX_CANDIDATES),
  );
  const candidates = new Set([...usual, ...others.slice(0, MAX_CANDIDATES)]);
  return [...candidates].filter((position) => couldTake(organization, position, area)).slice(0, MAX_OFFERED);
}

/** Lets a position own an area that it may have contributed to so far. */
export function give(organization: Organization, area: TreeArea, to: Position): ProposedFix {
  return {
    title: `Let ${called(organization, to)} own ${inSentence(area)}`,
    safe: false,
    edits: own(organization, area, to),
  };
}

function own({ areasOf }: Organization, area: TreeArea, owner: Position): EntryEdit[] {
  const isOn = (claim: Claim): boolean => {
    const [named, another] = areasOf(claim);
    return named === area && another === undefined;
  };
  const [contributed, consulted] = [owner.contributesTo.find(isOn), owner.consultedOn.find(isOn)];
  if (contributed) return takeUp({ owner, claim: contributed }, 'contributes_to');
  if (consulted) return takeUp({ owner, claim: consulted }, 'consulted_on');
  return addItem(owner.source, 'owns', scalarText(area.id), [
    'title',
    'role',
    'status',
    'holder',
    'reports_to',
    'dotted_line_to',
    'purpose',
    'focus',
  ]);
}

/** Whether a position could own one more area without causing another problem. */
export function couldTake(organization: Organization, position: Position, area: TreeArea): boolean {
  const isWholeSeat =
    position.status === 'filled' && !position.external && position.headcount === 1 && position.only.size === 0;
  if (!isWholeSeat || !hasRoomFor(organization, position, area)) return false;
  const owned = stakesOf(organization).of(position).length;
  return !executivesOf(organization).lacksMetric(position, owned + 1) && !hasDouble(organization, position, area);
}

function hasRoomFor(organization: Organization, position: Position, area: TreeArea): boolean {
  const role = catalogRole(organization, position);
  const fit = role ? fitOf(organization, role, area.id) : 'open';
  const owned = stakesOf(organization).of(position).length;
  if (role?.id === 'chief-experience-officer' && owned === 0) return false;
  if (owned + position.contributesTo.length === 0 && position.metrics.length > 0) return false;
  return fit === 'usual' ? loadOf(organization, position).length < MAX_AREAS : fit === 'open' && owned < FEW;
}

/** Whether another position owns an area that is easily confused with this one. */
function hasDouble(organization: Organization, position: Position, { id }: TreeArea): boolean {
  const doubles = areas.has(id) ? confusableWith(id).flatMap((pair) => pair.areas.filter((each) => each !== id)) : [];
  return doubles.some((each) =>
    stakesOf(organization)
      .meeting(each, new Map())
      .flat()
      .some(({ owner }) => owner !== position),
  );
}
