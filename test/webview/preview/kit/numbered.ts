import type { Diagram } from '../../../../src/picture/diagram';
import { diagramOf } from '../../../picture/diagram/kit';

/** The picture of a chart whose cards are called `n0`, `n1` …, so that a test sees where the page takes an id for a position. */
export function numberedDiagramOf(text: string): Diagram {
  const diagram = diagramOf(text);
  const ids = new Map(diagram.cards.map(({ id }, index) => [id, `n${index}`]));
  const renamed = (id: string): string => ids.get(id) ?? id;
  const parts = <Part extends { readonly card: string }>(all: readonly Part[]): Part[] =>
    all.map((part) => ({ ...part, card: renamed(part.card) }));
  return {
    ...diagram,
    cards: diagram.cards.map((card) => ({
      ...card,
      id: renamed(card.id),
      dotted: card.dotted.map(renamed),
      ...(card.manager !== undefined && { manager: renamed(card.manager) }),
      ...(card.solid && { solid: card.solid.map(renamed) }),
    })),
    problems: diagram.problems.map((problem) => ({ ...problem, cards: problem.cards.map(renamed) })),
    areas: diagram.areas.map((row) => ({ ...row, parts: parts(row.parts) })),
    metrics: diagram.metrics.map((row) => ({ ...row, parts: parts(row.parts) })),
  };
}
