import { describe, expect, test } from 'vitest';
import { diff } from '../../../../../src/core/diff';
import { type ChangePicture, changePictureOf } from '../../../../../src/picture/change';
import { draw } from '../../../../../src/picture/diagram';
import type { Base, BesideAnswer, ChangesAnswer, FromPage, Plan } from '../../../../../src/webview/preview/protocol';
import { judged } from '../../../../core/diff/kit';
import { MILL, NEW_MILL } from '../../../../picture/change/kit';
import { findings } from '../../kit/axe';
import type { OpenOptions, PreviewPage } from '../../kit/page';
import { URI } from '../../kit/page';
import { session } from '../../kit/session';

const open = session();
const HEAD: Base = { kind: 'head' };

const pictureOf = (base: string, head: string): ChangePicture => {
  const [old, now] = [judged(base), judged(head)];
  return changePictureOf(old, now, diff(old, now));
};

type Question = Extract<FromPage, { kind: 'changes' }>;

const questions = async (preview: PreviewPage): Promise<readonly Question[]> =>
  (await preview.posted()).filter((message) => message.kind === 'changes');

/** Waits for the n-th question, and answers it. */
const answer = async (preview: PreviewPage, count: number, picture: Partial<ChangesAnswer>): Promise<Question> => {
  await expect.poll(async () => (await questions(preview)).length).toBe(count);
  const question = (await questions(preview))[count - 1]!;
  const kinds = ['head', 'revision', 'saved', 'chart'] as const;
  await preview.send({ kind: 'changes', question: question.question, answer: { kinds, ...picture } });
  return question;
};

const chosen = (picture: ChangePicture, base: Base = HEAD, name = 'Last commit') => ({
  chosen: { base, name, picture },
});

const started = async (options: OpenOptions = {}, base = MILL, head = NEW_MILL): Promise<PreviewPage> => {
  const preview = await open(options);
  await preview.send({ kind: 'view', view: 'changes' });
  await preview.show(draw(judged(head)));
  await answer(preview, 1, chosen(pictureOf(base, head)));
  await preview.page.locator('.changes .card').first().waitFor();
  return preview;
};

const cards = (preview: PreviewPage, state: string): Promise<string[]> =>
  preview.page.locator(`.changes .card.${state} .near .title`).allTextContents();

