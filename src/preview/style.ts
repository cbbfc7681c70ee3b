/**
 * The page's own style and the variables that the picture is painted with. Everything follows VS Code's theme through its variables;
 * high contrast themes get outlines instead of fills.
 */
export const PAGE_STYLE = `
  body {
    --orgchart-font: var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif);
    --orgchart-canvas: var(--vscode-editor-background, #ffffff);
    --orgchart-text: var(--vscode-foreground, #3b3b3b);
    --orgchart-muted: color-mix(in srgb, var(--orgchart-text) 78%, var(--orgchart-canvas));
    --orgchart-card: color-mix(in srgb, var(--orgchart-text) 4%, var(--orgchart-canvas));
    --orgchart-manager: color-mix(in srgb, var(--orgchart-accent) 9%, var(--orgchart-canvas));
    --orgchart-hover: color-mix(in srgb, var(--orgchart-accent) 16%, var(--orgchart-canvas));
    --orgchart-selected: color-mix(in srgb, var(--orgchart-focus) 20%, var(--orgchart-canvas));
    --orgchart-chip: color-mix(in srgb, var(--orgchart-text) 9%, var(--orgchart-canvas));
    --orgchart-chip-border: none;
    --orgchart-border: color-mix(in srgb, var(--orgchart-text) 38%, var(--orgchart-canvas));
    --orgchart-border-width: 1px;
    --orgchart-marked-width: 1.75px;
    --orgchart-selected-width: 2.5px;
    --orgchart-focus-width: 3px;
    --orgchart-line: color-mix(in srgb, var(--orgchart-text) 48%, var(--orgchart-canvas));
    --orgchart-line-width: 1.25px;
    --orgchart-accent: var(--vscode-textLink-foreground, #005fb8);
    --orgchart-dotted: var(--vscode-textLink-foreground, #005fb8);
    --orgchart-dotted-width: 2px;
    --orgchart-focus: var(--vscode-focusBorder, #005fb8);
    --orgchart-error: var(--vscode-editorError-foreground, #cd2626);
    --orgchart-warning: var(--vscode-editorWarning-foreground, #9a6700);
    --orgchart-info: var(--vscode-editorInfo-foreground, #0b6bcb);
    --orgchart-hint: var(--orgchart-muted);
    --orgchart-outline: var(--vscode-widget-border, color-mix(in srgb, var(--orgchart-text) 20%, var(--orgchart-canvas)));
  }
  body.vscode-high-contrast, body.vscode-high-contrast-light {
    --orgchart-contrast: var(--vscode-contrastBorder, var(--orgchart-text));
    --orgchart-muted: var(--orgchart-text);
    --orgchart-card: var(--orgchart-canvas);
    --orgchart-manager: var(--orgchart-canvas);
    --orgchart-hover: var(--orgchart-canvas);
    --orgchart-selected: var(--orgchart-canvas);
    --orgchart-chip: none;
    --orgchart-chip-border: var(--orgchart-contrast);
    --orgchart-border: var(--orgchart-contrast);
    --orgchart-border-width: 2px;
    --orgchart-marked-width: 3px;
    --orgchart-selected-width: 4px;
    --orgchart-focus-width: 5px;
    --orgchart-line: var(--orgchart-text);
    --orgchart-line-width: 2px;
    --orgchart-dotted: var(--orgchart-text);
    --orgchart-dotted-width: 3px;
    --orgchart-outline: var(--orgchart-contrast);
  }

  html, body { height: 100%; margin: 0; padding: 0; overflow: hidden; }
  body { background: var(--orgchart-canvas); color: var(--orgchart-text); font: 13px/1.45 var(--orgchart-font); }
  body > [id^="dorgchart"] { position: absolute; visibility: hidden; width: 0; height: 0; overflow: hidden; }

  #stage { position: absolute; inset: 0; overflow: hidden; touch-action: none; cursor: grab; }
  #stage.dragging, #stage.dragging .card { cursor: grabbing; }
  #picture { position: absolute; left: 0; top: 0; transform-origin: 0 0; user-select: none; -webkit-user-select: none; }
  #picture svg { display: block; max-width: none; overflow: visible; }
  @media (prefers-reduced-motion: no-preference) {
    #picture.gliding { transition: transform 160ms ease-out; }
  }

  #toolbar {
    position: absolute; right: 14px; bottom: 14px; display: flex; padding: 2px;
    background: var(--orgchart-canvas); border: 1px solid var(--orgchart-outline); border-radius: 6px;
  }
  #toolbar button {
    min-width: 28px; height: 26px; padding: 0 6px; border: 0; border-radius: 4px; background: none; color: inherit;
    font: inherit; font-variant-numeric: tabular-nums; cursor: pointer;
  }
  #toolbar button:hover { background: var(--orgchart-hover); }
  #toolbar button:focus-visible { outline: 2px solid var(--orgchart-focus); outline-offset: -1px; }
  #toolbar #actual { min-width: 52px; }
  body.vscode-high-contrast #toolbar button:hover, body.vscode-high-contrast-light #toolbar button:hover {
    outline: 1px dashed var(--orgchart-focus); outline-offset: -1px;
  }

  #notice {
    position: absolute; left: 14px; bottom: 14px; box-sizing: border-box;
    max-width: calc(100% - 230px); padding: 5px 12px;
    background: var(--vscode-editorWidget-background, var(--orgchart-canvas));
    color: var(--vscode-editorWidget-foreground, var(--orgchart-text));
    border: 1px solid var(--orgchart-outline); border-left: 4px solid var(--orgchart-warning); border-radius: 4px; overflow-wrap: anywhere;
  }
  #empty {
    position: absolute; inset: 0; overflow: auto; padding: 24px;
    display: grid; place-content: center; grid-template-columns: minmax(0, max-content);
  }
  #empty div { max-width: 40em; }
  #empty h1 { margin: 0 0 6px; font-size: 18px; font-weight: 600; }
  #empty p { margin: 0 0 14px; }
  #empty pre {
    margin: 0; padding: 12px 14px; overflow: auto; border: 1px solid var(--orgchart-outline); border-radius: 4px;
    font: 13px/1.6 var(--vscode-editor-font-family, ui-monospace, monospace); background: var(--orgchart-card);
  }
  #empty:not([hidden]) { animation: appear 1ms 400ms both; }
  @keyframes appear { from { visibility: hidden; } }
  [hidden] { display: none !important; }
`;
