/** How the list of problems looks, the button in the bar, and what hangs beside a card. */
export const STYLE = `
  .severity { flex: none; width: 14px; height: 14px; }
  .severity .mark { fill: none; stroke: var(--orgchart-canvas); stroke-width: 1.7; stroke-linecap: round; }
  .severity.error .shape { fill: var(--orgchart-error); }
  .severity.warning .shape { fill: var(--orgchart-warning); }
  .severity.info .shape { fill: var(--orgchart-info); }
  .severity.hint .shape { fill: var(--orgchart-hint); }
  .problem-counts { font-variant-numeric: tabular-nums; }
  .problem-counts { position: relative; }
  .problem-counts span + svg { margin-left: 4px; }
  .tool .severity { stroke: none; width: 14px; height: 14px; }
  .tool .severity .shape { stroke: none; }
  .tool .severity .mark { stroke: var(--orgchart-canvas); stroke-width: 1.7; }

  .problems {
    display: flex; flex-direction: column; box-sizing: border-box; width: clamp(240px, 32vw, 360px); height: 100%; min-height: 0;
    border-left: 1px solid var(--orgchart-outline); background: var(--vscode-sideBar-background, var(--orgchart-canvas));
  }
  .problems header, .bubble header { display: flex; align-items: center; gap: 2px; padding: 6px 8px 4px 12px; }
  :is(.problems, .bubble) h2 { flex: 1; min-width: 0; margin: 0; font-size: 13px; font-weight: 600; overflow-wrap: anywhere; }
  .problems .settings { display: grid; gap: 6px; padding: 0 12px 8px; border-bottom: 1px solid var(--orgchart-outline); }
  .problems .status { margin: 0; color: var(--orgchart-muted); }
  .problems .nothing { margin: 0; padding: 14px 12px; color: var(--orgchart-muted); }
  .chips { display: flex; flex-wrap: wrap; gap: 4px; }
  .chip {
    display: inline-flex; align-items: center; gap: 5px; height: 22px; padding: 0 8px; border: 1px solid var(--orgchart-outline); border-radius: 11px;
    background: none; color: inherit; font: inherit; font-variant-numeric: tabular-nums; cursor: pointer;
  }
  .chip:hover, .rule:hover, .problem .head:hover { background: var(--orgchart-hover); }
  .chip[aria-pressed="true"] { background: var(--orgchart-selected); box-shadow: inset 0 0 0 1px var(--orgchart-focus); border-color: var(--orgchart-focus); }
  .conflicts-row { display: flex; gap: 6px; align-items: center; }
  .conflicts-row input { margin: 0; accent-color: var(--orgchart-focus); }

  .groups { flex: 1; min-height: 0; overflow-y: auto; padding: 4px 0 10px; }
  .groups ul, .bubble ul { margin: 0; padding: 0; list-style: none; }
  .groups .rule {
    display: flex; align-items: center; gap: 6px; width: 100%; padding: 6px 12px 3px; border: 0; background: none; color: var(--orgchart-muted);
    font: inherit; text-align: start; cursor: pointer;
  }
  .groups .rule .severity { display: none; }
  .groups .rule .name { flex: 0 1 auto; min-width: 0; overflow-wrap: anywhere; font-size: 12px; }
  .groups .rule .count {
    min-width: 18px; padding: 0 5px; box-sizing: border-box; border-radius: 9px; text-align: center; font-size: 11px; line-height: 16px;
    background: var(--vscode-badge-background, var(--orgchart-chip)); color: var(--vscode-badge-foreground, var(--orgchart-text));
    border: 1px solid var(--vscode-contrastBorder, transparent);
  }
  .groups .rule[aria-pressed="true"] { background: var(--orgchart-selected); color: var(--orgchart-text); box-shadow: inset 2px 0 0 var(--orgchart-focus); }
  .problem .head {
    display: flex; align-items: flex-start; gap: 8px; width: 100%; padding: 4px 12px; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer;
  }
  .problem .severity { margin-top: 2px; }
  .problem .texts { min-width: 0; overflow-wrap: anywhere; }
  .problem .texts > b, .problem .who { display: block; }
  .problem .texts > b { font-weight: 600; }
  .problem .who { color: var(--orgchart-muted); font-size: 12px; }
  .problems .chosen .who { color: inherit; }
  .problem .head[aria-expanded="false"] .message { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .problem .message { display: block; }
  .problem.chosen { background: var(--orgchart-selected); box-shadow: inset 2px 0 0 var(--orgchart-focus); }
  .problem .acts { display: flex; flex-direction: column; align-items: flex-start; gap: 2px; padding: 0 12px 8px 30px; }
  .problem .acts button {
    display: flex; align-items: flex-start; gap: 5px; max-width: 100%; padding: 2px 6px; margin-left: -6px; border: 1px solid transparent; border-radius: 4px;
    background: none; color: var(--vscode-textLink-foreground, var(--orgchart-accent)); font: inherit; text-align: start; overflow-wrap: anywhere; cursor: pointer;
  }
  .problem .acts button:hover { background: var(--orgchart-hover); text-decoration: underline; }
  .problem .acts svg { flex: none; width: 14px; height: 14px; margin-top: 2px; fill: none; stroke: currentColor; stroke-width: 1.3; stroke-linecap: round; stroke-linejoin: round; }
  .problem .acts .text span { color: var(--orgchart-text); }

  .bubble {
    position: fixed; z-index: 7; box-sizing: border-box; width: min(340px, calc(100vw - 12px)); overflow-y: auto;
    border: 1px solid var(--vscode-editorHoverWidget-border, var(--orgchart-outline)); border-radius: 6px; box-shadow: 0 2px 8px rgb(0 0 0 / 16%);
    background: var(--vscode-editorHoverWidget-background, var(--vscode-editorWidget-background, var(--orgchart-canvas)));
    color: var(--vscode-editorHoverWidget-foreground, var(--vscode-editorWidget-foreground, var(--orgchart-text)));
  }
  .bubble.out { visibility: hidden; }
  .bubble ul { padding-bottom: 6px; }
  .bubble .problem.chosen { background: none; box-shadow: none; }

  @media (max-width: 560px) {
    #beside:has(.problems) { grid-area: below; }
    .problems { width: auto; height: auto; max-height: 44vh; border-left: 0; border-top: 1px solid var(--orgchart-outline); }
  }
  body.vscode-high-contrast :is(.chip, .rule, .head, .acts button):hover, body.vscode-high-contrast-light :is(.chip, .rule, .head, .acts button):hover {
    outline: 1px dashed var(--orgchart-focus); outline-offset: -1px;
  }
`;
