import { PALETTES, STYLES } from '../../picture';
import { viewerStyle } from '../../picture/export/html';

const variables = (palette: Readonly<Record<string, string>>): string =>
  Object.entries(palette)
    .map(([name, value]) => `--orgchart-${name}: ${value};`)
    .join(' ');

/** How the element looks. A page can set its size and each of the variables. */
export const ELEMENT_STYLE = `
  :host { display: block; position: relative; height: 480px; overflow: hidden; background: var(--orgchart-canvas); color: var(--orgchart-text); font: 13px/1.4 system-ui, sans-serif; color-scheme: light; ${variables(PALETTES.light)} }
  :host([hidden]) { display: none; }
  @media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { color-scheme: dark; ${variables(PALETTES.dark)} } }
  :host([theme="dark"]) { color-scheme: dark; ${variables(PALETTES.dark)} }
  p { margin: 16px; }
  div[tabindex] { position: absolute; inset: 0; }
  div[tabindex]:focus-visible { outline: 2px solid var(--orgchart-dotted); outline-offset: -2px; }
  ${viewerStyle({
    canvas: 'var(--orgchart-canvas)',
    card: 'var(--orgchart-card)',
    border: 'var(--orgchart-border)',
    dotted: 'var(--orgchart-dotted)',
  })}
  #stage { touch-action: pan-x pan-y; }
  ${STYLES}
  .card { cursor: inherit; }
  .card:hover .frame { fill: var(--orgchart-card); }
  .manages.card:hover .frame { fill: var(--orgchart-manager); }
`;
