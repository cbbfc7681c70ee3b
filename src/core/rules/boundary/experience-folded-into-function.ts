import type { AreaId, RoleId } from '../../knowledge';
import { rolesOfTitle } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { stakesOf } from '../../model';
import type { Rule } from '../rule';
import { called, capital, inSentence } from '../words/say';

export const experienceFoldedIntoFunction: Rule = {
  id: 'experience-folded-into-function',
  group: 'Boundary',
  summary: 'Customer experience is owned within marketing or operations.',
  severity: 'hint',
  startup: 'off',
  needs: ['all', 'scopes'],
  facts: ['A54', 'A55'],
  *check(organization) {
    if (organization.positions.some(mayBeOfficer)) return;
    const stakes = EXPERIENCE.flatMap((area) => stakesOf(organization).meeting(area, new Map()).flat());
    const homes = stakes.map(({ owner }) => functionAround(organization, owner));
    const [stake] = stakes;
    const [home] = homes;
    if (!stake || !home || homes.includes(undefined) || stakes.some(({ owner }) => isHeard(organization, owner)))
      return;
    const { owner, claim, area } = stake;
    const below = owner === home ? '' : `, below ${called(organization, home)}`;
    yield {
      at: claim.term,
      message:
        `${capital(inSentence(area))} belongs to ${FUNCTIONS.get(organization.roleOf(home))} here: ${called(organization, owner)} owns it${below}. ` +
        'Many companies do this. It works if someone represents customers in company decisions. Say who under "leadership_team".',
      positions: [owner],
    };
  },
};

/** Areas that represent all of customer experience, the widest first. */
const EXPERIENCE: readonly AreaId[] = ['experience', 'customer-experience', 'cx-strategy'];

/** Roles that would own it where they exist. */
const OFFICERS: readonly RoleId[] = [
  'chief-experience-officer',
  'chief-customer-officer',
  'chief-transformation-officer',
];

/** Functions that often own it instead. */
const FUNCTIONS: ReadonlyMap<RoleId | undefined, string> = new Map([
  ['chief-marketing-officer', 'marketing'],
  ['chief-operating-officer', 'operations'],
]);

/** Whether a position holds one of the officer roles, or a title that may mean one of them. */
const mayBeOfficer = ({ status, role, title }: Position): boolean =>
  status !== 'eliminated' &&
  [role, title].some((words) => words && rolesOfTitle(words.value).some((each) => OFFICERS.includes(each)));

/** The head of the function that a position heads or belongs to. */
const functionAround = ({ lines, roleOf }: Organization, position: Position): Position | undefined =>
  [position, ...lines.chain(position)].find((each) => FUNCTIONS.has(roleOf(each)));

/** Whether a chart says that a position has a say, or access, at the top. */
function isHeard({ head, lines, position: find }: Organization, { id, dottedLineTo }: Position): boolean {
  const isTop = (other: string): boolean => lines.tops.some((top) => top === find(other));
  return head.leadershipTeam.some(({ value }) => value === id.value) || dottedLineTo.some(({ value }) => isTop(value));
}