describe('the changes of a chart', () => {
  test('are asked for when the view is first on, and drawn with what has become of each position', async () => {
    const preview = await started();
    expect((await questions(preview))[0]).toMatchObject({ uri: URI });
    expect((await questions(preview))[0]?.base).toBeUndefined();
    expect(await cards(preview, 'added')).toEqual(['Van Driver']);
    expect(await cards(preview, 'removed')).toEqual(['Driver']);
    expect(await cards(preview, 'moved')).toEqual(['Grain Buyer']);
    expect(await preview.page.getByLabel('Compared with').inputValue()).toBe('head');
    expect(await preview.page.getByRole('region', { name: 'List of changes' }).innerText()).toContain(
      'Moved Grain Buyer from Operations Director to Sales Director',
    );
  });

  test('follow the text, and an answer that comes too late is not drawn', async () => {
    const preview = await started();
    await preview.show(draw(judged(MILL)), 2);
    await answer(preview, 2, {});
    await preview.show(draw(judged(NEW_MILL)), 3);
    await expect.poll(async () => (await questions(preview)).length).toBe(3);
    const [, , last] = await questions(preview);
    expect(last!.base).toEqual(HEAD);
    const late = { kind: 'changes', question: 2, answer: { kinds: [], refused: 'Too late' } } as const;
    await preview.send(late);
    await answer(preview, 3, chosen(pictureOf(MILL, MILL)));
    await preview.page.getByText('Nothing has changed. Compared with: Last commit.').waitFor();
    expect(await preview.page.getByText('Too late').count()).toBe(0);
  });

  test('have two sides, with what is unchanged or without it', async () => {
    const preview = await started();
    const count = () => preview.page.locator('.changes .card').count();
    expect(await count()).toBe(7);
    await preview.page.getByLabel('Show what is unchanged').check();
    expect(await count()).toBe(9);
    await preview.page.locator('.changes label', { hasText: 'Before' }).click();
    expect(await count()).toBe(8);
    expect(await preview.page.locator('.changes .arc').count()).toBe(0);
    await expect
      .poll(async () => (await preview.state())?.charts[0]?.views.changes)
      .toEqual({ base: HEAD, beside: { plans: [] }, side: 'before', isWhole: true });
  });

  test('light what an entry of the list is about, and bring it into sight', async () => {
    const preview = await started();
    const entry = preview.page.getByRole('button', { name: /^Moved Grain Buyer/ });
    await entry.focus();
    expect(await preview.page.locator('.changes .card:not(.dim) .near .title').allTextContents()).toEqual([
      'Operations Director',
      'Sales Director',
      'Grain Buyer',
    ]);
    await preview.page.keyboard.press('Enter');
    const box = (await preview.page.locator('.changes .card.moved .frame').boundingBox())!;
    const sheet = (await preview.page.locator('.changes .sheet').boundingBox())!;
    expect(box.x + box.width / 2).toBeCloseTo(sheet.x + sheet.width / 2, -1);
    await preview.page.getByLabel('Compared with').focus();
    expect(await preview.page.locator('.changes .dim').count()).toBe(0);
  });

  test('are compared with what a person chooses, who may also choose nothing', async () => {
    const preview = await started();
    await preview.page.getByLabel('Compared with').selectOption('revision');
    const asked = await answer(preview, 2, {});
    expect(asked.base).toBe('revision');
    expect(await preview.page.getByLabel('Compared with').inputValue()).toBe('head');
    expect(await cards(preview, 'moved')).toEqual(['Grain Buyer']);
    await preview.page.getByLabel('Compared with').selectOption('chart');
    const other: Base = { kind: 'chart', uri: 'file:///plan-b.orgchart.yaml' };
    await answer(preview, 3, chosen(pictureOf(NEW_MILL, MILL), other, 'plan-b.orgchart.yaml'));
    expect(await preview.page.getByLabel('Compared with').locator('option:checked').innerText()).toBe(
      'plan-b.orgchart.yaml',
    );
    await expect.poll(() => cards(preview, 'added')).toEqual(['Driver']);
  });

  test('are compared anew when the file is saved, where they are those since it was saved', async () => {
    const preview = await started();
    await preview.send({ kind: 'saved' });
    await preview.page.getByLabel('Compared with').selectOption('saved');
    await answer(preview, 2, chosen(pictureOf(MILL, NEW_MILL), { kind: 'saved' }, 'Saved version'));
    await preview.send({ kind: 'saved' });
    const third = await answer(preview, 3, chosen(pictureOf(NEW_MILL, NEW_MILL), { kind: 'saved' }, 'Saved version'));
    expect(third.base).toEqual({ kind: 'saved' });
    await preview.page.getByText('Nothing has changed. Compared with: Saved version.').waitFor();
  });

  test('are compared with what the editor says', async () => {
    const preview = await started();
    await preview.send({ kind: 'compare', uri: URI, base: { kind: 'revision', ref: 'v2' } });
    expect((await answer(preview, 2, {})).base).toEqual({ kind: 'revision', ref: 'v2' });
    const early = await open();
    await early.send({ kind: 'view', view: 'changes' });
    await early.send({ kind: 'compare', uri: URI, base: { kind: 'revision', ref: 'v1' } });
    await early.show(draw(judged(MILL)));
    expect((await answer(early, 1, {})).base).toEqual({ kind: 'revision', ref: 'v1' });
  });

  test('say why they cannot be compared', async () => {
    const preview = await open();
    await preview.send({ kind: 'view', view: 'changes' });
    await preview.show(draw(judged(MILL)));
    await answer(preview, 1, { refused: 'There is no revision "x" in this repository.' });
    await preview.page.getByText('There is no revision "x" in this repository.').waitFor();
  });

  test('lead to the text where the position is still there', async () => {
    const preview = await started();
    await preview.page.locator('.changes .card.moved').click();
    await preview.page.locator('.changes .card.removed').click();
    const opened = (await preview.posted()).filter(({ kind }) => kind === 'open');
    expect(opened).toEqual([{ kind: 'open', uri: URI, target: { card: 'grain' }, stay: true }]);
  });

  test('are exported as what is shown, in the formats that hold a change', async () => {
    const preview = await started();
    const exported = async (format: string) => {
      const before = (await preview.posted()).length;
      await preview.page.getByRole('button', { name: 'Export' }).click();
      const popover = preview.page.locator('.popover:visible');
      expect(await popover.locator('.choice').first().locator('label:visible').allInnerTexts()).toEqual([
        'SVG',
        'PNG',
        'HTML',
      ]);
      await popover.getByText(format, { exact: true }).click();
      await popover.getByText('Save…', { exact: true }).click();
      await expect
        .poll(async () => (await preview.posted()).slice(before).some(({ kind }) => kind === 'save'))
        .toBe(true);
      const saved = (await preview.posted()).findLast(({ kind }) => kind === 'save');
      return (saved as Extract<FromPage, { kind: 'save' }>).file;
    };
    const svg = await exported('SVG');
    expect(svg.name).toMatch(/-changes\.svg$/);
    expect(svg.content).toMatch(/^<svg [^>]*><title>[^<]*: 1 position added/);
    const page = await exported('HTML');
    expect(page.content).toContain('Grain Buyer</a> from Operations Director to Sales Director');
    expect((await exported('PNG')).encoding).toBe('base64');
  });

  test.each([{ theme: 'light' }, { theme: 'dark' }, { theme: 'hc-dark', width: 640 }] as const)(
    'can be reached and read by everybody: %o',
    async (options) => {
      const preview = await started(options);
      expect(await findings(preview)).toEqual([]);
      await preview.page.locator('.changes .sheet').focus();
      await preview.page.keyboard.press('+');
      await preview.page.keyboard.press('f');
      const sheet = (await preview.page.locator('.changes .sheet').boundingBox())!;
      for (const box of await preview.page
        .locator('.changes .card .frame')
        .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().toJSON() as DOMRect))) {
        expect(box.left).toBeGreaterThanOrEqual(sheet.x - 1);
        expect(box.right).toBeLessThanOrEqual(sheet.x + sheet.width + 1);
      }
    },
  );
});

