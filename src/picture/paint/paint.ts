import type { Layout, Line } from '../layout/layout';
import { paintCard } from './card';
import { drawnOnce, rounded } from './line';
import { escape } from './markup';

/** The inside of the picture's `<svg>`: lines first, so that cards cover them. */
export function paint({ cards, reporting, dotted }: Layout): string {
  return (
    `<g class="lines" aria-hidden="true">${[...byManager(reporting)].map(([from, paths]) => path('line', from, paths)).join('')}` +
    `${dotted.map((line) => path('dotted', line.from, [line])).join('')}</g>` +
    `<g class="cards">${cards.map(paintCard).join('')}</g>`
  );
}

function byManager(lines: readonly Line[]): Map<string, Line[]> {
  const result = new Map<string, Line[]>();
  for (const line of lines) {
    const together = result.get(line.from);
    if (together === undefined) result.set(line.from, [line]);
    else together.push(line);
  }
  return result;
}

const path = (kind: string, from: string, lines: readonly Line[]): string =>
  `<path class="${kind}" data-from="${escape(from)}" d="${drawnOnce(lines.map(({ points }) => points)).map(rounded).join('')}"></path>`;
