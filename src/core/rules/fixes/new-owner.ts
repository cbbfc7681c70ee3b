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

/** How many new owners are offered. */
const MAX_OFFERED = 2;

/** With fewer areas than this, one more cannot be one too many, whatever it is. */
const FEW = 2;

/**
 * Positions that could own an area which nobody owns, the likeliest first: those whose role usually does, then others.
 * Where nobody owns anything yet, a first owner would only change what the chart is about.
 * @param others positions that have something to do with the area already
 */
export function newOwners(organization: Organization, area: TreeArea, others: readonly Position[] = []): Position[] {
  if (stakesOf(organization).all.length === 0) return [];
  const usual = usualOwnersIn(organization, area.id).flatMap((role) =>
    organization.withRole(role).slice(0, MAX_CANDIDATES),
  );
  const candidates = new Set([...usual, ...others.slice(0, MAX_CANDIDATES)]);
  return [...candidates].filter((position) => couldTake(organization, position, area)).slice(0, MAX_OFFERED);
}

/** Lets a position own an area, which it may have contributed to so far. */
export function give(organization: Organization, area: TreeArea, to: Position): ProposedFix {
  return {
    title: `Let ${called(organization, to)} own ${inSentence(area)}`,
    safe: false,
    edits: own(organization, area, to),
  };
}

function own({ areaOf }: Organization, area: TreeArea, owner: Position): EntryEdit[] {
  const isOn = (claim: Claim): boolean => areaOf(claim) === area;
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

/** Whether a position could own one area more, without becoming wrong in another way. */
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

/** Whether somebody else owns what is easily taken for an area. */
function hasDouble(organization: Organization, position: Position, { id }: TreeArea): boolean {
  const doubles = areas.has(id) ? confusableWith(id).flatMap((pair) => pair.areas.filter((each) => each !== id)) : [];
  return doubles.some((each) =>
    stakesOf(organization)
      .meeting(each, new Map())
      .flat()
      .some(({ owner }) => owner !== position),
  );
}
