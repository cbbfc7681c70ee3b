import type { Diagram, Problem } from '../../../../src/picture/diagram/diagram';
import type { PreviewPage } from './page';

/** A diagram in which each mark of a card is a problem too, as it is when a chart is compiled. */
export const withProblems = (diagram: Diagram): Diagram => ({
  ...diagram,
  problems: diagram.cards
    .flatMap(({ id, marks }) => marks.map((mark) => ({ ...mark, cards: [id] })))
    .map((problem, i): Problem => ({ id: `p${i}`, kind: 'other', ...problem })),
});

/** Answers what the page has asked so far about ways out, as the server would. */
export async function answerFixes(preview: PreviewPage, ...titles: readonly string[]): Promise<void> {
  for (const message of await preview.posted()) {
    if (message.kind === 'fixes')
      await preview.send({ kind: 'fixes', uri: message.uri, problem: message.problem, titles });
  }
}
