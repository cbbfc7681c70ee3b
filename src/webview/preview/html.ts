import type { PageOptions } from '../shared/document';
import { pageDocument } from '../shared/document';
import type { Say } from '../shared/translation';
import { PAGE_STYLE } from './style';
import type { TextKey } from './texts';
import { TEXTS } from './texts';

const EXAMPLE = `positions:
  ceo: {title: Chief Executive Officer, holder: Ana Ruiz}
  coo: {title: Chief Operating Officer, reports_to: ceo}`;

const main = (say: Say<TextKey>): string => `<header id="bar" hidden>
<h1 class="heard">${say('page')}</h1>
<div id="tabs" role="tablist" aria-label="${say('views')}"></div>
<div id="tools" role="toolbar" aria-label="${say('tools')}"></div>
</header>
<div id="above"></div>
<div id="views"></div>
<div id="beside"></div>
<div id="below"></div>
<section id="empty" aria-label="${say('empty')}"><div>
<h1>${say('empty')}</h1>
<p>${say('firstSteps')}</p>
<pre tabindex="0">${EXAMPLE}</pre>
<p>${say('haveOne')} <button type="button" id="import">${say('import')}</button></p>
</div></section>
<div id="notice" role="status" hidden></div>`;

/** The preview's page. Inline styles are allowed, since Mermaid writes them. */
export const pageHtml = (options: PageOptions): string =>
  pageDocument({ texts: TEXTS, title: 'page', style: PAGE_STYLE, styles: 'inline', makesImages: true, main }, options);
