import type { StakeholderId } from '../stakeholders';
import { orders, trimmed } from './forms';
import { compoundOf, peopleOf, peopleOfStart } from './people';
import { keyOf } from './tokens';
import { type Topic, topicOf } from './topics';

/** That a phrase is about people, and what it is that is done about them or measured on them. */
export interface AboutPeople {
  readonly people: StakeholderId;
  readonly topic: Topic;
}

/** Words beside people that leave them who they are: "existing customers", "new hires". */
const ASIDE = new Set([
  'new',
  'existing',
  'current',
  'frontline',
  'our',
  'all',
  'external',
  'end',
  'young',
  'key',
  'business',
]);

/** What a phrase such as "staff engagement", "engagement of employees" or "Mitarbeiterbindung" is about. */
export function aboutPeople(text: string): AboutPeople | undefined {
  for (const order of orders(text)) {
    const tokens = withoutMembers(order).flatMap((token) =>
      peopleOf(token) ? [token] : (compoundOf(token) ?? [token]),
    );
    const at = tokens.findIndex((token) => whose(token) !== undefined);
    if (at < 0 || tokens.length < 2) continue;
    const rest = tokens.filter((token, i) => i !== at && !ASIDE.has(token));
    const again = rest.filter((token) => whose(token) !== whose(tokens[at]!));
    for (const left of again.length === 0 ? [] : trimmed(again)) {
      const topic = topicOf(keyOf(left));
      if (topic !== undefined) return { people: whose(tokens[at]!)!, topic };
    }
  }
  return undefined;
}

/** Members of the staff are no members of a club: "team member", "crew members". */
const withoutMembers = (tokens: readonly string[]): readonly string[] =>
  tokens.filter((token, i) => !(token === 'member' && whose(tokens[i - 1] ?? '') === 'employees'));

/** Whom a phrase names anywhere; undefined where it names nobody, or several. */
export function peopleIn(text: string): StakeholderId | undefined {
  const named = new Set(
    withoutMembers(orders(text)[0] ?? []).flatMap(
      (token) => whose(token) ?? peopleOfStart(compoundOf(token)?.[0] ?? '') ?? [],
    ),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

const whose = (token: string): StakeholderId | undefined => peopleOf(token) ?? peopleOfStart(token);
