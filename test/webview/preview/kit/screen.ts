import type { Diagram } from '../../../../src/picture/diagram/diagram';
import type { PreviewPage } from './page';

/** Where a card is on the screen. */
export const placeOf = async (preview: PreviewPage, id: string) => {
  const box = await preview.card(id).locator('.title').boundingBox();
  if (box === null) throw new Error(`${id} is nowhere`);
  return { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width) };
};
export const percent = (preview: PreviewPage) => preview.page.locator('.zoom .actual').textContent();
export const notice = (preview: PreviewPage) => preview.page.locator('#notice:not([hidden])').allTextContents();
export const press = (preview: PreviewPage, key: string) => preview.page.keyboard.press(key);
export const selected = (preview: PreviewPage) =>
  preview.page.locator('.card.selected').evaluateAll((cards) => cards.map((card) => (card as SVGElement).dataset.id));
export const renamed = (diagram: Diagram, title: string): Diagram => ({
  ...diagram,
  cards: diagram.cards.map((card) => ({ ...card, title: `${card.title} ${title}` })),
});
/** Where the picture will be placed after a reload. */
export const camera = async (preview: PreviewPage): Promise<{ readonly x: number } | undefined> => {
  const kept = (await preview.state())?.charts[0]?.views.reporting;
  return (kept as { camera?: { x: number } } | undefined)?.camera;
};
