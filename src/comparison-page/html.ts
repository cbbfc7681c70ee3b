import { pageDocument } from '../preview/document';
import type { PageOptions } from '../preview/document';
import { PAGE_STYLE } from './style';

const MAIN = `<h1 id="title" tabindex="-1">Compare roles</h1>
<p id="notice" role="status"></p>
<div id="content"></div>`;

/** The comparison's page. */
export const pageHtml = (options: PageOptions): string =>
  pageDocument({ title: 'Compare roles', style: PAGE_STYLE, styles: 'own', main: MAIN }, options);
