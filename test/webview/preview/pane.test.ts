import { describe, expect, test } from 'vitest';
import type { FromPage } from '../../../src/webview/preview/protocol';
import { company, diagramOf } from './kit/diagrams';
import type { PreviewPage } from './kit/page';
import { URI } from './kit/page';
import { notice, press, selected } from './kit/screen';
import { session } from './kit/session';
import { CEO, CFO, focused, team } from './kit/team';

const open = session();
const posted = async (preview: PreviewPage, ...kinds: FromPage['kind'][]): Promise<readonly FromPage[]> =>
  (await preview.posted()).filter(({ kind }) => kinds.includes(kind));
const boxOf = async (preview: PreviewPage, selector: string) => {
  const box = await preview.page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is nowhere`);
  return box;
};
type Box = Awaited<ReturnType<typeof boxOf>>;
const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const frames = (preview: PreviewPage): Promise<readonly Box[]> =>
  preview.page.locator('.card .frame').evaluateAll((all) =>
    all.map((frame) => {
      const { x, y, width, height } = frame.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );

const branches = diagramOf({
  ceo: { facets: [{ key: 'department', value: 'Board' }] },
  ...Object.fromEntries(
    ['Rome', 'Oslo', 'Lima', 'Kyiv', 'Cairo', 'Quito'].map((location, i) => [
      `head-${i}`,
      {
        under: 'ceo',
        facets: [
          { key: 'department', value: `Team ${i}` },
          { key: 'location', value: location },
        ],
      },
    ]),
  ),
});

describe('a notice', () => {
  test('is as wide as a narrow pane, and stands on nothing else', async () => {
    const preview = await open({ width: 300, height: 640 });
    await preview.show(team);
    await preview.send({
      kind: 'notice',
      text: 'Line 7: Expected "key: value". The preview shows what could be read.',
    });
    const box = await boxOf(preview, '#notice');
    expect(box.width).toBeGreaterThan(250);
    expect(box.height).toBeLessThan(120);
    expect(meet(box, await boxOf(preview, '.zoom'))).toBe(false);
  });

  test('of any height stands below the legend', async () => {
    const preview = await open({ width: 700, height: 640 });
    await preview.send({
      kind: 'defaults',
      defaults: {
        direction: 'down',
        density: 'roomy',
        arrangement: 'fitted',
        colorBy: 'department',
        groupBy: '',
        fields: [],
      },
    });
    await preview.show(branches);
    await preview.send({ kind: 'notice', text: 'This is long. '.repeat(25) });
    expect(meet(await boxOf(preview, '#notice'), await boxOf(preview, '.color-legend'))).toBe(false);
  });

  test('of what was deleted offers to undo it', async () => {
    const preview = await open();
    await preview.show(team);
    await preview.card(CFO).focus();
    await press(preview, 'Delete');
    await preview.show({ ...team, cards: team.cards.filter(({ id }) => id !== CFO) }, 2);
    await preview.page.locator('#notice').getByRole('button', { name: 'Undo' }).click();
    expect(await posted(preview, 'undo')).toEqual([{ kind: 'undo', uri: URI }]);
    expect(await notice(preview)).toEqual([]);
  });
});

test('changes are taken back and made again by the keys of every editor', async () => {
  const preview = await open();
  await preview.show(team);
  for (const key of ['Control+z', 'Control+y', 'Control+Shift+Z']) await press(preview, key);
  expect((await posted(preview, 'undo', 'redo')).map(({ kind }) => kind)).toEqual(['undo', 'redo', 'redo']);
  await press(preview, '/');
  await preview.page.keyboard.type('x');
  await press(preview, 'Control+z');
  expect(await posted(preview, 'undo', 'redo')).toHaveLength(3);
});

describe('fitting', () => {
  test.each([
    [20, 900, 640],
    [60, 1200, 700],
    [60, 700, 900],
  ])('leaves no card under what stands over the picture: %i positions in %i × %i', async (count, width, height) => {
    const preview = await open({ width, height });
    await preview.send({
      kind: 'defaults',
      defaults: {
        direction: 'down',
        density: 'roomy',
        arrangement: 'fitted',
        colorBy: 'status',
        groupBy: '',
        fields: [],
      },
    });
    const diagram = company(count);
    const cards = diagram.cards.map((card) => ({ ...card, facets: [{ key: 'status', value: card.status }] }));
    await preview.show({ ...diagram, cards });
    await press(preview, 'f');
    await preview.frame();
    const over = [await boxOf(preview, '.zoom'), await boxOf(preview, '.color-legend')];
    for (const frame of await frames(preview)) for (const other of over) expect(meet(frame, other)).toBe(false);
  });
});

describe('the search', () => {
  test.each([
    ['oslo', 'n2'],
    ['team 4', 'n5'],
  ])('finds departments and locations: %s', async (words, id) => {
    const preview = await open();
    await preview.show(branches);
    await press(preview, '/');
    await preview.page.keyboard.type(words);
    await expect.poll(() => selected(preview)).toEqual([id]);
  });

  test('says nothing of positions that are filled, as nearly all are', async () => {
    const preview = await open();
    await preview.show(diagramOf({ a: { facets: [{ key: 'status', value: 'filled' }] } }));
    await press(preview, '/');
    await preview.page.keyboard.type('filled');
    await expect.poll(() => preview.page.locator('.search .count').textContent()).toBe('No results');
  });

  test('does not hide what it has found', async () => {
    const preview = await open({ width: 600, height: 500 });
    await preview.show(branches);
    await press(preview, '0');
    await preview.send({ kind: 'do', command: 'actualSize' });
    await press(preview, '/');
    for (const words of ['ceo', 'oslo', 'lima', 'quito']) {
      await preview.page.getByRole('textbox').fill(words);
      await expect
        .poll(() => preview.page.locator('.card.hit.selected .title').first().textContent())
        .toMatch(/ceo|head/);
      await expect
        .poll(async () => meet(await boxOf(preview, '.card.hit.selected .frame'), await boxOf(preview, '.search')))
        .toBe(false);
    }
  });

  test('gives the focus to what it has found last, else back', async () => {
    const preview = await open();
    await preview.show(team);
    await press(preview, '/');
    await preview.page.keyboard.type('chen');
    await expect.poll(() => selected(preview)).toEqual([CFO]);
    await press(preview, 'Escape');
    expect(await focused(preview)).toBe(CFO);
    await preview.card(CEO).focus();
    await press(preview, '/');
    await preview.page.getByRole('textbox').fill('nobody at all');
    await press(preview, 'Escape');
    expect(await focused(preview)).toBe(CEO);
  });
});

describe('how a chart is looked at', () => {
  const chosen = (preview: PreviewPage, name: string) =>
    preview.page.getByRole('radio', { name, exact: true }).isChecked();
  const options = (preview: PreviewPage) => preview.page.getByRole('button', { name: 'View options' }).click();

  test('is told when a person chooses it, and holds when it is told again', async () => {
    const preview = await open();
    await preview.send({ kind: 'remembered', uri: URI, views: { reporting: { choices: { direction: 'right' } } } });
    await preview.show(team);
    await options(preview);
    expect(await chosen(preview, 'Left to right')).toBe(true);
    await preview.page.getByText('Compact', { exact: true }).click();
    await expect
      .poll(() => posted(preview, 'remember'))
      .toEqual([
        {
          kind: 'remember',
          uri: URI,
          view: 'reporting',
          settings: { choices: { direction: 'right', density: 'compact' } },
        },
      ]);
  });

  test('says which fields cards show', async () => {
    const preview = await open();
    await preview.show(branches);
    const texts = () => preview.page.locator('.card[data-id="n1"] .near text').allTextContents();
    await options(preview);
    const location = preview.page.getByRole('checkbox', { name: 'location' });
    await location.check();
    await expect.poll(texts).toEqual(['head-0', 'Rome']);
    expect(await preview.card('n1').getAttribute('aria-label')).toContain('Rome');
    await location.uncheck();
    await expect.poll(texts).toEqual(['head-0']);
    await preview.page.getByRole('checkbox', { name: 'department' }).check();
    await preview.page.getByRole('checkbox', { name: 'holder' }).uncheck();
    await expect
      .poll(async () => (await posted(preview, 'remember')).at(-1))
      .toMatchObject({ settings: { choices: { fields: ['areas', 'department'] } } });
  });

  test('is as the settings say, also when they change, until a person chooses otherwise', async () => {
    const preview = await open();
    const defaults = {
      direction: 'right',
      density: 'roomy',
      arrangement: 'fitted',
      colorBy: '',
      groupBy: '',
      fields: [],
    };
    await preview.send({ kind: 'defaults', defaults });
    await preview.show(branches);
    await options(preview);
    expect(await chosen(preview, 'Left to right')).toBe(true);
    await preview.page.getByText('Compact', { exact: true }).click();
    await preview.send({ kind: 'defaults', defaults: { ...defaults, direction: 'down', colorBy: 'location' } });
    await preview.page.locator('.color-legend').waitFor();
    await options(preview);
    expect(await chosen(preview, 'Left to right')).toBe(false);
    expect(await chosen(preview, 'Compact')).toBe(true);
  });
});
