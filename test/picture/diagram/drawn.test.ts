import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagram } from '../../../src/picture/diagram';
import { EMPTY } from '../../../src/picture/diagram/diagram';
import { flowchart } from '../../../src/picture/diagram/mermaid-text';
import { launchBrowser, newPage } from '../../host/browser.mjs';
import { HOSTILE } from '../../hostile/corpus';
import { card } from './kit';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await newPage(browser);
  await page.setContent('<div id="place"></div>');
  await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' });
});

afterAll(() => browser?.close());

interface Drawn {
  readonly labels: Readonly<Record<string, string>>;
  readonly solid: number;
  readonly dotted: number;
  readonly title: string | undefined;
  readonly name: string;
  readonly description: string;
  readonly foreign: number;
}

declare const mermaid: {
  initialize: (config: object) => void;
  render: (id: string, text: string) => Promise<{ svg: string }>;
};

/** What a host of Mermaid shows that leaves it as it comes. */
const draw = (diagram: Diagram): Promise<Drawn> =>
  page.evaluate(async (text) => {
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
    const place = document.getElementById('place')!;
    place.innerHTML = (await mermaid.render('picture', text)).svg;
    const all = (selector: string): Element[] => [...place.querySelectorAll(selector)];
    for (const br of all('.node br')) br.replaceWith('|');
    const isDotted = (path: Element): boolean => path.classList.contains('edge-pattern-dotted');
    const edges = all('.edgePaths path');
    return {
      labels: Object.fromEntries(all('.node').map((node) => [/(n\d+)-\d+$/.exec(node.id)![1]!, node.textContent])),
      solid: edges.filter((path) => !isDotted(path)).length,
      dotted: edges.filter(isDotted).length,
      title: all('.flowchartTitleText')[0]?.textContent,
      name: all('title')[0]!.textContent!,
      description: all('desc')[0]!.textContent!,
      foreign: all('script, img, a, i[class], .katex').length,
    };
  }, flowchart(diagram));

/** How many lines have a point inside a box that they do not lead to. Runs in the page. */
function countHidden(): number {
  const boxes = [...document.querySelectorAll('.node')].map((node) => ({
    id: /(n\d+)-\d+$/.exec(node.id)![1]!,
    place: node.getBoundingClientRect(),
  }));
  return [...document.querySelectorAll<SVGPathElement>('.edgePaths path')].filter((path) => {
    const ends = path.id.match(/n\d+/g)!;
    const others = boxes.filter(({ id }) => !ends.includes(id));
    const matrix = path.getScreenCTM()!;
    const steps = Math.ceil(path.getTotalLength() / 4);
    return Array.from({ length: steps }, (_, i) => path.getPointAtLength(i * 4).matrixTransform(matrix)).some(
      ({ x, y }) =>
        others.some(
          ({ place }) => x > place.left + 1 && x < place.right - 1 && y > place.top + 1 && y < place.bottom - 1,
        ),
    );
  }).length;
}

/** Mermaid keeps these two apart by a character that takes no space. */
const seen = (text: string): string => text.replaceAll('\u2060', '');

describe('stock Mermaid draws what render prints', () => {
  const cards = HOSTILE.map((title, i) => card(i, { title, ...(i > 0 && { manager: `n${(i - 1) >> 2}` }) }));

  it('with every label as it was typed', async () => {
    const drawn = await draw({ ...EMPTY, title: 'Acme', cards });
    expect(HOSTILE.map((_, i) => seen(drawn.labels[`n${i}`]!))).toEqual(HOSTILE);
    expect(drawn).toMatchObject({ solid: HOSTILE.length - 1, dotted: 0, foreign: 0 });
  });

  it('with every row of a label as it was typed', async () => {
    const rows = cards.map((each) => ({ ...each, holders: [each.title, each.title], areas: [each.title] }));
    const { labels, foreign } = await draw({ ...EMPTY, title: 'Acme', cards: rows });
    expect(HOSTILE.map((_, i) => seen(labels[`n${i}`]!))).toEqual(
      HOSTILE.map((word) => `${word}|${word}, ${word}|${word}`),
    );
    expect(foreign).toBe(0);
  });

  it('with names, second lines, marks and what the whole is called', async () => {
    const drawn = await draw({
      ...EMPTY,
      title: 'Marks & <b>Sons</b> "UK"',
      cards: [
        card(0, { title: 'CEO', holders: ['Ada Berg', 'Bo <i>Lind</i>'], areas: ['Finance', 'R&D'] }),
        card(1, {
          title: 'CTO',
          manager: 'n0',
          status: 'vacant',
          marks: [{ severity: 'error', code: 'two-managers', message: '' }],
        }),
        card(2, { title: 'Agent', manager: 'n0', headcount: 4, dotted: ['n1'], status: 'proposed' }),
      ],
    });
    expect(drawn).toEqual({
      labels: {
        n0: 'CEO|Ada Berg, Bo <i>Lind</i>|Finance, R&D',
        n1: 'CTO|(vacant)|✖ 1',
        n2: 'Agent × 4|(proposed)',
      },
      solid: 2,
      dotted: 1,
      title: 'Marks ＆ ‹b›Sons‹/b› "UK"',
      name: 'Org chart of Marks & <b>Sons</b> "UK"',
      description: '3 positions, 1 vacant, 1 with findings',
      foreign: 0,
    });
  });

  it('with a title that holds a direction', async () => {
    const drawn = await draw({ ...EMPTY, title: '', cards: [card(0, { title: 'Adjointe de direction LR' })] });
    expect(drawn.labels).toEqual({ n0: 'Adjointe de direction LR' });
  });

  it('with lines that pass behind no other box', async () => {
    const cards = Array.from({ length: 40 }, (_, i) =>
      card(i, {
        title: i % 3 === 0 ? 'Head of a team with a long name that is wrapped' : 'Clerk',
        ...(i > 0 && { manager: `n${i < 6 ? 0 : 1 + ((i * i) % 5)}` }),
        ...(i % 4 === 0 && { areas: ['Finance', 'Sales', 'Marketing'] }),
      }),
    );
    await draw({ ...EMPTY, title: '', cards });
    expect(await page.evaluate(countHidden)).toBe(0);
  });

  it('where two lead each other and nobody leads them', async () => {
    const drawn = await draw({
      ...EMPTY,
      title: '',
      cards: [card(0, { dotted: ['n1'] }), card(1, { manager: 'n0', dotted: ['n0'] })],
    });
    expect(drawn).toMatchObject({ solid: 1, dotted: 2 });
  });

  it('where there is nothing to draw', async () => {
    expect(await draw({ ...EMPTY, title: '', cards: [] })).toMatchObject({ labels: {}, solid: 0 });
  });
});
