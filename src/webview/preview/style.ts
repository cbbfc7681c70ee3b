import { EDITOR_COLORS } from '../../picture';

/** The page's own style, and the colors that it has in common with the picture. */
export const PAGE_STYLE = `
  ${EDITOR_COLORS}
  html, body { height: 100%; margin: 0; padding: 0; overflow: hidden; }
  body { background: var(--orgchart-canvas); color: var(--orgchart-text); font: 13px/1.45 var(--orgchart-font); }
  body > [id^="dorgchart"] { position: absolute; visibility: hidden; width: 0; height: 0; overflow: hidden; }
  [hidden] { display: none !important; }
  .heard { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  main {
    position: relative; height: 100%; display: grid;
    grid: "bar bar" auto "above above" auto "views beside" minmax(0, 1fr) "below below" auto / minmax(0, 1fr) auto;
  }
  #bar {
    grid-area: bar; display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px; padding: 0 10px; min-height: 35px;
    border-bottom: 1px solid var(--orgchart-outline);
  }
  #above { grid-area: above; }
  #views { grid-area: views; position: relative; min-width: 0; overflow: hidden; }
  #views > * { position: absolute; inset: 0; }
  #beside { grid-area: beside; min-height: 0; }
  #below { grid-area: below; }

  #tabs { display: flex; align-self: stretch; gap: 14px; }
  #tabs button {
    padding: 0 1px; border: 0; border-bottom: 1px solid transparent; margin-bottom: -1px; background: none; color: var(--orgchart-muted);
    font: inherit; cursor: pointer; white-space: nowrap;
  }
  #tabs button:hover, #tabs button[aria-selected="true"] { color: var(--orgchart-text); }
  #tabs button[aria-selected="true"] { box-shadow: inset 0 -2px var(--orgchart-focus); }
  #tools { display: flex; align-items: center; gap: 2px; margin-left: auto; }
  .tool {
    display: inline-flex; align-items: center; justify-content: center; gap: 4px; min-width: 26px; height: 24px; padding: 0 5px;
    border: 0; border-radius: 5px; background: none; color: inherit; font: inherit; cursor: pointer; white-space: nowrap;
  }
  .tool:hover, .tool[aria-expanded="true"] { background: var(--orgchart-hover); }
  .tool svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.2; stroke-linecap: round; stroke-linejoin: round; }
  button:focus-visible, input:focus-visible { outline: 1px solid var(--orgchart-focus); outline-offset: -1px; }

  .menu {
    position: fixed; z-index: 10; min-width: 180px; max-width: calc(100vw - 8px); max-height: calc(100vh - 8px); overflow-y: auto; box-sizing: border-box; padding: 4px;
    background: var(--vscode-menu-background, var(--orgchart-canvas)); color: var(--vscode-menu-foreground, var(--orgchart-text));
    border: 1px solid var(--vscode-menu-border, var(--orgchart-outline)); border-radius: 5px; box-shadow: 0 2px 8px rgb(0 0 0 / 16%);
  }
  .menu button {
    display: flex; justify-content: space-between; gap: 24px; width: 100%; padding: 3px 10px; border: 0; border-radius: 3px;
    background: none; color: inherit; font: inherit; text-align: start; cursor: pointer;
  }
  .menu button:focus {
    background: var(--vscode-menu-selectionBackground, var(--orgchart-hover)); color: var(--vscode-menu-selectionForeground, inherit);
    outline: 1px solid var(--vscode-menu-selectionBorder, transparent); outline-offset: -1px;
  }
  .menu .apart { margin-top: 9px; }
  .menu .apart::before {
    content: ""; position: absolute; left: 0; right: 0; margin-top: -8px; border-top: 1px solid var(--vscode-menu-separatorBackground, var(--orgchart-outline));
  }
  .menu kbd { font: inherit; opacity: 0.8; }

  #notice {
    position: absolute; left: 14px; bottom: 14px; z-index: 5; box-sizing: border-box;
    display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; max-width: calc(100% - 230px); max-height: 40%; overflow: auto; padding: 5px 12px;
    background: var(--vscode-editorWidget-background, var(--orgchart-canvas));
    color: var(--vscode-editorWidget-foreground, var(--orgchart-text));
    border: 1px solid var(--orgchart-outline); border-left: 4px solid var(--orgchart-warning); border-radius: 4px; overflow-wrap: anywhere;
  }
  #notice button {
    padding: 1px 8px; border: 1px solid var(--orgchart-outline); border-radius: 4px; background: none; color: var(--orgchart-accent); font: inherit; cursor: pointer;
  }
  #notice button:hover { background: var(--orgchart-hover); }
  @media (max-width: 520px) {
    #notice { right: 14px; bottom: 58px; max-width: none; }
  }
  body.vscode-high-contrast .tool:hover, body.vscode-high-contrast-light .tool:hover {
    outline: 1px dashed var(--orgchart-focus); outline-offset: -1px;
  }
  #above:has(.popover) { position: relative; }
  .popover {
    position: absolute; right: 10px; top: 6px; z-index: 6; display: grid; gap: 10px; min-width: 230px; max-width: calc(100% - 20px); max-height: calc(100vh - 56px); overflow: auto;
    box-sizing: border-box; padding: 12px; border-radius: 6px;
    background: var(--vscode-editorWidget-background, var(--orgchart-canvas)); color: var(--vscode-editorWidget-foreground, var(--orgchart-text));
    border: 1px solid var(--orgchart-outline); box-shadow: 0 2px 8px rgb(0 0 0 / 16%);
  }
  fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
  .popover legend { padding: 0 0 4px; }
  .choice { display: flex; border: 1px solid var(--orgchart-outline); border-radius: 5px; overflow: hidden; }
  .choice label { flex: 1; text-align: center; cursor: pointer; }
  .choice input { position: absolute; opacity: 0; pointer-events: none; }
  .choice span { display: block; padding: 3px 8px; }
  .choice input:checked + span { background: var(--orgchart-selected); box-shadow: inset 0 0 0 1px var(--orgchart-focus); border-radius: 4px; }
  .choice input:focus-visible + span { outline: 2px solid var(--orgchart-focus); outline-offset: -2px; }
  .choice label:hover span { background: var(--orgchart-hover); }
  .popover .check { display: flex; gap: 6px; align-items: center; min-width: 0; }
  .popover .check input { flex: none; margin: 0; accent-color: var(--orgchart-focus); }
  .popover .check span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

  #empty {
    position: absolute; inset: 0; z-index: 4; overflow: auto; padding: 24px; background: var(--orgchart-canvas);
    display: grid; place-content: center; grid-template-columns: minmax(0, max-content);
  }
  #empty div { max-width: 40em; }
  #empty h1 { margin: 0 0 6px; font-size: 18px; font-weight: 600; }
  #empty p { margin: 0 0 14px; }
  #empty pre {
    margin: 0; padding: 12px 14px; overflow: auto; border: 1px solid var(--orgchart-outline); border-radius: 4px;
    font: 13px/1.6 var(--vscode-editor-font-family, ui-monospace, monospace); background: var(--orgchart-card);
  }
  #empty pre + p { margin: 14px 0 0; }
  #empty:not([hidden]) { animation: appear 1ms 400ms both; }
  @keyframes appear { from { visibility: hidden; } }
`;
