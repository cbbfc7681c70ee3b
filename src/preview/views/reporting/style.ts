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

  .corner { position: absolute; right: 14px; bottom: 14px; display: flex; flex-direction: column; align-items: flex-end; gap: 8px; pointer-events: none; }
  .corner > * { pointer-events: auto; background: var(--orgchart-canvas); border: 1px solid var(--orgchart-outline); border-radius: 6px; }
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

  .levels { display: grid; grid-template-columns: auto 1fr; gap: 4px 10px; align-items: center; }
  .levels output { grid-column: 2; color: var(--orgchart-muted); }
  .levels input[type="range"] { width: 100%; margin: 0; accent-color: var(--orgchart-focus); }

  body.vscode-high-contrast .zoom button:hover, body.vscode-high-contrast-light .zoom button:hover {
    outline: 1px dashed var(--orgchart-focus); outline-offset: -1px;
  }
`;
