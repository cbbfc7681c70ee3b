import { STATE_STYLES, STYLES } from '../../../../picture';

/** The picture beside the list; above it where there is little room. */
export const STYLE = `
  .changes { ${STYLES} ${STATE_STYLES} }
  .changes {
    display: grid; grid: auto minmax(0, auto) minmax(0, 1fr) / minmax(0, 1fr) minmax(230px, 320px);
    grid-template-areas: "settings settings" "above above" "sheet list";
  }
  .changes .settings {
    grid-area: settings; display: flex; flex-wrap: wrap; gap: 6px 16px; align-items: center; padding: 6px 14px;
    border-bottom: 1px solid var(--orgchart-outline);
  }
  .changes .base { display: flex; align-items: center; gap: 6px; }
  .changes select {
    max-width: 240px; padding: 2px 4px; font: inherit; color: var(--vscode-dropdown-foreground, var(--orgchart-text));
    background: var(--vscode-dropdown-background, var(--orgchart-canvas)); border: 1px solid var(--vscode-dropdown-border, var(--orgchart-outline)); border-radius: 4px;
  }
  .changes select:focus-visible { outline: 1px solid var(--orgchart-focus); outline-offset: -1px; }
  .changes fieldset legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .changes .whole { display: flex; align-items: center; gap: 4px; }
  .changes .legend { display: flex; flex-wrap: wrap; gap: 2px 12px; color: var(--orgchart-muted); margin-left: auto; }
  .changes .legend span { display: inline-flex; align-items: center; gap: 4px; }
  .changes .above { grid-area: above; overflow: auto; max-height: 34vh; }
  .changes .above:has(.plans:not([hidden])) { border-bottom: 1px solid var(--orgchart-outline); }
  .changes .plans { padding: 0 14px 8px; font-size: 12px; }
  .changes table { border-collapse: collapse; margin-bottom: 8px; font-variant-numeric: tabular-nums; }
  .changes tr:first-child > * { position: sticky; top: 0; padding-block: 6px; background: var(--orgchart-canvas); text-align: end; }
  .changes tr:first-child > td { text-align: start; }
  .changes th, .changes td { padding: 2px 14px 2px 0; text-align: end; font-weight: normal; white-space: nowrap; }
  .changes th[scope=row] { text-align: start; color: var(--orgchart-muted); }
  .changes td small { color: var(--orgchart-muted); font-size: inherit; }
  .changes .plans p { margin: 4px 0; color: var(--orgchart-muted); }
  .changes .plans button, .changes button.pick { padding: 2px 8px; margin: 0 6px 0 0; border: 1px solid var(--orgchart-outline); border-radius: 4px; background: none; color: inherit; font: inherit; cursor: pointer; }
  .changes .plans button:hover, .changes button.pick:hover { background: var(--orgchart-hover); }
  .changes .plans button:focus-visible, .changes button.pick:focus-visible { outline: 1px solid var(--orgchart-focus); outline-offset: -1px; }
  .changes .plan[aria-pressed=true] { border-color: var(--orgchart-focus); font-weight: 600; }
  .changes .note { margin: 0; padding: 8px 14px; color: var(--orgchart-muted); }
  .changes .sheet { grid-area: sheet; position: relative; overflow: hidden; cursor: grab; touch-action: none; }
  .changes .sheet.dragging { cursor: grabbing; }
  .changes .sheet:focus-visible { outline: 1px solid var(--orgchart-focus); outline-offset: -1px; }
  .changes .picture { position: absolute; left: 0; top: 0; transform-origin: 0 0; }
  .changes .picture svg { display: block; overflow: visible; }
  @media (prefers-reduced-motion: no-preference) { .changes .picture.gliding { transition: transform 160ms ease-out; } }
  .changes .dim { opacity: 0.18; }
  .changes .list { grid-area: list; overflow: auto; padding: 10px 12px 14px; border-left: 1px solid var(--orgchart-outline); overflow-wrap: anywhere; }
  .changes h2 { margin: 0 0 8px; font-size: 13px; font-weight: 600; }
  .changes h3 { margin: 14px 0 4px; font-size: 12px; font-weight: 600; color: var(--orgchart-muted); }
  .changes ul { margin: 0; padding: 0; list-style: none; }
  .changes .list p { margin: 10px 0 0; color: var(--orgchart-muted); }
  .changes li > * { display: block; width: 100%; box-sizing: border-box; padding: 3px 6px; border: 0; border-radius: 4px; background: none; color: inherit; font: inherit; text-align: start; }
  .changes li button { cursor: pointer; }
  .changes li button:hover { background: var(--orgchart-hover); }
  .changes .what { color: var(--orgchart-muted); }
  .changes b.error { color: var(--orgchart-error); }
  .changes b.warning { color: var(--orgchart-warning); }
  @media (max-width: 720px) {
    .changes { grid: auto minmax(0, auto) minmax(0, 3fr) minmax(0, 2fr) / minmax(0, 1fr); grid-template-areas: "settings" "above" "sheet" "list"; }
    .changes .list { border-left: 0; border-top: 1px solid var(--orgchart-outline); }
    .changes .legend { margin-left: 0; }
  }
`;
