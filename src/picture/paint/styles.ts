import { FONTS, type Font } from '../layout/sizes';
import { BAND_STYLES } from './band';

/** As wide as it should be, but seen from afar still so many pixels that it can be made out. */
const atLeast = (width: string, pixels: number): string => `max(${width}, ${pixels}px / var(--orgchart-scale, 1))`;

const { distant: DISTANT, ...NEAR } = FONTS;

const fontRule = ([name, { size, weight, italic }]: [string, (typeof FONTS)[Font]]): string =>
  `.${name} { font: ${italic ? 'italic ' : ''}${weight} ${size}px var(--orgchart-font, sans-serif); }`;

/**
 * How the picture looks. Colors and widths are the page's variables with a light palette to fall back on,
 * so that another theme needs no new picture.
 */
export const STYLES = `
  .line, .dotted { fill: none; stroke: var(--orgchart-line, #8c959f); stroke-width: ${atLeast('var(--orgchart-line-width, 1.25px)', 0.7)}; }
  .dotted {
    stroke: var(--orgchart-dotted, #0969da);
    stroke-width: ${atLeast('var(--orgchart-dotted-width, 2px)', 1)};
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
  }
  .line { stroke-linecap: square; }
  .second { stroke: var(--orgchart-dotted, #0969da); }

  .group { fill: none; stroke: var(--orgchart-muted, #57606a); stroke-width: ${atLeast('1px', 0.8)}; stroke-dasharray: 5 4; }
  .group-name { font-weight: 600; paint-order: stroke; stroke: var(--orgchart-canvas, #fff); stroke-width: 3px; stroke-linejoin: round; }
  .far .group-name { font-size: 15px; }

  .card { cursor: pointer; outline: none; }
  .frame, .seat {
    fill: var(--orgchart-card, #f6f8fa);
    stroke: var(--orgchart-border, #b3bac2);
    stroke-width: var(--orgchart-border-width, 1px);
  }
  .manages .frame { fill: var(--orgchart-manager, #eef1f4); }
  .vacant .frame, .vacant .seat { fill: var(--orgchart-canvas, #fff); stroke-dasharray: 6 4; stroke: var(--orgchart-muted, #57606a); }
  .proposed .frame, .proposed .seat {
    fill: var(--orgchart-canvas, #fff);
    stroke-dasharray: 0.1 4;
    stroke-linecap: round;
    stroke-width: 2px;
    stroke: var(--orgchart-muted, #57606a);
  }
  .eliminated .frame, .eliminated .seat { fill: var(--orgchart-canvas, #fff); }
  .error .frame { stroke: var(--orgchart-error, #cf222e); }
  .warning .frame { stroke: var(--orgchart-warning, #9a6700); }
  .info .frame { stroke: var(--orgchart-info, #0969da); }
  .hint .frame { stroke: var(--orgchart-hint, #57606a); }
  .error .frame, .warning .frame { stroke-width: ${atLeast('var(--orgchart-marked-width, 1.75px)', 1.25)}; }

  text { fill: var(--orgchart-text, #1f2328); unicode-bidi: isolate; white-space: pre; }
  ${Object.entries(NEAR).map(fontRule).join('\n  ')}
  .distant { display: none; font-family: var(--orgchart-font, sans-serif); font-weight: ${DISTANT.weight}; text-anchor: middle; }
  .far .distant { display: inline; }
  .far .near { display: none; }
  .rtl { direction: rtl; }
  .end { text-anchor: end; }
  .holder, .note, .count, .detail, .area { fill: var(--orgchart-muted, #57606a); }
  .chips { fill: var(--orgchart-chip, #e4e8ec); stroke: var(--orgchart-chip-border, none); }
  .vacant .title, .proposed .title { fill: var(--orgchart-text, #1f2328); font-weight: 500; }
  .eliminated .title, .eliminated .holder { fill: var(--orgchart-muted, #57606a); text-decoration: line-through; }
  .eliminated .chips { fill: none; stroke: var(--orgchart-border, #b3bac2); }

  ${BAND_STYLES}

  .pill { fill: var(--orgchart-canvas, #fff); stroke-width: 1.25px; }
  .sign { fill: none; stroke: var(--orgchart-canvas, #fff); stroke-width: 1.8px; stroke-linecap: round; }
  .number { font: 600 11px var(--orgchart-font, sans-serif); }
  .error .pill { stroke: var(--orgchart-error, #cf222e); } .error .shape { fill: var(--orgchart-error, #cf222e); }
  .warning .pill { stroke: var(--orgchart-warning, #9a6700); } .warning .shape { fill: var(--orgchart-warning, #9a6700); }
  .info .pill { stroke: var(--orgchart-info, #0969da); } .info .shape { fill: var(--orgchart-info, #0969da); }
  .hint .pill { stroke: var(--orgchart-hint, #57606a); } .hint .shape { fill: var(--orgchart-hint, #57606a); }
  .fold.error .shape { fill: var(--orgchart-error, #cf222e); }
  .fold.warning .shape { fill: var(--orgchart-warning, #9a6700); }
  .fold.info .shape { fill: var(--orgchart-info, #0969da); }
  .fold.hint .shape { fill: var(--orgchart-hint, #57606a); }

  .fold { cursor: pointer; }
  .far .grip { transform: scale(1.6); transform-box: fill-box; transform-origin: 50% 30%; }
  .far .side { transform-origin: 0 50%; }
  .tab { fill: var(--orgchart-canvas, #fff); stroke: var(--orgchart-border, #b3bac2); stroke-width: var(--orgchart-border-width, 1px); }
  .hidden { font: 600 11px var(--orgchart-font, sans-serif); fill: var(--orgchart-muted, #57606a); }
  .fold:hover .tab { fill: var(--orgchart-hover, #e7ebef); stroke: var(--orgchart-focus, #0969da); }
  .fold:hover .hidden { fill: var(--orgchart-text, #1f2328); }

  .card:hover .frame { fill: var(--orgchart-hover, #e7ebef); }
  .selected .frame {
    stroke: var(--orgchart-focus, #0969da);
    stroke-width: ${atLeast('var(--orgchart-selected-width, 2.5px)', 2)};
    fill: var(--orgchart-selected, #ddf4ff);
  }
  .card:focus-visible .frame { stroke: var(--orgchart-focus, #0969da); stroke-width: ${atLeast('var(--orgchart-focus-width, 3px)', 2)}; }
`;