describe('plans for a chart', () => {
  const ROPE: Plan = { kind: 'scenario', uri: 'file:///rope.scenario.yaml' };
  const BRANCH: Plan = { kind: 'revision', ref: 'plan-b' };

  const besides = async (preview: PreviewPage) => (await preview.posted()).filter(({ kind }) => kind === 'beside');

  /** Waits for the n-th question about figures, and answers it with as many columns as there are plans. */
  const put = async (preview: PreviewPage, count: number, plans: readonly Plan[], names: readonly string[]) => {
    await expect.poll(async () => (await besides(preview)).length).toBe(count);
    const asked = (await besides(preview))[count - 1] as Extract<FromPage, { kind: 'beside' }>;
    const cells = [
      { value: '9', change: '' },
      ...plans.map((_, index) => ({ value: `${10 + index}`, change: `+${index + 1}` })),
    ];
    const beside: BesideAnswer = {
      beside: { plans },
      names,
      lines: [{ label: 'Positions', cells }],
      caveats: ['<b>careful</b>'],
    };
    await preview.send({ kind: 'beside', question: asked.question, answer: beside });
    return asked;
  };

  const added = async (options: OpenOptions = {}): Promise<PreviewPage> => {
    const preview = await started(options);
    await preview.page.getByRole('button', { name: 'Add plans…' }).click();
    const asked = await put(preview, 1, [ROPE, BRANCH], ['rope', 'plan-b']);
    expect(asked).toMatchObject({ uri: URI, beside: { plans: [] }, pick: 'plans' });
    const shown = await answer(preview, 2, chosen(pictureOf(NEW_MILL, MILL), { kind: 'plan', plan: ROPE }, 'rope'));
    expect(shown.base).toEqual({ kind: 'plan', plan: ROPE });
    return preview;
  };

  test('stand beside its figures, and the first new one is shown', async () => {
    const preview = await added();
    const table = preview.page.getByRole('region', { name: 'Plans side by side' });
    expect((await table.locator('tr').allInnerTexts()).map((row) => row.split(/\s+/).join(' ').trim())).toEqual([
      'Costs… This chart rope× plan-b×',
      'Positions 9 10 +1 11 +2',
    ]);
    expect(await table.getByText('<b>careful</b>').count()).toBe(1);
    expect(await table.getByRole('button', { name: 'rope', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => cards(preview, 'added')).toEqual(['Driver']);
  });

  test('are shown one by one, and removed', async () => {
    const preview = await added();
    await preview.page.getByRole('button', { name: 'plan-b', exact: true }).click();
    await answer(preview, 3, chosen(pictureOf(NEW_MILL, NEW_MILL), { kind: 'plan', plan: BRANCH }, 'plan-b'));
    const pressed = preview.page.locator('.plan[aria-pressed=true]');
    await expect.poll(() => pressed.allInnerTexts()).toEqual(['plan-b']);
    await preview.page.getByRole('button', { name: 'Remove rope' }).click();
    expect((await put(preview, 2, [BRANCH], ['plan-b'])).beside).toEqual({ plans: [BRANCH] });
    await expect.poll(() => preview.page.locator('.plan').allInnerTexts()).toEqual(['plan-b']);
    await preview.page.getByRole('button', { name: 'Remove plan-b' }).click();
    await put(preview, 3, [], []);
    await expect.poll(() => preview.page.locator('.plans').isVisible()).toBe(false);
  });

  test('are priced where a person picks a file of costs', async () => {
    const preview = await added();
    await preview.page.getByRole('button', { name: 'Costs…' }).click();
    expect(await put(preview, 2, [ROPE, BRANCH], ['rope', 'plan-b'])).toMatchObject({
      beside: { plans: [ROPE, BRANCH] },
      pick: 'costs',
    });
    expect((await questions(preview)).length).toBe(2);
  });

  test('follow the text, and are measured again when a file is saved', async () => {
    const preview = await added();
    await preview.show(draw(judged(MILL)), 2);
    expect(await put(preview, 2, [ROPE, BRANCH], ['rope', 'plan-b'])).not.toHaveProperty('pick');
    await preview.send({ kind: 'saved' });
    await put(preview, 3, [ROPE, BRANCH], ['rope', 'plan-b']);
  });

  test.each([{ theme: 'light' }, { theme: 'dark' }, { theme: 'hc-dark', width: 640 }] as const)(
    'can be reached and read by everybody: %o',
    async (options) => {
      expect(await findings(await added(options))).toEqual([]);
    },
  );
});
