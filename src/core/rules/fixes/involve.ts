import type { AreaId } from '../../knowledge';
import { confusableWith } from '../../knowledge';
import type { Organization, Position, Stake } from '../../model';
import { addItem, coverageOf, stakesOf } from '../../model';
import type { ProposedFix } from '../rule';
import { called, inSentence } from '../words/say';

/** The keys that come before what a position owns. */
const BEFORE = ['title', 'role', 'status', 'holder', 'reports_to', 'dotted_line_to', 'purpose', 'focus'];

/** Lets a position contribute to an area, unless a whole organization has no owner for it. */
export function contributing(organization: Organization, position: Position, area: AreaId): ProposedFix[] {
  if (coverageOf(organization) === 'full' && othersOn(organization, position, area).length === 0) return [];
  const title = `Let ${called(organization, position)} contribute to ${named(organization, area)}`;
  return [{ title, safe: false, edits: addItem(position.source, 'contributes_to', area, [...BEFORE, 'owns']) }];
}

/** Lets a position own an area, unless another position owns some of it or an area that is easily confused with it. */
export function owning(organization: Organization, position: Position, area: AreaId): ProposedFix[] {
  const { lines } = organization;
  const isFree = othersOn(organization, position, area).every(
    ({ owner, area: whole }) => lines.isAbove(owner, position) && whole.id !== area,
  );
  const partners = confusableWith(area).flatMap(({ areas }) => areas.filter((each) => each !== area));
  if (!isFree || partners.some((partner) => othersOn(organization, position, partner).length > 0)) return [];
  const title = `Let ${called(organization, position)} own ${named(organization, area)}`;
  return [{ title, safe: false, edits: addItem(position.source, 'owns', area, BEFORE) }];
}

/** What others own of an area, wider areas and its parts. */
function othersOn(organization: Organization, position: Position, area: AreaId): Stake[] {
  const { areas: tree } = organization;
  const near = [...tree.all.keys()].filter((id) => tree.isWithin(id, area) || tree.isWithin(area, id));
  return near
    .flatMap((id) => stakesOf(organization).meeting(id, new Map()).flat())
    .filter(({ owner }) => owner !== position);
}

const named = ({ areas: tree }: Organization, area: AreaId): string => inSentence(tree.all.get(area)!);
