/** How the panel for exports looks, besides what all panels share. */
export const STYLE = `
  .popover .link { justify-self: start; padding: 0; border: 0; background: none; font: inherit; color: var(--vscode-textLink-foreground, var(--orgchart-accent)); cursor: pointer; }
  .popover .link:hover { text-decoration: underline; }
  .popover .acts { display: flex; gap: 8px; justify-content: flex-end; }
  .popover .acts button {
    padding: 4px 14px; border-radius: 4px; font: inherit; cursor: pointer; border: 1px solid var(--vscode-button-border, transparent);
  }
  .popover .acts .main { background: var(--vscode-button-background, #005fb8); color: var(--vscode-button-foreground, #ffffff); }
  .popover .acts .main:hover { background: var(--vscode-button-hoverBackground, #0258a8); }
  .popover .acts .second {
    background: var(--vscode-button-secondaryBackground, transparent); color: var(--vscode-button-secondaryForeground, inherit);
    border-color: var(--vscode-button-border, var(--orgchart-outline));
  }
  .popover .acts .second:hover { background: var(--vscode-button-secondaryHoverBackground, var(--orgchart-hover)); }
  .popover .acts button:focus-visible { outline: 2px solid var(--orgchart-focus); outline-offset: 1px; }
`;
