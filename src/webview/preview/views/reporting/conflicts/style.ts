const atLeast = (width: number, pixels: number): string => `max(${width}px, ${pixels}px / var(--orgchart-scale, 1))`;

/** How conflicts look: errors in full lines, warnings in dashes, the rest in dots, so that color is not needed. */
export const CONFLICTS_STYLE = `
  .arc, .claim, .conflicts .label { --color: var(--orgchart-hint); --dashes: 1 5; }
  :is(.arc, .claim, .conflicts .label).error { --color: var(--orgchart-error); --dashes: none; }
  :is(.arc, .claim, .conflicts .label).warning { --color: var(--orgchart-warning); --dashes: 7 4; }
  :is(.arc, .claim, .conflicts .label).info { --color: var(--orgchart-info); }
  .arc, .conflicts .label { cursor: pointer; }
  .arc path { fill: none; stroke-linecap: round; }
  .arc .reach { stroke: transparent; stroke-width: 14px; }
  .arc .halo { stroke: var(--orgchart-canvas); stroke-width: ${atLeast(5.5, 3.5)}; opacity: 0.8; }
  .arc .curve { stroke: var(--color); stroke-width: ${atLeast(2, 1.5)}; stroke-dasharray: var(--dashes); }
  .arc:hover .curve { stroke-width: ${atLeast(3, 2)}; }
  .arc .end { fill: var(--color); }
  .conflicts .label rect { fill: var(--orgchart-canvas); stroke: var(--color); stroke-width: 1px; }
  .conflicts .label text { font: 400 11px var(--orgchart-font, sans-serif); fill: var(--orgchart-text); text-anchor: middle; }
  g.claim { pointer-events: none; }
  .claim rect { fill: none; stroke: var(--color); stroke-width: 1.5px; stroke-dasharray: var(--dashes); stroke-linecap: round; }
  .picture.far .claim, .picture.far .conflicts .label { display: none; }
`;
