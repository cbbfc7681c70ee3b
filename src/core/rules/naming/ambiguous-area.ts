import type { AreaId, RoleId, StakeholderId } from '../../knowledge';
import { areas, findStakeholder, roles, usualOwners } from '../../knowledge';
import type { Organization, Position, TreeArea } from '../../model';
import { replaceWord } from '../../model';
import type { Term } from '../analysis/terms';
import { termsOf } from '../analysis/terms';
import type { Rule } from '../rule';
import { either, inSentence } from '../words/say';

export const ambiguousArea: Rule = {
  id: 'ambiguous-area',
  group: 'Naming',
  summary: 'A word fits more than one area.',
  severity: 'warning',
  facts: ['D09'],
  *check(organization) {
    for (const term of termsOf(organization)) {
      const readings = term.kind === 'area' ? organization.areas.readings(term.at.value) : [];
      if (readings.length === 0 || organization.areas.find(term.at.value) || isSettled(organization, term)) continue;
      yield {
        at: term.at,
        message:
          `"${term.at.value}" could be ${either(readings.map(inSentence))}, and each has owners of its own. ` +
          'Nothing is checked about it until you say which one.',
        positions: term.from ? [term.from] : [],
        fixes: offered(organization, term, readings).map(({ id }) => ({
          title: `Change it to "${id}"`,
          safe: false,
          edits: [replaceWord(term.at, id)],
        })),
      };
    }
  },
};

/** Whether what its position works for says which area is meant. */
const isSettled = ({ areasOf }: Organization, { at, from }: Term): boolean =>
  [...(from?.owns ?? []), ...(from?.contributesTo ?? []), ...(from?.consultedOn ?? [])].some(
    (claim) => claim.term === at && areasOf(claim).length > 0,
  );

/** The areas that can be meant, the one that suits the position's role best first; without those that are out of bounds for it or that it has anyway. */
function offered(organization: Organization, { from, owned }: Term, readings: readonly TreeArea[]): TreeArea[] {
  if (!from) return [...readings];
  const { areas: tree, roleOf, areaOf } = organization;
  const role = roleOf(from);
  const never = owned && role ? roles.get(role).never : [];
  const has = new Set(
    (owned ? from.owns : [...from.contributesTo, ...from.consultedOn]).map((claim) => areaOf(claim)?.id),
  );
  const served = focusOf(organization, from);
  const rank = ({ id }: TreeArea): number => {
    if (!areas.has(id)) return 3;
    if (role && usualOwners(id).includes(role)) return isOwnField(id, role) ? 0 : 1;
    return areas.get(id).stakeholders.some((each) => served.includes(each)) ? 2 : 3;
  };
  return readings
    .filter(({ id }) => !has.has(id) && !never.some((out) => tree.isWithin(id, out)))
    .sort((a, b) => rank(a) - rank(b));
}

const isOwnField = (id: AreaId, role: RoleId): boolean => roles.get(role).owns.includes(id);

function focusOf({ roleOf }: Organization, position: Position): readonly StakeholderId[] {
  const role = roleOf(position);
  const said = position.focus.flatMap(({ value }) => findStakeholder(value) ?? []);
  return said.length > 0 ? said : role ? roles.get(role).focus : [];
}
