/** The text beside the drawing; one above the other where there is little room. */
export const STYLE = `
  .portable { display: grid; grid: auto minmax(0, 1fr) / minmax(220px, 2fr) minmax(0, 3fr); gap: 10px; padding: 10px 14px; box-sizing: border-box; }
  .portable .head { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center; justify-content: space-between; }
  .portable p { margin: 0; }
  .portable textarea {
    min-width: 0; min-height: 0; margin: 0; padding: 8px 10px; box-sizing: border-box; resize: none; border: 1px solid var(--orgchart-outline); border-radius: 4px;
    background: var(--orgchart-card); color: var(--orgchart-text); font: 12px/1.5 var(--vscode-editor-font-family, ui-monospace, monospace);
  }
  .portable textarea:focus-visible, .portable .sheet:focus-visible { outline: 1px solid var(--orgchart-focus); outline-offset: -1px; }
  .portable .drawn { display: flex; flex-direction: column; gap: 8px; min-width: 0; min-height: 0; }
  .portable .note { display: grid; gap: 6px; justify-items: start; }
  .portable .sheet { flex: 1; min-height: 0; overflow: auto; border-radius: 4px; }
  .portable .sheet svg { display: block; margin: 0 auto; height: auto; }
  .portable .node { cursor: pointer; }
  .portable .dim { opacity: 0.28; }
  .portable .chosen { outline: 2px solid var(--orgchart-focus); outline-offset: 3px; }
  .portable button {
    padding: 4px 14px; border-radius: 4px; font: inherit; cursor: pointer; border: 1px solid var(--vscode-button-border, var(--orgchart-outline));
    background: var(--vscode-button-secondaryBackground, transparent); color: var(--vscode-button-secondaryForeground, inherit);
  }
  .portable button:hover { background: var(--vscode-button-secondaryHoverBackground, var(--orgchart-hover)); }
  @media (max-width: 640px) {
    .portable { grid: auto minmax(80px, 1fr) minmax(0, 2fr) / minmax(0, 1fr); }
  }
`;
