import type { Diagram } from '../../../../../picture/diagram/diagram';

/** A chart whose cards show some of its problems only; all if undefined. */
export function withMarksOf(diagram: Diagram, among: ReadonlySet<string> | undefined): Diagram {
  if (among === undefined) return diagram;
  const shown = new Set<string>();
  const nameOf = (card: string, { code, message }: { readonly code: string; readonly message: string }): string =>
    `${card}\n${code}\n${message}`;
  for (const problem of diagram.problems)
    if (among.has(problem.id)) for (const card of problem.cards) shown.add(nameOf(card, problem));
  return {
    ...diagram,
    cards: diagram.cards.map((card) => ({
      ...card,
      marks: card.marks.filter((mark) => shown.has(nameOf(card.id, mark))),
    })),
  };
}
