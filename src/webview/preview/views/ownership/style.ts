/** How the matrix looks: headers stay in sight, columns are named upright, what is wrong is outlined. */
export const STYLE = `
  .ownership { display: flex; flex-direction: column; }
  .ownership .window { flex: 1; min-height: 0; overflow: auto; }
  .ownership .nothing { margin: 24px; max-width: 40em; }
  .ownership table { border-collapse: separate; border-spacing: 0; font-size: 12px; }
  .ownership th { font-weight: normal; text-align: left; background: var(--orgchart-canvas); }
  .ownership thead th, .ownership .corner { position: sticky; top: 0; z-index: 2; vertical-align: bottom; background: var(--orgchart-canvas); }
  .ownership .corner { left: 0; z-index: 4; }
  .ownership thead th { min-width: 34px; padding: 8px 0 2px; border-bottom: 1px solid var(--orgchart-border); cursor: pointer; }
  .ownership .turned { height: 160px; width: 34px; position: relative; }
  .ownership .turned .text {
    position: absolute; left: 0; bottom: 0; width: 34px; max-height: 160px; writing-mode: vertical-rl; transform: rotate(180deg);
    overflow: hidden; white-space: nowrap; text-overflow: ellipsis; line-height: 15px; display: flex; flex-direction: column; justify-content: center;
  }
  .ownership .turned b { font-weight: 600; }
  .ownership .turned .text > * { overflow: hidden; text-overflow: ellipsis; max-height: 160px; }
  .ownership .turned .text > span { color: var(--orgchart-muted); }
  .ownership thead .vacant b, .ownership thead .proposed b { font-weight: 400; font-style: italic; }
  .ownership .fold {
    min-width: 18px; height: 18px; padding: 0 2px; border: 0; border-radius: 3px; background: none; color: var(--orgchart-muted);
    font: inherit; font-size: 11px; cursor: pointer; display: inline-flex; align-items: center; justify-content: center;
  }
  .ownership .fold svg { width: 12px; height: 12px; fill: none; stroke: currentColor; stroke-width: 1.4; }
  .ownership .fold:hover { background: var(--orgchart-hover); color: var(--orgchart-text); }
  .ownership .closed svg { transform: rotate(-90deg); }
  .ownership .foot { height: 20px; margin-top: 2px; }
  .ownership thead .fold { display: flex; width: 100%; white-space: nowrap; }
  .ownership .folded .turned { width: 52px; }
  .ownership .folded .text { left: 9px; }
  .ownership tbody th {
    position: sticky; left: 0; z-index: 1; min-width: 190px; max-width: 340px; padding: 0 12px 0 calc(6px + var(--depth) * 14px); height: 26px;
    white-space: nowrap; cursor: pointer; border-right: 1px solid var(--orgchart-border); overflow: hidden; text-overflow: ellipsis;
  }
  .ownership tbody th > * { vertical-align: middle; }
  .ownership .leaf { display: inline-block; width: 18px; }
  .ownership .more { margin-left: 6px; color: var(--orgchart-muted); }
  .ownership .unowned {
    margin-left: 8px; padding: 1px 6px; border: 1.5px dashed var(--orgchart-warning); border-radius: 8px; font-size: 11px;
  }
  .ownership tr.error .unowned { border-color: var(--orgchart-error); }
  .ownership tr.info .unowned { border-color: var(--orgchart-info); }
  .ownership tr.hint .unowned { border-color: var(--orgchart-hint); }
  .ownership tbody td { width: 34px; min-width: 34px; height: 26px; padding: 0; text-align: center; position: relative; border-left: 1px solid transparent; }
  .ownership tbody tr > * { border-bottom: 1px solid color-mix(in srgb, var(--orgchart-text) 9%, var(--orgchart-canvas)); }
  .ownership tbody tr.metric .name { font-style: italic; }
  .ownership tbody tr.area + tr.metric > * { border-top: 2px solid var(--orgchart-border); }
  .ownership tbody tr:hover > *, .ownership .chosen { background: var(--orgchart-hover); }
  .ownership .claim { cursor: pointer; }
  .sign { width: 14px; height: 14px; vertical-align: middle; fill: var(--orgchart-accent); }
  .sign.contributes, .sign.consulted, .sign.tracks { fill: var(--orgchart-muted); }
  .ownership .limited .sign { opacity: 0.7; }
  .ownership td .count { position: absolute; left: calc(50% + 9px); top: 6px; font-size: 10px; color: var(--orgchart-muted); }
  .ownership td.error, .ownership td.warning, .ownership td.info, .ownership td.hint { outline: 2px solid; outline-offset: -3px; border-radius: 6px; }
  .ownership td.error { outline-color: var(--orgchart-error); } .ownership td.error .sign { fill: var(--orgchart-error); }
  .ownership td.warning { outline-color: var(--orgchart-warning); } .ownership td.warning .sign { fill: var(--orgchart-warning); }
  .ownership td.info { outline-color: var(--orgchart-info); outline-style: dashed; }
  .ownership td.hint { outline-color: var(--orgchart-hint); outline-style: dotted; }
  .ownership .dim > * { opacity: 0.25; }
  .ownership [tabindex]:focus-visible { outline: 2px solid var(--orgchart-focus); outline-offset: -2px; }
  .ownership .legend {
    display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 6px 14px; border-top: 1px solid var(--orgchart-outline); color: var(--orgchart-muted); font-size: 12px;
  }
  .ownership .legend span { display: inline-flex; gap: 6px; align-items: center; }
  body.vscode-high-contrast .ownership tbody tr:hover > *, body.vscode-high-contrast-light .ownership tbody tr:hover > * { outline: 1px dashed var(--orgchart-focus); outline-offset: -1px; }
  body.vscode-high-contrast .ownership .chosen, body.vscode-high-contrast-light .ownership .chosen { border-left: 1px solid var(--orgchart-focus); }
`;
