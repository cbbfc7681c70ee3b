import type { PageOptions } from '../shared/document';
import { pageDocument } from '../shared/document';
import type { Say } from '../shared/translation';
import { PAGE_STYLE } from './style';
import { TEXTS } from './texts';

const main = (say: Say<keyof typeof TEXTS>): string => `<h1 id="title" tabindex="-1">${say('page')}</h1>
<p id="notice" role="status"></p>
<div id="content"></div>`;

/** The comparison's page. */
export const pageHtml = (options: PageOptions): string =>
  pageDocument({ texts: TEXTS, title: 'page', style: PAGE_STYLE, styles: 'own', main }, options);
