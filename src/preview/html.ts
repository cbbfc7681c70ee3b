import { PAGE_STYLE } from './style';

/** What differs from page to page. */
export interface PageOptions {
  /** Fresh for each page; the only script that runs is the one that carries it. */
  readonly nonce: string;
  /** Where the page's script is, as a URL that the webview may load. */
  readonly script: string;
  /** The language of the page, such as `en`. */
  readonly lang: string;
}

/** The preview's page. Nothing may load into it but its one script; styles stand in the page, since Mermaid writes them there. */
export const pageHtml = ({ nonce, script, lang }: PageOptions): string => `<!DOCTYPE html>
<html lang="${attribute(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${attribute(nonce)}'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Org chart</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<div id="stage"><div id="picture"></div></div>
<section id="empty" aria-label="Nothing to draw yet"><div>
<h1>Nothing to draw yet</h1>
<p>Write down who reports to whom, and the chart appears here:</p>
<pre tabindex="0">${EXAMPLE}</pre>
</div></section>
<div id="notice" role="status" hidden></div>
<div id="toolbar" role="group" aria-label="Zoom" hidden>
<button id="out" type="button" aria-label="Zoom out" title="Zoom out (-)">−</button>
<button id="actual" type="button" aria-label="100 %, zoom to 100 %" title="Zoom to 100 % (0)">100 %</button>
<button id="in" type="button" aria-label="Zoom in" title="Zoom in (+)">+</button>
<button id="fit" type="button" aria-label="Fit the chart to the window" title="Fit the chart to the window (F)">Fit</button>
</div>
</main>
<script nonce="${attribute(nonce)}" src="${attribute(script)}"></script>
</body>
</html>
`;

const EXAMPLE = `positions:
  ceo: {title: Chief Executive Officer, holder: Ana Ruiz}
  coo: {title: Chief Operating Officer, reports_to: ceo}`;

const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
