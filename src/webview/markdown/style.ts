/** The style around a picture in a Markdown page. */
export const BLOCK_STYLE = `
  .picture { overflow: auto; margin: 0 0 8px; }
  .picture:focus-visible { outline: 2px solid var(--orgchart-focus); outline-offset: 2px; }
  .picture svg { display: block; max-width: 100%; height: auto; }
  .findings { margin: 0 0 16px; padding: 0; list-style: none; color: var(--orgchart-text); font: 13px/1.5 var(--orgchart-font); }
  .findings li { margin: 2px 0; padding-left: 1.5em; text-indent: -1.5em; }
  .findings .where { color: var(--orgchart-muted); font-size: 12px; }
  .error .sign { color: var(--orgchart-error); }
  .warning .sign { color: var(--orgchart-warning); }
  .info .sign { color: var(--orgchart-info); }
  .hint .sign { color: var(--orgchart-hint); }
`;
