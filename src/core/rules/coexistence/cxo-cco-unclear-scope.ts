import type { AreaId } from '../../knowledge';
import { areas, confusableWith, roles } from '../../knowledge';
import type { Organization, Position, Scope } from '../../model';
import { addItems, stakesOf } from '../../model';
import { cxoAndCco, titleOf } from '../analysis/coexistence';
import type { ProposedFix, Rule } from '../rule';
import { called, inSentence, listed, withArticle } from '../words/say';

export const cxoCcoUnclearScope: Rule = {
  id: 'cxo-cco-unclear-scope',
  group: 'Coexistence',
  summary: 'An experience officer and a customer officer work side by side, and one of them owns nothing.',
  severity: 'warning',
  needs: ['scopes'],
  facts: ['A32', 'A39', 'A41', 'A61'],
  *check(organization) {
    if (stakesOf(organization).all.length === 0) return;
    const pair = cxoAndCco(organization) ?? [];
    for (const position of pair.filter(isUnclear)) {
      const other = pair.find((each) => each !== position)!;
      yield {
        at: titleOf(position),
        message:
          `${called(organization, position)} owns nothing in this chart. ` +
          `Its scope beside ${withArticle(called(organization, other))} is unclear, ` +
          'so their work will overlap. List its areas under "owns".',
        positions: [position, other],
        related: [{ at: titleOf(other), message: `${called(organization, other)} works side by side with it.` }],
        fixes: usualScope(organization, position, other),
      };
    }
  },
};

/** The number of responsibilities that describe a scope as well as an area does. */
const ENOUGH_SENTENCES = 2;

/** The number of areas to propose. */
const MAX_AREAS = 3;

const UNLIMITED: Scope = new Map();

const isUnclear = ({ owns, responsibilities }: Position): boolean =>
  owns.length === 0 && responsibilities.length < ENOUGH_SENTENCES;

function usualScope(organization: Organization, position: Position, other: Position): ProposedFix[] {
  const named = freeAreas(organization, position, other).flatMap((id) => organization.areas.all.get(id) ?? []);
  if (named.length === 0) return [];
  return [
    {
      title: `Let ${called(organization, position)} own ${listed(named.map(inSentence))}`,
      safe: false,
      edits: addItems(
        position.source,
        'owns',
        named.map(({ id }) => id),
        ['title', 'role', 'holder', 'reports_to', 'dotted_line_to'],
      ),
    },
  ];
}

/** Some unowned areas that are usual for a role: the first for each group of people it serves, then others. */
function freeAreas(organization: Organization, position: Position, other: Position): AreaId[] {
  const free = usualAreas(organization, position).filter((id) => {
    const isOthers = usualAreas(organization, other).some((usual) => meet(organization, id, usual));
    return (
      !isOthers && [id, ...confusableWith(id).flatMap((pair) => pair.areas)].every((area) => isFree(organization, area))
    );
  });
  const apart = free.filter((id, index) => !free.slice(0, index).some((before) => meet(organization, id, before)));
  const served = (id: AreaId): string => areas.get(id).stakeholders.join();
  const firsts = apart.filter((id, index) => apart.findIndex((before) => served(before) === served(id)) === index);
  return [...new Set([...firsts, ...apart])].slice(0, MAX_AREAS);
}

const usualAreas = ({ roleOf }: Organization, position: Position): readonly AreaId[] => {
  const role = roleOf(position);
  return role === undefined ? [] : roles.get(role).owns;
};

/** Whether an area, its parts and the wider areas have no owner. */
function isFree(organization: Organization, id: AreaId): boolean {
  const owners = stakesOf(organization);
  return [...organization.areas.all.keys()].every(
    (area) => !meet(organization, id, area) || owners.meeting(area, UNLIMITED).length === 0,
  );
}

const meet = ({ areas: tree }: Organization, a: string, b: string): boolean =>
  tree.isWithin(a, b) || tree.isWithin(b, a);
