import type { Card, Diagram } from '../../../diagram/diagram';

/** The cards that have all of the words in their title, holders, id, areas or metrics. */
export function cardsWith({ cards, metrics }: Diagram, words: string): ReadonlySet<string> {
  const wanted = plain(words).split(/\s+/u).filter((word) => word !== '');
  const measured = new Map<string, string[]>();
  for (const { name, parts } of metrics) for (const { card } of parts) measured.set(card, [...(measured.get(card) ?? []), name]);
  const textOf = ({ id, key, title, holders, areas }: Card): string => plain([title, ...holders, key, ...areas, ...(measured.get(id) ?? [])].join('\n'));
  return new Set(
    cards.flatMap((card) => {
      const text = textOf(card);
      return wanted.every((word) => text.includes(word)) ? [card.id] : [];
    }),
  );
}

/** Letters that no accent explains. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** Without case and accents, so that `zielinski` finds `Zieliński`. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœı]/gu, (letter) => LETTERS[letter]!);
