import { localDay } from '../../core/text';
import type { Snapshot } from '../../core/workspace';
import { snapshot } from '../../core/workspace';
import { EDITOR_COLORS, layout, legible, paint, STYLES } from '../../picture';
import { draw } from '../../picture/diagram';
import { measureIn } from '../shared/measure';
import { CHART_CLASS } from './fence';
import { findingsList } from './findings-list';
import { BLOCK_STYLE } from './style';

/** Draws all charts of the page that have changed since they were drawn, each with what is wrong with it below. */
export function drawBlocks(): void {
  if (document.getElementById(COLORS_ID) === null) document.head.append(colors());
  for (const block of document.querySelectorAll<HTMLElement>(`.${CHART_CLASS}`)) {
    const text = block.textContent;
    if (drawn.get(block) === text) continue;
    drawn.set(block, text);
    fill(block, text);
  }
}

const COLORS_ID = 'orgchart-colors';
const drawn = new WeakMap<Element, string>();

/** The variables are set on the page's body, whose classes name the theme. */
function colors(): HTMLStyleElement {
  const style = document.createElement('style');
  style.id = COLORS_ID;
  style.textContent = EDITOR_COLORS;
  return style;
}

/** The picture is in a shadow root, so that its style and the page's do not mix; the text stays in the page, hidden. */
function fill(block: HTMLElement, text: string): void {
  const shadow = block.shadowRoot ?? block.attachShadow({ mode: 'open' });
  const chart = snapshot('', 0, text, { today: localDay(new Date()) });
  const style = document.createElement('style');
  style.textContent = STYLES + BLOCK_STYLE;
  const picture = chart.organization.positions.length === 0 ? document.createElement('slot') : pictureOf(chart, block);
  shadow.replaceChildren(style, picture, ...findingsList(chart));
}

function pictureOf(chart: Snapshot, block: HTMLElement): HTMLElement {
  const diagram = draw(chart);
  const placed = layout(diagram, measureIn(block));
  const frame = document.createElement('div');
  frame.className = 'picture';
  frame.tabIndex = 0;
  frame.innerHTML =
    `<svg role="img" viewBox="0 0 ${placed.width} ${placed.height}" width="${placed.width}" height="${placed.height}"` +
    ` xmlns="http://www.w3.org/2000/svg">${paint(placed)}</svg>`;
  frame.querySelector('svg')?.setAttribute(
    'aria-label',
    labelOf(
      legible(diagram.title),
      diagram.cards.map(({ title }) => legible(title)),
    ),
  );
  return frame;
}

const labelOf = (name: string, titles: readonly string[]): string =>
  `Org chart${name === '' ? '' : ` of ${name}`}: ${titles.join(', ')}`;
