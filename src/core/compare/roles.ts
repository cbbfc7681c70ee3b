import type { Role, RoleId } from '../knowledge';
import { confusableRoles, roles } from '../knowledge';
import type { Note } from './comparison';
import { usualRows } from './rows';
import type { Pair } from './sheet';

/** The usual scopes of two roles side by side, as Markdown. @param notes notes on the two together */
export function rolesMarkdown(pair: Pair<RoleId>, notes: readonly Note[]): string {
  const [one, other]: Pair<Role> = [roles.get(pair[0]), roles.get(pair[1])];
  const lines = [`# ${one.title} and ${other.title}`, '', `| | ${one.title} | ${other.title} |`, '| --- | --- | --- |'];
  for (const { topic, cells } of usualRows([one, other]))
    lines.push(`| **${topic}** | ${cells.map(({ usual }) => usual.join(', ') || '–').join(' | ')} |`);
  const known = confusableRoles.filter(({ roles: both }) => pair.every((id) => both.includes(id)));
  const sentences = [...known.map(({ line }) => `The difference: ${line}.`), ...notes.map(({ text }) => text)];
  if (sentences.length > 0) lines.push('', '## These two roles', '', ...sentences.map((sentence) => `- ${sentence}`));
  return `${lines.join('\n')}\n`;
}
