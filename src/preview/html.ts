import { pageDocument } from './document';
import type { PageOptions } from './document';
import { PAGE_STYLE } from './style';
import { TEXTS } from './texts';
import type { Say } from './translation';

const EXAMPLE = `positions:
  ceo: {title: Chief Executive Officer, holder: Ana Ruiz}
  coo: {title: Chief Operating Officer, reports_to: ceo}`;

const main = (say: Say<keyof typeof TEXTS>): string => `<div id="stage"><div id="picture"></div></div>
<section id="empty" aria-label="${say('empty')}"><div>
<h1>${say('empty')}</h1>
<p>${say('firstSteps')}</p>
<pre tabindex="0">${EXAMPLE}</pre>
</div></section>
<div id="notice" role="status" hidden></div>
<div id="toolbar" role="group" aria-label="${say('zoom')}" hidden>
<button id="out" type="button" aria-label="${say('zoomOut')}" title="${say('zoomOut')} (-)">−</button>
<button id="actual" type="button" aria-label="${say('scaleButton', 100)}" title="${say('actualSize')} (0)">${say('scale', 100)}</button>
<button id="in" type="button" aria-label="${say('zoomIn')}" title="${say('zoomIn')} (+)">+</button>
<button id="fit" type="button" aria-label="${say('fitTitle')}" title="${say('fitTitle')} (F)">${say('fit')}</button>
</div>`;

/** The preview's page. Styles stand in it, since Mermaid writes them there. */
export const pageHtml = (options: PageOptions): string =>
  pageDocument({ texts: TEXTS, title: 'page', style: PAGE_STYLE, styles: 'inline', main }, options);
