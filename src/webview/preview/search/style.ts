/** How the search looks: as the editor's own does, over the upper right corner of the view. */
export const STYLE = `
  #above:has(.search) { position: relative; }
  .search {
    position: absolute; right: 10px; top: 6px; z-index: 6; display: flex; align-items: center; gap: 2px; max-width: calc(100% - 20px);
    box-sizing: border-box; padding: 4px 4px 4px 6px; border-radius: 5px;
    background: var(--vscode-editorWidget-background, var(--orgchart-canvas)); color: var(--vscode-editorWidget-foreground, var(--orgchart-text));
    border: 1px solid var(--orgchart-outline); box-shadow: 0 2px 8px rgb(0 0 0 / 16%);
  }
  .search input {
    flex: 1; min-width: 60px; width: 200px; height: 24px; box-sizing: border-box; padding: 2px 6px; border-radius: 3px; font: inherit;
    background: var(--vscode-input-background, var(--orgchart-canvas)); color: var(--vscode-input-foreground, inherit);
    border: 1px solid var(--vscode-input-border, var(--orgchart-outline));
  }
  .search input::placeholder { color: var(--vscode-input-placeholderForeground, var(--orgchart-muted)); }
  .search .count { min-width: 66px; padding: 0 4px; color: var(--orgchart-muted); font-variant-numeric: tabular-nums; white-space: nowrap; }
  .search.nothing .count { color: var(--orgchart-error); }
`;
