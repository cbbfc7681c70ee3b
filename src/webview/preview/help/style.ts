/** How the sheet of keys looks. */
export const STYLE = `
  dialog.help {
    box-sizing: border-box; width: min(720px, calc(100vw - 24px)); max-height: calc(100vh - 24px); padding: 0; overflow: hidden; flex-direction: column;
    background: var(--vscode-editorWidget-background, var(--orgchart-canvas)); color: var(--vscode-editorWidget-foreground, var(--orgchart-text));
    border: 1px solid var(--orgchart-outline); border-radius: 6px; box-shadow: 0 4px 18px rgb(0 0 0 / 24%); font: 13px/1.45 var(--orgchart-font);
  }
  dialog.help[open] { display: flex; }
  dialog.help::backdrop { background: rgb(0 0 0 / 30%); }
  .help header { display: flex; align-items: center; justify-content: space-between; padding: 8px 8px 8px 16px; border-bottom: 1px solid var(--orgchart-outline); }
  .help h2 { margin: 0; font-size: 14px; font-weight: 600; }
  .help .keys { flex: 1; min-height: 0; overflow: auto; padding: 12px 16px 16px; columns: 2 260px; column-gap: 28px; }
  .help .keys:focus-visible { outline: 1px solid var(--orgchart-focus); outline-offset: -1px; }
  .help section { break-inside: avoid; padding-bottom: 12px; }
  .help h3 { margin: 0 0 4px; font-size: 13px; font-weight: 600; }
  .help dl { margin: 0; }
  .help dl > div { display: flex; gap: 10px; align-items: baseline; padding: 2px 0; }
  .help dt { flex: 0 0 108px; }
  .help dd { margin: 0; min-width: 0; }
  .help kbd {
    display: inline-block; min-width: 1em; margin: 0 1px; padding: 0 5px; text-align: center; font: 12px/1.5 var(--orgchart-font);
    border: 1px solid var(--vscode-keybindingLabel-border, var(--orgchart-outline)); border-radius: 3px;
    background: var(--vscode-keybindingLabel-background, transparent); color: var(--vscode-keybindingLabel-foreground, inherit);
  }
`;
