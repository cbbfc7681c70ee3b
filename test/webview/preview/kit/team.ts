import { diagramOf, mark } from './diagrams';
import type { PreviewPage } from './page';

/** A chart of four levels with an error at its foot. */
export const team = diagramOf({
  ceo: { title: 'Chief Executive Officer' },
  coo: { title: 'Chief Operating Officer', under: 'ceo' },
  ops: { title: 'Head of Operations', under: 'coo' },
  plant: { title: 'Plant Lead', under: 'ops', marks: [mark('error')] },
  cfo: { title: 'Chief Financial Officer', under: 'ceo', holders: ['May Chen'] },
  tax: { title: 'Tax Lead', under: 'cfo' },
});
export const [CEO, COO, OPS, PLANT, CFO, TAX] = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'] as const;

/** The cards that can be seen, as they stand in the page. */
export const shown = (preview: PreviewPage): Promise<string[]> =>
  preview.page.locator('.card').evaluateAll((cards) => cards.map((card) => (card as SVGElement).dataset.id!));
/** The card that has the focus. */
export const focused = (preview: PreviewPage) =>
  preview.page.evaluate(() => (document.activeElement as SVGElement).dataset.id);
export const dimmed = (preview: PreviewPage) =>
  preview.page.locator('.card.dim').evaluateAll((cards) => cards.map((card) => (card as SVGElement).dataset.id));
/** Whether a card tells that its team is shown; null for one without a team. */
export const expanded = (preview: PreviewPage, id: string) => preview.card(id).getAttribute('aria-expanded');
