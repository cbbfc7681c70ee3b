import { CONFLICTS_STYLE } from './conflicts/style';

/** How the view looks, apart from the picture itself. */
export const STYLE = `${CONFLICTS_STYLE}
  .stage { position: absolute; inset: 0; overflow: hidden; touch-action: none; cursor: grab; }
  .stage.dragging, .stage.dragging .card { cursor: grabbing; }
  .picture { position: absolute; left: 0; top: 0; transform-origin: 0 0; user-select: none; -webkit-user-select: none; }
  .picture svg { display: block; max-width: none; overflow: visible; }
  .picture .away { display: none; }
  .picture .dim { opacity: 0.28; }
  .picture .hit .frame { stroke: var(--orgchart-focus); stroke-width: max(2px, 2px / var(--orgchart-scale, 1)); }
  .picture .trace {
    fill: none; stroke: var(--orgchart-focus); stroke-width: max(2px, 1.5px / var(--orgchart-scale, 1)); stroke-linejoin: round; pointer-events: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .picture.gliding { transition: transform 160ms ease-out; }
  }

  .reporting > .corner { position: absolute; right: 14px; bottom: 14px; display: flex; flex-direction: column; align-items: flex-end; gap: 8px; pointer-events: none; }
  .reporting > .corner > * { pointer-events: auto; background: var(--orgchart-canvas); border: 1px solid var(--orgchart-outline); border-radius: 6px; }
  .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(104px, 1fr)); gap: 4px 10px; max-height: 132px; max-width: 320px; overflow: auto; padding: 2px; }
  .zoom { display: flex; padding: 2px; }
  .zoom button {
    min-width: 28px; height: 26px; padding: 0 6px; border: 0; border-radius: 4px; background: none; color: inherit;
    font: inherit; font-variant-numeric: tabular-nums; cursor: pointer;
  }
  .zoom .actual { min-width: 52px; }
  .zoom button:hover { background: var(--orgchart-hover); }
  .minimap { position: relative; padding: 6px; color: var(--orgchart-border); cursor: pointer; touch-action: none; }
  .minimap svg { display: block; fill: currentColor; }
  .minimap .window {
    position: absolute; left: 0; top: 0; box-sizing: border-box; border: 1px solid var(--orgchart-focus); border-radius: 2px;
    background: color-mix(in srgb, var(--orgchart-focus) 12%, transparent);
  }
  @media (max-width: 480px), (max-height: 400px) { .minimap { display: none; } }

  .card-actions {
    position: absolute; left: 0; top: 0; display: flex; padding: 1px;
    background: var(--orgchart-canvas); border: 1px solid var(--orgchart-outline); border-radius: 6px;
  }
  .card-actions .tool { min-width: 24px; height: 22px; padding: 0 3px; }
  .icon[data-icon="more"] { stroke-width: 2.2 !important; }

  .trail { position: absolute; left: 10px; right: 10px; top: 8px; pointer-events: none; }
  .trail ol { display: inline-flex; flex-wrap: wrap; max-width: 100%; margin: 0; padding: 1px 4px; box-sizing: border-box; list-style: none; pointer-events: auto; background: var(--orgchart-canvas); border-radius: 6px; }
  .trail li { display: flex; align-items: center; min-width: 0; }
  .trail li + li::before { content: "›"; padding: 0 4px; color: var(--orgchart-muted); }
  .trail button { padding: 1px 3px; border: 0; border-radius: 3px; background: none; color: var(--orgchart-muted); font: inherit; cursor: pointer; }
  .trail button:hover { color: var(--orgchart-text); text-decoration: underline; }
  .trail span { padding: 1px 3px; }

  .color-legend {
    position: absolute; left: 14px; bottom: calc(14px + var(--orgchart-notice-room, 0px)); max-width: min(240px, calc(100% - 260px)); max-height: min(320px, 60%); box-sizing: border-box;
    display: flex; flex-direction: column; overflow: hidden; background: var(--orgchart-canvas); border: 1px solid var(--orgchart-outline); border-radius: 6px; font-size: 12px;
  }
  @media (max-width: 520px) {
    .color-legend { bottom: calc(58px + var(--orgchart-notice-room, 0px)); max-width: calc(100% - 28px); max-height: 40%; }
  }
  .color-legend ul { margin: 0; padding: 0 4px 4px; list-style: none; overflow: auto; }
  .color-legend button {
    display: flex; align-items: center; gap: 6px; width: 100%; min-height: 22px; padding: 1px 6px; border: 0; border-radius: 4px;
    background: none; color: inherit; font: inherit; text-align: start; cursor: pointer;
  }
  .color-legend bdi { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .color-legend .title { padding: 4px 10px; color: var(--orgchart-muted); flex: none; }
  .color-legend .icon { width: 12px; height: 12px; fill: none; stroke: currentColor; stroke-width: 1.4; flex: none; }
  .color-legend .count { color: var(--orgchart-muted); font-variant-numeric: tabular-nums; }
  .color-legend button:hover { background: var(--orgchart-hover); }
  .color-legend [aria-pressed="true"] { background: var(--orgchart-selected); box-shadow: inset 0 0 0 1px var(--orgchart-focus); }
  .color-legend .swatch { flex: none; width: 12px; height: 12px; border-radius: 2px; }

  .field { display: grid; grid-template-columns: auto 1fr; gap: 4px 10px; align-items: center; }
  .field select {
    min-width: 0; padding: 2px 4px; font: inherit; border-radius: 3px; color: var(--vscode-dropdown-foreground, var(--orgchart-text));
    background: var(--vscode-dropdown-background, var(--orgchart-canvas)); border: 1px solid var(--vscode-dropdown-border, var(--orgchart-border));
  }
  .field select:focus-visible { outline: 1px solid var(--orgchart-focus); outline-offset: -1px; }

  .levels { display: grid; grid-template-columns: auto 1fr; gap: 4px 10px; align-items: center; }
  .levels output { grid-column: 2; color: var(--orgchart-muted); }
  .levels input[type="range"] { width: 100%; margin: 0; accent-color: var(--orgchart-focus); }

  body.vscode-high-contrast :is(.zoom, .color-legend) button:hover, body.vscode-high-contrast-light :is(.zoom, .color-legend) button:hover {
    outline: 1px dashed var(--orgchart-focus); outline-offset: -1px;
  }
`;
