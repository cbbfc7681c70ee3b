import type { Fact, FactId, FactKind } from '../knowledge';
import { caveatOf, documentationOnly, facts } from '../knowledge';

/** Facts are grouped by purpose. Their origin is documented elsewhere and not shown with a term. */
const SECTIONS: readonly (readonly [heading: string, kinds: readonly FactKind[]])[] = [
  ['What is known', ['definition', 'attribute', 'responsibility', 'collaboration']],
  ['What to watch', ['norm']],
  ['Advice', ['advice']],
  ['What follows', ['derived']],
  ['Good to know', ['context', 'example']],
  ['Claims of others', ['claim']],
];

/** The facts that something is based on, with their ids, grouped by purpose. */
export function factSections(ids: readonly FactId[]): string[] {
  const shown = [...new Set(ids)]
    .filter((id) => !documentationOnly.has(id))
    .sort()
    .map((id) => facts.get(id));
  return SECTIONS.flatMap(([heading, kinds]) => {
    const those = shown.filter(({ kind }) => kinds.includes(kind));
    return those.length > 0 ? [`## ${heading}\n\n${those.map((fact) => `- ${sentence(fact)}`).join('\n')}`] : [];
  });
}

/** A fact as a sentence, with its subject, its id and how reliable it is. */
export function sentence({ id, subject, field, text }: Fact): string {
  const caveat = caveatOf(id);
  const about = subject.replace(/\b(?:cxo|cco|csd|cxd|cmo|coo)\b/g, (short) => short.toUpperCase());
  return `**${about} · ${field}:** ${text} (${id})${caveat === undefined ? '' : ` *${caveat}*`}`;
}
