import type { RoleId } from '../knowledge';
import { roles, rolesOfTitle } from '../knowledge';
import type { Organization, Position } from '../model';
import type { Finding } from '../text';
import type { Comparison, Note, Side } from './comparison';
import { meetingsOf } from './meetings';
import { rolesMarkdown } from './roles';
import { rowsOf } from './rows';
import type { Pair } from './sheet';

const EXPERIENCE_AND_CUSTOMER: Pair<RoleId> = ['chief-experience-officer', 'chief-customer-officer'];

/** Notes on the experience and the customer officer together: their origin, what they share and why to keep them apart. */
const NOTES: readonly Note[] = [
  {
    text: 'Both roles grew out of what companies invest in the experience of customers and of employees.',
    facts: ['A01', 'A02'],
  },
  {
    text: 'Both want better interactions and a strong brand. A shared aim is not a conflict; only owned areas and metrics can conflict.',
    facts: ['A06'],
  },
  {
    text: 'Keeping the two apart is practical: leadership can then match the roles with the strategy.',
    facts: ['A29'],
  },
];

/** Compares two positions side by side, each with the usual scope of its role. @param findings all findings of the chart */
export function compare(organization: Organization, findings: readonly Finding[], pair: Pair<Position>): Comparison {
  const found = pair.map(organization.roleOf);
  const isKnownPair = EXPERIENCE_AND_CUSTOMER.every((role) => found.includes(role));
  return {
    sides: [sideOf(organization, pair[0]), sideOf(organization, pair[1])],
    rows: rowsOf(organization, pair),
    meetings: meetingsOf(organization, findings, pair),
    notes: isKnownPair ? NOTES : [],
  };
}

/** The usual scopes of two roles side by side, as Markdown, without a chart. */
export const compareRoles = (pair: Pair<RoleId>): string =>
  rolesMarkdown(pair, EXPERIENCE_AND_CUSTOMER.every((role) => pair.includes(role)) ? NOTES : []);

/** The roles that two terms name. Where a term may name several, the experience and the customer officer take precedence. */
export function rolePair(words: Pair<string>): Pair<RoleId> | undefined {
  const [one, other] = [rolesOfTitle(words[0]), rolesOfTitle(words[1])];
  const isKnown = (pair: Pair<RoleId>): boolean => EXPERIENCE_AND_CUSTOMER.every((role) => pair.includes(role));
  const pairs = one.flatMap((a) => other.map((b): Pair<RoleId> => [a, b])).filter(([a, b]) => a !== b);
  return pairs.find(isKnown) ?? pairs[0];
}

/** The two positions most worth comparing: the experience and the customer officer, if the chart has both. */
export function likelyPair({ withRole }: Organization): Pair<Position> | undefined {
  const [[one], [other]] = [withRole(EXPERIENCE_AND_CUSTOMER[0]), withRole(EXPERIENCE_AND_CUSTOMER[1])];
  return one && other && [one, other];
}

/** The position that a term names: by id, or else by title or role, if only one matches. */
export function positionNamed(
  { position, positions, nameOf, withRole }: Organization,
  word: string,
): Position | undefined {
  const alike = positions.filter((each) => nameOf(each).toLowerCase() === word.trim().toLowerCase());
  const ofRole = rolesOfTitle(word).flatMap(withRole);
  return position(word) ?? [alike, ofRole].find((found) => found.length === 1)?.[0];
}

function sideOf(organization: Organization, position: Position): Side {
  const role = organization.roleOf(position);
  return { position, name: organization.nameOf(position), role: role && roles.get(role).title };
}
