/** Tiles above sections of bars, in as many columns as there is room for. */
export const STYLE = `
  .figures { overflow: auto; padding: 14px; box-sizing: border-box; }
  .figures:focus-visible { outline: 1px solid var(--orgchart-focus); outline-offset: -1px; }
  .figures .tiles { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 16px; }
  .figures .tiles > div { min-width: 92px; padding: 8px 12px; border: 1px solid var(--orgchart-outline); border-radius: 6px; background: var(--orgchart-card); }
  .figures dt { color: var(--orgchart-muted); font-size: 12px; }
  .figures dd { margin: 2px 0 0; font-size: 20px; font-weight: 600; }
  .figures .sections { columns: 340px; column-gap: 28px; }
  .figures section { break-inside: avoid; margin: 0 0 20px; }
  .figures h2 { margin: 0 0 4px; font-size: 13px; font-weight: 600; }
  .figures p { margin: 0 0 4px; color: var(--orgchart-muted); font-size: 12px; }
  .figures ul { display: grid; grid-template-columns: minmax(0, 9em) minmax(0, 1fr) auto; margin: 0; padding: 0; list-style: none; }
  .figures li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; }
  .figures li button {
    display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; gap: 8px; align-items: center; width: 100%; padding: 3px 6px;
    border: 0; border-radius: 4px; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer;
  }
  .figures li button:disabled { color: var(--orgchart-muted); cursor: default; }
  .figures li button:hover:enabled { background: var(--orgchart-hover); }
  .figures .name { overflow-wrap: anywhere; }
  .figures .length { height: 10px; border-radius: 2px; background: linear-gradient(var(--orgchart-accent), var(--orgchart-accent)) no-repeat left / calc(var(--part) * 100%) 100%; }
  .figures .number { grid-column: 3; text-align: end; }
  body.vscode-high-contrast .figures .length, body.vscode-high-contrast-light .figures .length { background-image: linear-gradient(var(--orgchart-text), var(--orgchart-text)); }
`;
