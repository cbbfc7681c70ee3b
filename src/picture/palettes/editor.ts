import { tintsOn } from './tints';

const variables = (ground: 'light' | 'dark'): string =>
  Object.entries(tintsOn(ground))
    .map(([name, color]) => `--orgchart-${name}: ${color};`)
    .join(' ');

/** The colors and widths of a picture in VS Code: they follow its theme through its variables; high contrast themes get outlines instead of fills. */
export const EDITOR_COLORS = `
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
    --orgchart-added: var(--vscode-gitDecoration-addedResourceForeground, #1a7f37);
    --orgchart-removed: var(--vscode-gitDecoration-deletedResourceForeground, #cf222e);
    --orgchart-moved: var(--vscode-textLink-foreground, #005fb8);
    --orgchart-changed: var(--vscode-gitDecoration-modifiedResourceForeground, #9a6700);
    --orgchart-handed-over: var(--vscode-charts-purple, #8250df);
    --orgchart-outline: var(--vscode-widget-border, color-mix(in srgb, var(--orgchart-text) 20%, var(--orgchart-canvas)));
    ${variables('light')}
  }
  body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) {
    ${variables('dark')}
    --orgchart-added: var(--vscode-gitDecoration-addedResourceForeground, #57b865);
    --orgchart-removed: var(--vscode-gitDecoration-deletedResourceForeground, #f47067);
    --orgchart-changed: var(--vscode-gitDecoration-modifiedResourceForeground, #d9a43b);
    --orgchart-handed-over: var(--vscode-charts-purple, #c19bff);
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
`;
