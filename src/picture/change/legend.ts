import type { MarkedState } from '..';
import { MARKED_STATES, stateDisc } from '..';
import type { UnionDiagram } from './union';

/** What the marks and curves of a change mean. */
export const LEGEND_WORDS: Readonly<Record<MarkedState | 'moved-from' | 'handed-over', string>> = {
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved',
  changed: 'Changed',
  'moved-from': 'Moved from',
  'handed-over': 'Handed over',
};

export type LegendKey = keyof typeof LEGEND_WORDS;

/** What a picture of a change has, in the order in which it is explained. */
export function legendKeys({ states, oldManagers, handovers }: UnionDiagram): LegendKey[] {
  const found = new Set(Object.values(states));
  return [
    ...MARKED_STATES.filter((state) => found.has(state)),
    ...(Object.keys(oldManagers).length > 0 ? (['moved-from'] as const) : []),
    ...(handovers.length > 0 ? (['handed-over'] as const) : []),
  ];
}

/** The width of a sign in a legend, in pixels. */
export const LEGEND_SIGN_PX = 24;

/** A sign as it is in the picture, around the middle of its left edge at 0,0. */
export const legendSign = (key: LegendKey): string =>
  key === 'moved-from' || key === 'handed-over'
    ? `<path class="${key}" d="M0 0H${LEGEND_SIGN_PX - 8}"></path><path class="${key} head" d="M${LEGEND_SIGN_PX} 0l-9-4v8z"></path>`
    : `<g class="${key}" transform="translate(${LEGEND_SIGN_PX / 2} 0)">${stateDisc(key)}</g>`;
