import type { Card } from './card';
import { inFull } from './card';
import { paragraphs, plainText } from './markdown';
import { readingsOf } from './readings';

/** All that the product knows of a term, as Markdown: what it may stand for where that is not certain; undefined where it is unknown. */
export function explain(term: string): string | undefined {
  const readings = readingsOf(term);
  const [first, second] = readings;
  if (!first) return undefined;
  if (second && readings.some(({ id }) => id !== first.id)) return `${mayStandFor(term, readings)}\n`;
  return `${readings.map(inFull).join('\n\n---\n\n')}\n`;
}

const mayStandFor = (term: string, readings: readonly Card[]): string =>
  paragraphs([
    `**${plainText(term)}** may stand for`,
    readings.map(({ title, id, kind }) => `- ${title} · \`${id}\` (${kind.toLowerCase()})`).join('\n'),
  ]);
