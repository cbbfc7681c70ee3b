import { inBrief, paragraphs, plainText, roleCard } from '../../explain';
import { rolesOfTitle } from '../../knowledge';

/** What a title usually means; undefined if no known role has it. */
export function titleCard(title: string): string | undefined {
  const cards = rolesOfTitle(title).map(roleCard);
  const [only, other] = cards;
  if (!only) return undefined;
  if (!other) return paragraphs([`**${plainText(only.title)}**`, ...inBrief(only)]);
  return paragraphs([`**${plainText(title)}** can mean`, cards.map((card) => `- ${plainText(card.title)}`).join('\n')]);
}
