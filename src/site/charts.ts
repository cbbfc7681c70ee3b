import { escapeMarkup } from '../core/text';
import { PAGES } from './address';
import { columns } from './elements';
import type { SiteFile, SiteOptions } from './page';
import { pageFile } from './page';

/** A chart of a site with several. */
export interface ListedChart {
  readonly name: string;
  /** The folder of its pages, from the site's. */
  readonly folder: string;
  readonly positions: number;
  readonly findings: number;
}

/** The front page of a site with several charts. */
export const chartList = (charts: readonly ListedChart[], options: SiteOptions): SiteFile =>
  pageFile(options, undefined, {
    path: PAGES.index,
    title: 'Org charts',
    body: `<h1>Org charts</h1>
<div class="scroll"><table class="rows">${columns(['Chart', 'Positions', 'Findings'])}
<tbody>
${charts
  .map(
    ({ name, folder, positions, findings }) =>
      `<tr><th scope="row"><a href="${folder}/${PAGES.index}">${escapeMarkup(name)}</a></th><td>${positions}</td><td><a href="${folder}/${PAGES.findings}">${findings}</a></td></tr>`,
  )
  .join('\n')}
</tbody></table></div>`,
  });
