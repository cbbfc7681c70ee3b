import type { StakeholderId } from '../stakeholders';
import { orders, trimmed } from './forms';
import { compoundOf, peopleOf, peopleOfStart } from './people';
import { keyOf } from './tokens';
import { type Topic, topicOf } from './topics';

/** A phrase about people, split into the people and the activity or measure. */
export interface AboutPeople {
  readonly people: StakeholderId;
  readonly topic: Topic;
}

/** Words next to people that do not change the group: "existing customers", "new hires". */
const ASIDE = new Set([
  'new',
  'existing',
  'current',
  'frontline',
  'cabin',
  'flight',
  'ground',
  'field',
  'store',
  'shop-floor',
  'clinical',
  'medical',
  'nursing',
  'academic',
  'teaching',
  'hourly',
  'remote',
  'our',
  'all',
  'external',
  'end',
  'young',
  'key',
  'business',
]);

/** The parts of a phrase such as "staff engagement", "engagement of employees" or "Mitarbeiterbindung". */
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

/** Members of the staff are not members of a club: "team member", "crew members". */
const withoutMembers = (tokens: readonly string[]): readonly string[] =>
  tokens.filter((token, i) => !(token === 'member' && whose(tokens[i - 1] ?? '') === 'employees'));

/** The people that a phrase names anywhere; undefined if there are none, or several groups. */
export function peopleIn(text: string): StakeholderId | undefined {
  const named = new Set(
    withoutMembers(orders(text)[0] ?? []).flatMap(
      (token) => whose(token) ?? peopleOfStart(compoundOf(token)?.[0] ?? '') ?? [],
    ),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

const whose = (token: string): StakeholderId | undefined => peopleOf(token) ?? peopleOfStart(token);
