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
  summary: 'A term fits more than one area.',
  severity: 'warning',
  facts: ['D09'],
  *check(organization) {
    for (const term of termsOf(organization)) {
      const readings = term.kind === 'area' ? organization.areas.readings(term.at.value) : [];
      if (readings.length === 0 || organization.areas.find(term.at.value) || isSettled(organization, term)) continue;
      yield {
        at: term.at,
        message:
          `"${term.at.value}" could be ${either(readings.map(inSentence))}, and each has its own owners. ` +
          'Nothing is checked about it until you choose one.',
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

/** Whether the people that its position serves show which area is meant. */
const isSettled = ({ areasOf }: Organization, { at, from }: Term): boolean =>
  [...(from?.owns ?? []), ...(from?.contributesTo ?? []), ...(from?.consultedOn ?? [])].some(
    (claim) => claim.term === at && areasOf(claim).length > 0,
  );

/** The possible areas, the one that fits the position's role best first, without those outside its boundary or already listed. */
function offered(organization: Organization, { from, owned }: Term, readings: readonly TreeArea[]): TreeArea[] {
  if (!from) return [...readings];
  const { areas: tree, roleOf, areasOf } = organization;
  const role = roleOf(from);
  const never = owned && role ? roles.get(role).never : [];
  const has = new Set(
    (owned ? from.owns : [...from.contributesTo, ...from.consultedOn]).flatMap((claim) =>
      areasOf(claim).map(({ id }) => id),
    ),
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
