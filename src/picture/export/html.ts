import { escapeMarkup } from '../../core/text';
import type { PaletteId } from '..';
import { PALETTES } from '..';
import type { Svg } from './svg';

/** What a page is made of, besides the picture. */
export interface HtmlOptions {
  /** Plain text. */
  readonly title: string;
  readonly palette: PaletteId;
  /** The viewer's bundle, as {@link scriptText} writes it. */
  readonly script: string;
  /** Its SHA-256 in base64. */
  readonly hash: string;
}

/** A script escaped for a `<script>` element: nothing in it ends the element. */
export const scriptText = (script: string): string => script.replace(/<(?=\/script|!--)/gi, '\\x3C');

/** A chart as a standalone page, to pan, zoom and search in any browser, also offline. It runs the one script that it contains and may load nothing. */
export function htmlOf(svg: Svg, { title, palette, script, hash }: HtmlOptions): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${styleOf(palette)}</style>
</head>
<body>
${viewerHtml(svg.text.trim())}
<script>${script}</script>
</body>
</html>
`;
}

/** A picture with the controls that pan, zoom and search it. @param svg the picture as markup */
export const viewerHtml = (svg: string): string => `<div id="stage"><div id="picture">
${svg}
</div></div>
<div id="bar" role="toolbar" aria-label="View">
<input id="words" type="search" placeholder="Search" aria-label="Search positions, people and areas">
<span id="count" role="status"></span>
<button id="out" type="button" aria-label="Zoom out" title="Zoom out (-)">−</button>
<button id="actual" type="button" title="Zoom to 100 % (0)">100 %</button>
<button id="in" type="button" aria-label="Zoom in" title="Zoom in (+)">+</button>
<button id="fit" type="button" title="Fit the chart to the window (F)">Fit</button>
</div>`;

/** How the viewer looks, in colors of CSS. */
export const viewerStyle = ({
  canvas,
  card,
  border,
  dotted,
}: Readonly<Record<'canvas' | 'card' | 'border' | 'dotted', string>>): string => `
  #stage { position: absolute; inset: 0; overflow: hidden; touch-action: none; cursor: grab; }
  #stage.dragging { cursor: grabbing; }
  #picture { position: absolute; left: 0; top: 0; transform-origin: 0 0; }
  #picture svg { display: block; overflow: visible; }
  .dimmed { opacity: 0.2; }
  @media (prefers-reduced-motion: no-preference) { #picture.gliding { transition: transform 160ms ease-out; } }
  #bar { position: absolute; right: 12px; bottom: 12px; display: flex; gap: 2px; align-items: center; padding: 4px; background: ${canvas}; border: 1px solid ${border}; border-radius: 6px; }
  #bar input, #bar button { height: 28px; padding: 0 8px; border: 0; border-radius: 4px; background: none; color: inherit; font: inherit; }
  #bar input { width: 12em; background: ${card}; }
  #bar button:hover { background: ${card}; }
  #bar :focus-visible { outline: 2px solid ${dotted}; }
  #count { min-width: 4em; text-align: center; }
  @media print { #bar { display: none; } }
`;

const styleOf = (palette: PaletteId): string => `
  html, body { height: 100%; margin: 0; overflow: hidden; }
  body { background: ${PALETTES[palette].canvas}; color: ${PALETTES[palette].text}; font: 13px/1.4 system-ui, sans-serif; }
${viewerStyle(PALETTES[palette])}`;
