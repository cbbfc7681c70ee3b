import { areas, metrics, roles, rolesOfTitle } from '../knowledge';
import type { RoleId } from '../knowledge';
import { enumerated, paragraphs, plainText } from './markdown';

/** What a title usually means; undefined where no known role goes by it. */
export function titleCard(title: string): string | undefined {
  const ids = rolesOfTitle(title);
  const [only, other] = ids;
  if (only === undefined) return undefined;
  if (other === undefined) return roleCard(only);
  return paragraphs([`**${plainText(title)}** may stand for`, ids.map((id) => `- ${plainText(roles.get(id).title)}`).join('\n')]);
}

function roleCard(id: RoleId): string {
  const role = roles.get(id);
  const named = (what: string, names: readonly string[]): string | undefined => (names.length > 0 ? `${what} ${enumerated(names)}` : undefined);
  return paragraphs([
    `**${plainText(role.abbr.length > 0 ? `${role.title} (${role.abbr.join(', ')})` : role.title)}**`,
    role.goal === undefined ? undefined : plainText(role.goal),
    named('Usually reports to', role.reportsTo.map((each) => roles.get(each).title)),
    named('Usually owns', role.owns.map((each) => areas.get(each).name)),
    named('Usual metrics:', role.metrics.map((each) => metrics.get(each).name)),
  ]);
}
