import { describe, expect, test } from 'vitest';
import type { Diagram } from '../../../../../src/picture/diagram/diagram';
import { flowchart } from '../../../../../src/picture/diagram/mermaid-text';
import { findings } from '../../kit/axe';
import { company, diagramOf, mark } from '../../kit/diagrams';
import type { OpenOptions, PreviewPage } from '../../kit/page';
import { session } from '../../kit/session';
import { THEMES, type ThemeName } from '../../kit/themes';

const open = session();
const SMALL = diagramOf({
  ceo: { title: 'Chief', holders: ['Ana Ruiz'] },
  coo: { title: 'Operations', under: 'ceo', marks: [mark('error')] },
  cfo: { title: 'Finance', under: 'ceo', dottedTo: ['coo'] },
});

async function turned(diagram: Diagram, options: OpenOptions = {}): Promise<PreviewPage> {
  const preview = await open(options);
  await preview.show(diagram);
  await preview.page.getByRole('button', { name: 'Export' }).click();
  await preview.page.locator('.popover:visible').getByText('Mermaid', { exact: true }).click();
  await preview.page.getByRole('button', { name: 'Show how GitHub draws it' }).click();
  await preview.page.locator('.portable').waitFor();
  return preview;
}

const text = (preview: PreviewPage) => preview.page.getByRole('textbox', { name: 'Text for Mermaid' }).inputValue();
const nodes = (preview: PreviewPage) => preview.page.locator('.sheet .node');
const note = (preview: PreviewPage) => preview.page.locator('.portable .note').innerText();
const tabs = (preview: PreviewPage) => preview.page.locator('[role="tab"]:visible').allTextContents();

describe('the view of the Mermaid text', () => {
  test('shows what is printed, and draws it', async () => {
    const preview = await turned(SMALL);
    expect(await text(preview)).toBe(flowchart(SMALL));
    await nodes(preview).first().waitFor();
    expect(
      await nodes(preview).evaluateAll((all) =>
        all.map((node) => node.querySelector('p')!.innerHTML.replaceAll(/<br ?\/?>/g, '|')),
      ),
    ).toEqual(['<b>Chief</b>|Ana Ruiz', '<b>Operations</b>|✖ 1', '<b>Finance</b>']);
    expect(await preview.page.locator('.sheet .edgePaths path').count()).toBe(3);
    expect(await preview.page.locator('.sheet .edge-pattern-dotted').count()).toBe(1);
  });

  test.each(['light', 'dark'] as const)('is drawn so that the title and the boxes can be read in %s', async (theme) => {
    const preview = await turned(SMALL, { theme });
    await nodes(preview).first().waitFor();
    expect(await preview.page.locator('.flowchartTitleText').evaluate((title) => getComputedStyle(title).fill)).toBe(
      'rgb(128, 128, 128)',
    );
    expect(
      await nodes(preview)
        .first()
        .locator('p')
        .evaluate((label) => getComputedStyle(label).color),
    ).toBe('rgb(0, 0, 0)');
  });

  test('loads stock Mermaid when it is first on, and once', async () => {
    const preview = await open();
    await preview.show(SMALL);
    expect(preview.loaded).toEqual([]);
    await preview.send({ kind: 'view', view: 'portable' });
    await nodes(preview).first().waitFor();
    await preview.send({ kind: 'view', view: 'reporting' });
    await preview.send({ kind: 'view', view: 'portable' });
    await preview.show(diagramOf({ a: {} }), 1, 'file:///b.orgchart.yaml');
    await expect.poll(() => nodes(preview).count()).toBe(1);
    expect(preview.loaded).toHaveLength(1);
  });

  test('has a tab like all others', async () => {
    const preview = await open();
    await preview.show(SMALL);
    expect(await tabs(preview)).toEqual(['Reporting lines', 'Ownership', 'Figures', 'Changes', 'Mermaid']);
    await preview.page.getByRole('tab', { name: 'Mermaid' }).click();
    await preview.page.locator('.portable').waitFor();
    await preview.page.keyboard.press('ArrowRight');
    await preview.page.locator('.reporting').waitFor();
    await preview.page.keyboard.press('ArrowLeft');
    expect(await preview.page.getByRole('tab', { selected: true }).textContent()).toBe('Mermaid');
    expect((await preview.posted()).filter(({ kind }) => kind === 'view')).toMatchObject([
      { view: 'portable' },
      { view: 'reporting' },
      { view: 'portable' },
    ]);
  });

  test('is copied', async () => {
    const preview = await turned(SMALL);
    await preview.page.getByRole('button', { name: 'Copy' }).click();
    expect((await preview.posted()).at(-1)).toEqual({ kind: 'copy', text: flowchart(SMALL) });
  });

  test('is drawn again after an edit, but not while it is hidden', async () => {
    const preview = await turned(SMALL, { clock: true });
    await nodes(preview).first().waitFor();
    const renamed = { ...SMALL, cards: SMALL.cards.map((card) => ({ ...card, title: `${card.title} two` })) };
    await preview.show(renamed, 2);
    await expect.poll(() => nodes(preview).first().textContent()).toContain('Chief two');
    await preview.page.getByRole('tab', { name: 'Reporting lines' }).click();
    await preview.show(SMALL, 3);
    await preview.pass(600);
    expect(await nodes(preview).first().textContent()).toContain('Chief two');
    await preview.send({ kind: 'view', view: 'portable' });
    await expect.poll(() => nodes(preview).first().textContent()).not.toContain('two');
  });

  test('leads to the text, follows the cursor, and shows what is looked for', async () => {
    const preview = await turned(SMALL);
    await nodes(preview).nth(1).click();
    expect((await preview.posted()).at(-1)).toMatchObject({ kind: 'open', target: { card: 'n1' } });
    await preview.send({ kind: 'select', id: 'n2' });
    await expect.poll(() => preview.page.locator('.sheet .chosen').textContent()).toBe('Finance');
    await preview.page.getByRole('button', { name: 'Search' }).click();
    await preview.page.keyboard.type('operations');
    await expect
      .poll(() => preview.page.locator('.sheet .node:not(.dim)').allTextContents())
      .toEqual(['Operations✖ 1']);
  });
});

describe('a chart that is large', () => {
  test('is drawn when a person asks for it', async () => {
    const preview = await turned(company(130));
    expect(await note(preview)).toContain('Drawing 130 positions may take a few seconds');
    expect(preview.loaded).toEqual([]);
    await preview.page.getByRole('button', { name: 'Draw' }).click();
    await expect.poll(() => nodes(preview).count()).toBe(130);
    expect(await preview.page.locator('.portable .note').isVisible()).toBe(false);
  });

  test('is not drawn beyond what GitHub draws, and the limits are said', async () => {
    const preview = await turned(company(1_000));
    expect(await note(preview)).toMatch(
      /GitHub cannot draw this chart:\s+It has 1\d\d\d lines .* at most 500\.\s+Its text has \d+ characters\. .* at most 50000\./,
    );
    expect(preview.loaded).toEqual([]);
    expect(await text(preview)).toBe(flowchart(company(1_000)));
  });
});

test.each(Object.keys(THEMES) as ThemeName[])('axe finds nothing in %s', async (theme) => {
  const preview = await turned(SMALL, { theme });
  await nodes(preview).first().waitFor();
  await preview.page.locator('.portable .note').waitFor({ state: 'hidden' });
  expect(await findings(preview)).toEqual([]);
});
