/** The page's style. Everything follows VS Code's theme through its variables; high contrast themes get outlines instead of fills. */
export const PAGE_STYLE = `
  * { box-sizing: border-box; }
  body {
    --canvas: var(--vscode-editor-background, #ffffff);
    --text: var(--vscode-foreground, #3b3b3b);
    --muted: color-mix(in srgb, var(--text) 78%, var(--canvas));
    --card: color-mix(in srgb, var(--text) 4%, var(--canvas));
    --line: var(--vscode-widget-border, color-mix(in srgb, var(--text) 20%, var(--canvas)));
    --accent: var(--vscode-textLink-foreground, #005fb8);
    --hover: color-mix(in srgb, var(--accent) 12%, var(--canvas));
    --focus: var(--vscode-focusBorder, #005fb8);
    --error: var(--vscode-editorError-foreground, #cd2626);
    --warning: var(--vscode-editorWarning-foreground, #9a6700);
    --info: var(--vscode-editorInfo-foreground, #0b6bcb);
    --topic: 8.5em;
    margin: 0; padding: 16px 20px 40px;
    background: var(--canvas); color: var(--text);
    font: 13px/1.5 var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif); overflow-wrap: anywhere;
  }
  body.vscode-high-contrast, body.vscode-high-contrast-light {
    --muted: var(--text); --card: var(--canvas); --hover: var(--canvas); --line: var(--vscode-contrastBorder, var(--text));
  }
  main { max-width: 64em; margin: 0 auto; }
  h1 { margin: 0 0 14px; font-size: 18px; font-weight: 600; outline-offset: 4px; }
  h2 { margin: 26px 0 8px; font-size: 14px; font-weight: 600; }
  h1:focus:not(:focus-visible) { outline: none; }
  p { margin: 2px 0 0; }
  ul { margin: 0; padding: 0; list-style: none; }
  .usual, caption { color: var(--muted); }
  .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  :focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }

  #notice:not(:empty) {
    margin: 0 0 14px; padding: 6px 12px; border: 1px solid var(--line); border-left: 4px solid var(--warning); border-radius: 4px; background: var(--card);
  }
  #sides { display: grid; grid-template-columns: var(--topic) minmax(0, 1fr) minmax(0, 1fr); }
  .side { margin-right: 8px; padding: 10px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--card); }
  .side:first-child { grid-column: 2; }
  .side:last-child { margin-right: 0; }
  select {
    width: 100%; padding: 3px 4px; border: 1px solid var(--vscode-dropdown-border, var(--line)); border-radius: 4px;
    background: var(--vscode-dropdown-background, var(--canvas)); color: var(--vscode-dropdown-foreground, var(--text)); font: inherit; font-weight: 600;
  }

  table { width: 100%; margin-top: 8px; border-collapse: collapse; table-layout: fixed; }
  caption { caption-side: bottom; padding-top: 8px; text-align: left; }
  col.topic { width: var(--topic); }
  th, td { padding: 7px 16px 7px 13px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: normal; }
  thead :is(th, td) { padding: 0; border: 0; }
  th[scope=row] { padding-left: 0; font-weight: 600; }

  section li { margin: 0 0 4px; }
  section li.box { margin: 0 0 8px; padding: 8px 12px; border: 1px solid var(--line); border-left-width: 4px; border-radius: 4px; }
  section li.error { border-left-color: var(--error); }
  section li.warning { border-left-color: var(--warning); }
  section li.info { border-left-color: var(--info); }
  section li.hint { border-left-color: var(--muted); }
  .settled { margin-top: 22px; }
  .fixes { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px; }
  button {
    padding: 3px 10px; border: 1px solid var(--accent); border-radius: 4px; background: var(--canvas); color: var(--accent);
    font: inherit; text-align: left; cursor: pointer;
  }
  button:hover { background: var(--hover); }
  button:disabled { border-color: var(--line); color: var(--muted); cursor: default; }
  body.vscode-high-contrast button:hover, body.vscode-high-contrast-light button:hover { outline: 1px dashed var(--focus); outline-offset: 1px; }
  @media (max-width: 480px) {
    body { --topic: 7.4em; padding-inline: 10px; }
    th, td { padding-inline: 6px; }
    .side { margin-right: 4px; padding-inline: 5px; }
  }
`;
