import { pageDocument } from './document';
import type { PageOptions } from './document';
import { PAGE_STYLE } from './style';

const EXAMPLE = `positions:
  ceo: {title: Chief Executive Officer, holder: Ana Ruiz}
  coo: {title: Chief Operating Officer, reports_to: ceo}`;

const MAIN = `<div id="stage"><div id="picture"></div></div>
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
</div>`;

/** The preview's page. Styles stand in it, since Mermaid writes them there. */
export const pageHtml = (options: PageOptions): string =>
  pageDocument({ title: 'Org chart', style: PAGE_STYLE, styles: 'inline', main: MAIN }, options);
