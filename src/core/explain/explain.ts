import type { FactId } from '../knowledge';
import type { Card } from './card';
import { inFull } from './card';
import { factSections } from './fact-sections';
import { factsBetween, factsFor } from './find-facts';
import { paragraphs, plainText } from './markdown';
import { joinsSeveral, readingsOf } from './readings';

/** Everything the catalog knows about a term, as Markdown. An ambiguous term lists its possible meanings; undefined if it is unknown. */
export function explain(term: string): string | undefined {
  const between = factsBetween(term);
  if (between.length > 0) return factsPage(term, between);
  const readings = readingsOf(term);
  const [first, second] = readings;
  if (!first) {
    const found = factsFor(term);
    return found.length > 0 ? factsPage(term, found) : undefined;
  }
  if (second && readings.some(({ id }) => id !== first.id)) return `${mayStandFor(term, readings)}\n`;
  return `${readings.map(inFull).join('\n\n---\n\n')}\n`;
}

const factsPage = (term: string, found: readonly FactId[]): string =>
  `${paragraphs([`# ${plainText(term)}`, ...factSections(found)])}\n`;

const mayStandFor = (term: string, readings: readonly Card[]): string =>
  paragraphs([
    `**${plainText(term)}** ${joinsSeveral(term) ? 'joins' : 'can mean'}`,
    readings.map(({ title, id, kind }) => `- ${title} · \`${id}\` (${kind.toLowerCase()})`).join('\n'),
  ]);
