import { PALETTES, STYLES } from '../picture';
import { STANDARD_FONT } from '../picture/export';
import { MAX_INDENT } from './elements';

/** A palette as the variables that the picture and the pages share. */
const variables = (palette: Readonly<Record<string, string>>): string =>
  Object.entries({ ...palette, hover: palette.manager!, focus: palette.dotted! })
    .map(([name, value]) => `--orgchart-${name}: ${value};`)
    .join(' ');

const INDENTS = Array.from(
  { length: MAX_INDENT },
  (_, i) => `tr > th[data-depth="${i + 1}"] { padding-left: ${((i + 1) * 1.3).toFixed(1)}em; }`,
).join('\n');

/**
 * How all pages look: in the colors of the reader's system. No element of a page has a class that the picture has too, such as
 * `area` or `error`.
 */
export const SITE_STYLE = `
:root { color-scheme: light dark; --orgchart-font: ${STANDARD_FONT}; ${variables(PALETTES.light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(PALETTES.dark)} } }
@media print { :root { color-scheme: light; ${variables(PALETTES.light)} } header, .search { display: none; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--orgchart-canvas); color: var(--orgchart-text); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--orgchart-dotted); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--orgchart-focus); outline-offset: 2px; border-radius: 3px; }
[hidden] { display: none !important; }
header { border-bottom: 1px solid var(--orgchart-chip); background: var(--orgchart-card); }
header nav { display: flex; flex-wrap: wrap; gap: 4px 20px; max-width: 1560px; margin: 0 auto; padding: 10px 24px; }
header .brand { font-weight: 600; color: inherit; margin-right: 12px; }
header [aria-current] { color: inherit; text-decoration: underline; text-underline-offset: 6px; text-decoration-thickness: 2px; }
main { max-width: 1560px; margin: 0 auto; padding: 20px 24px 48px; }
h1 { margin: 0 0 4px; font-size: 26px; line-height: 1.25; }
h2 { margin: 28px 0 8px; font-size: 17px; }
p { margin: 4px 0 12px; max-width: 75ch; }
ul { margin: 0; padding-left: 20px; }
li { margin: 3px 0; }
small, .aside, dt { color: var(--orgchart-muted); }
small { font-size: 13px; }
.crumbs { display: flex; flex-wrap: wrap; gap: 0 8px; margin: 0 0 10px; padding: 0; list-style: none; max-width: none; }
.crumbs li { margin: 0; }
.crumbs li + li::before { content: "›"; margin-right: 8px; color: var(--orgchart-muted); }
.state { display: inline-block; margin-left: 8px; padding: 0 8px; border: 1px dashed var(--orgchart-muted); border-radius: 10px; font-size: 13px; font-weight: 400; line-height: 20px; vertical-align: middle; color: var(--orgchart-muted); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 12px 0 0; }
dd { margin: 0; min-width: 0; }
.columns { columns: 2 420px; column-gap: 48px; }
.columns section { break-inside: avoid; padding-top: 20px; }
.columns h2 { margin-top: 0; }
.search input { width: min(420px, 100%); padding: 6px 10px; border: 1px solid var(--orgchart-border); border-radius: 6px; background: var(--orgchart-canvas); color: inherit; font: inherit; }
.search span { margin-left: 10px; color: var(--orgchart-muted); }
.search { margin: 12px 0; }
.scroll { overflow-x: auto; }
.rows { width: 100%; border-collapse: collapse; }
.rows th, .rows td { padding: 5px 16px 5px 0; border-bottom: 1px solid var(--orgchart-chip); text-align: left; vertical-align: top; font-weight: 400; }
.rows thead th { color: var(--orgchart-muted); font-size: 13px; }
.rows tbody th { min-width: 200px; }
.rows td { min-width: 110px; }
[data-kind="metric"] > th { font-style: italic; }
.rows tr:target { background: var(--orgchart-manager); }
.matrix { border-collapse: separate; border-spacing: 0; font-size: 13px; }
.matrix th, .matrix td { padding: 3px 8px; border-right: 1px solid var(--orgchart-chip); border-bottom: 1px solid var(--orgchart-chip); text-align: center; font-weight: 400; }
.matrix thead th { vertical-align: bottom; }
.matrix thead span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 200px; line-height: 1.2; }
.matrix tr > :first-child { position: sticky; left: 0; background: var(--orgchart-canvas); text-align: left; min-width: 160px; }
.matrix .accountable { background: var(--orgchart-manager); font-weight: 600; }
.findings { list-style: none; padding: 0; }
.findings li { margin: 0 0 10px; padding: 2px 0 2px 12px; border-left: 3px solid var(--orgchart-hint); }
.findings p { margin: 0; }
.findings [data-severity="error"] { border-color: var(--orgchart-error); }
.findings [data-severity="warning"] { border-color: var(--orgchart-warning); }
.findings [data-severity="info"] { border-color: var(--orgchart-info); }
.picture { margin: 12px 0; overflow: auto; border: 1px solid var(--orgchart-chip); border-radius: 8px; }
.picture svg { display: block; height: auto; margin: 0 auto; }
.picture a:hover { text-decoration: none; }
.picture a:focus-visible { outline-offset: -1px; }
${INDENTS}
${STYLES}`;
