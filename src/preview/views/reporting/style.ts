/** How the view looks, apart from the picture itself. */
export const STYLE = `
  .stage { position: absolute; inset: 0; overflow: hidden; touch-action: none; cursor: grab; }
  .stage.dragging, .stage.dragging .card { cursor: grabbing; }
  .picture { position: absolute; left: 0; top: 0; transform-origin: 0 0; user-select: none; -webkit-user-select: none; }
  .picture svg { display: block; max-width: none; overflow: visible; }
  .picture .card.dim { opacity: 0.25; }
  @media (prefers-reduced-motion: no-preference) {
    .picture.gliding { transition: transform 160ms ease-out; }
  }

  .zoom {
    position: absolute; right: 14px; bottom: 14px; display: flex; padding: 2px;
    background: var(--orgchart-canvas); border: 1px solid var(--orgchart-outline); border-radius: 6px;
  }
  .zoom button {
    min-width: 28px; height: 26px; padding: 0 6px; border: 0; border-radius: 4px; background: none; color: inherit;
    font: inherit; font-variant-numeric: tabular-nums; cursor: pointer;
  }
  .zoom .actual { min-width: 52px; }
  .zoom button:hover { background: var(--orgchart-hover); }
  body.vscode-high-contrast .zoom button:hover, body.vscode-high-contrast-light .zoom button:hover {
    outline: 1px dashed var(--orgchart-focus); outline-offset: -1px;
  }
`;
