import { describe, expect, test } from 'vitest';
import { company } from './kit/diagrams';
import type { PreviewPage } from './kit/page';
import { press, selected } from './kit/screen';
import { session } from './kit/session';
import { focused, shown } from './kit/team';

const open = session();

describe('an edit', () => {
  test('touches only what it changes', async () => {
    const preview = await open();
    const diagram = company(60);
    await preview.show(diagram);
    const touched = await preview.page.evaluate(
      async (message) => {
        const seen = new Set<string>();
        const watcher = new MutationObserver((records) => {
          for (const { target } of records) {
            const card = target instanceof Element ? target.closest<SVGElement>('.card') : null;
            if (card !== null) seen.add(card.dataset.id!);
          }
        });
        watcher.observe(document.querySelector('.picture')!, { subtree: true, childList: true, attributes: true });
        const views = document.getElementById('views')!;
        delete views.dataset.version;
        window.postMessage(message, '*');
        while (views.dataset.version === undefined) await new Promise((resolve) => requestAnimationFrame(resolve));
        return [...seen];
      },
      {
        kind: 'show',
        uri: 'file:///a.orgchart.yaml',
        version: 2,
        diagram: {
          ...diagram,
          cards: diagram.cards.map((card) => (card.id === 'n9' ? { ...card, holders: ['Somebody Else'] } : card)),
        },
      },
    );
    expect(touched).toContain('n9');
    expect(touched.length).toBeLessThan(12);
  });

  test('that changes everything leaves the same picture as a new page draws', async () => {
    const [edited, fresh] = [await open(), await open()];
    const [one, other] = [company(40), company(55)];
    await edited.show(one);
    await edited.show(
      { ...other, cards: other.cards.toReversed().map((card) => ({ ...card, key: `other-${card.key}` })) },
      2,
    );
    await edited.show(other, 3);
    await fresh.show(other);
    const picture = (preview: PreviewPage) =>
      preview.page.locator('.picture svg').evaluate((svg) =>
        [...svg.querySelectorAll('g.lines > g, g.seconds > g, g.cards > g')].map((piece) => {
          const attributes = [
            'data-id',
            'data-from',
            'data-to',
            'transform',
            'class',
            'aria-label',
            'aria-level',
            'aria-setsize',
            'tabindex',
          ];
          return [...attributes.map((name) => piece.getAttribute(name)), piece.innerHTML].join(' ');
        }),
      );
    expect((await picture(edited)).sort()).toEqual((await picture(fresh)).sort());
    expect(await shown(edited)).toEqual(await shown(fresh));
  });

  test('of a large chart leaves what is far away out of sight, and in reach of the keyboard', async () => {
    const preview = await open();
    await preview.show(company(600));
    await preview.send({ kind: 'do', command: 'unfoldAll' });
    await expect.poll(() => preview.page.locator('.card').count()).toBe(600);
    await press(preview, '0');
    await expect.poll(() => preview.page.locator('.card.away').count()).toBeGreaterThan(300);
    await preview.page.locator('.card[tabindex="0"]').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown']) await press(preview, key);
    const [card] = await selected(preview);
    expect(await preview.card(card!).isVisible()).toBe(true);
    expect(await focused(preview)).toBe(card);
  });
});
