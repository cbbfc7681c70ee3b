/** The style of cards while they are dragged, and of the fields for titles. */
export const STYLE = `
  #views.moving, #views.moving * { cursor: grabbing !important; }
  #views.refusing, #views.refusing * { cursor: not-allowed !important; }
  #views.moving .card-actions { visibility: hidden; }
  #views.moving .cannot { opacity: 0.35; }
  #views.moving .carried { opacity: 0.5; }
  #views.moving .carried .frame { stroke-dasharray: 4 4; }
  #views.moving .card:not(.cannot) .frame { stroke: var(--orgchart-focus); stroke-width: max(1.5px, 1px / var(--orgchart-scale, 1)); }
  #views.moving .card.receiver:not(.cannot) .frame { fill: var(--orgchart-selected); stroke: var(--orgchart-focus); stroke-width: max(3px, 3px / var(--orgchart-scale, 1)); }
  .ghost {
    position: fixed; left: 0; top: 0; z-index: 9; box-sizing: border-box; max-width: min(300px, calc(100vw - 8px)); padding: 6px 11px; pointer-events: none;
    display: grid; background: var(--vscode-editorWidget-background, var(--orgchart-canvas)); color: var(--vscode-editorWidget-foreground, var(--orgchart-text));
    border: 1px solid var(--orgchart-outline); border-left: 4px solid var(--orgchart-muted); border-radius: 5px; box-shadow: 0 4px 14px rgb(0 0 0 / 22%); overflow-wrap: anywhere;
  }
  .ghost b { font-weight: 600; }
  .ghost .below, .ghost .verdict { color: var(--orgchart-muted); }
  .ghost .below:empty { display: none; }
  .ghost.possible { border-left-color: var(--orgchart-focus); }
  .ghost.possible .verdict { color: inherit; }

  .title-box { position: fixed; left: 0; top: 0; z-index: 8; }
  .title-box input {
    box-sizing: border-box; width: calc(100% + 8px); margin: 0 -4px; padding: 0 3px; border-radius: 3px; font: 600 1em/1.3 var(--orgchart-font);
    background: var(--vscode-input-background, var(--orgchart-canvas)); color: var(--vscode-input-foreground, var(--orgchart-text));
    border: 1px solid var(--orgchart-focus); outline: none;
  }
  .title-box input::placeholder { color: var(--vscode-input-placeholderForeground, var(--orgchart-muted)); font-weight: 400; }
  .title-box input:focus { box-shadow: 0 0 0 1px var(--orgchart-focus); }
  .title-box input[aria-invalid] { border-color: var(--orgchart-error); box-shadow: 0 0 0 1px var(--orgchart-error); }
  .title-box.new input {
    width: 100%; margin: 0; padding: 0 12px; border-style: dashed; border-radius: 5px;
  }
  .title-why {
    margin: 3px -4px 0; padding: 3px 8px; border-radius: 3px; font: 12px/1.4 var(--orgchart-font); border: 1px solid var(--vscode-inputValidation-errorBorder, var(--orgchart-error));
    background: var(--vscode-inputValidation-errorBackground, var(--orgchart-canvas)); color: var(--vscode-inputValidation-errorForeground, var(--orgchart-text));
  }
  .title-why:empty { display: none; }
`;
