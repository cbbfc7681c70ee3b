import type { Fact, FactId, FactKind } from '../knowledge';
import { caveatOf, documentationOnly, facts } from '../knowledge';

/** Facts are read by what they are good for. Where one comes from is documented, and not told of a term. */
const SECTIONS: readonly (readonly [heading: string, kinds: readonly FactKind[]])[] = [
  ['What is known', ['definition', 'attribute', 'responsibility', 'collaboration']],
  ['What to see to', ['norm']],
  ['Advice', ['advice']],
  ['What follows', ['derived']],
  ['Good to know', ['context', 'example']],
  ['Claims of others', ['claim']],
];

/** The sentences that something rests on, with their ids, each under what it is good for. */
export function factSections(ids: readonly FactId[]): string[] {
  const told = [...new Set(ids)]
    .filter((id) => !documentationOnly.has(id))
    .sort()
    .map((id) => facts.get(id));
  return SECTIONS.flatMap(([heading, kinds]) => {
    const those = told.filter(({ kind }) => kinds.includes(kind));
    return those.length > 0 ? [`## ${heading}\n\n${those.map((fact) => `- ${sentence(fact)}`).join('\n')}`] : [];
  });
}

/** A fact as a sentence, with whom it is about, its id and how to take it. */
export function sentence({ id, subject, field, text }: Fact): string {
  const caveat = caveatOf(id);
  const about = subject.replace(/\b(?:cxo|cco|csd|cxd|cmo|coo)\b/g, (short) => short.toUpperCase());
  return `**${about} · ${field}:** ${text} (${id})${caveat === undefined ? '' : ` *${caveat}*`}`;
}
