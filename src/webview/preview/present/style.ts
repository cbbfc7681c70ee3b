/** A page that shows the chart alone. */
export const STYLE = `
  .presenting #bar, .presenting .corner, .presenting .card-actions, .presenting .trail { display: none !important; }
  .presentation {
    position: fixed; left: 50%; bottom: 14px; z-index: 7; transform: translateX(-50%); display: flex; gap: 12px; align-items: center; max-width: calc(100% - 28px);
    padding: 4px 8px 4px 14px; border: 1px solid var(--orgchart-outline); border-radius: 16px; background: var(--orgchart-canvas); font-size: 14px;
  }
  .presentation b { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .presentation output { color: var(--orgchart-muted); font-variant-numeric: tabular-nums; white-space: nowrap; }
  .presenting .spot {
    position: fixed; left: -28px; top: -28px; z-index: 8; width: 56px; height: 56px; box-sizing: border-box; border-radius: 50%; pointer-events: none;
    border: 3px solid var(--orgchart-focus); background: color-mix(in srgb, var(--orgchart-focus) 14%, transparent);
  }
  .unmarked .badge, .unmarked .conflicts { display: none; }
  .unmarked .fold .shape, .unmarked .fold .sign { display: none; }
  .unmarked .card:not(.selected) .frame { stroke: var(--orgchart-border); stroke-width: var(--orgchart-border-width); }
`;
