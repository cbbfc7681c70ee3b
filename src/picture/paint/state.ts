/** What has become of a position between two versions of a chart. */
export type CardState = 'added' | 'removed' | 'moved' | 'changed' | 'same';

/** The states that are marked. */
export type MarkedState = Exclude<CardState, 'same'>;

export const MARKED_STATES: readonly MarkedState[] = ['added', 'removed', 'moved', 'changed'];

/** Plus, minus, arrow and wave around 0,0: distinguished by shape, so that color is not needed. */
const SIGNS: Readonly<Record<MarkedState, string>> = {
  added: 'M-4 0H4M0-4V4',
  removed: 'M-4 0H4',
  moved: 'M-4 0H4M1-3.2 4.2 0 1 3.2',
  changed: 'M-4 1.2C-2.6-1.6-1.2-1.6 0 0S2.6 1.6 4-1.2',
};

const RADIUS_PX = 8.5;

/** Where its center is on a card's upper edge, away from the mark of problems at the right. */
const CENTER_X_PX = 15;

/** The disc on a card's upper edge that says what has become of it. */
export const stateMark = (state: CardState | undefined): string =>
  state === undefined || state === 'same'
    ? ''
    : `<g class="state" transform="translate(${CENTER_X_PX} 0)">${stateDisc(state)}</g>`;

/** The disc alone, around 0,0. */
export const stateDisc = (state: MarkedState): string =>
  `<circle class="disc" r="${RADIUS_PX}"></circle><path class="sign" d="${SIGNS[state]}"></path>`;

const WIDTHS_PX: Readonly<Record<MarkedState, number>> = { added: 2.5, removed: 1.75, moved: 2.5, changed: 1.75 };

/** How the states look, in the colors of the variables `--orgchart-added` and so on. */
export const STATE_STYLES = `
  ${MARKED_STATES.map(
    (
      state,
    ) => `.${state} .frame { stroke: var(--orgchart-${state}, currentColor); stroke-width: ${WIDTHS_PX[state]}px; }
  .${state} .disc { fill: var(--orgchart-${state}, currentColor); stroke: var(--orgchart-canvas, #fff); stroke-width: 1.5px; }`,
  ).join('\n  ')}
  .removed .frame, .removed .seat { fill: var(--orgchart-canvas, #fff); stroke-dasharray: 5 4; }
  .removed .title { text-decoration: line-through; }
  .same { opacity: 0.6; }
  .moved-from, .handed-over { fill: none; stroke: var(--orgchart-moved, currentColor); stroke-width: 1.75px; }
  .moved-from { stroke-dasharray: 6 4; }
  .handed-over { stroke: var(--orgchart-handed-over, currentColor); }
  .moved-from.head { fill: var(--orgchart-moved, currentColor); stroke: none; }
  .handed-over.head { fill: var(--orgchart-handed-over, currentColor); stroke: none; }
  .arc-label { fill: var(--orgchart-text, #1f2328); font-weight: 600; text-anchor: middle; paint-order: stroke; stroke: var(--orgchart-canvas, #fff); stroke-width: 4px; stroke-linejoin: round; }
`;
