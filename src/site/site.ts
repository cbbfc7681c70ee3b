import { raciOf } from '../core/report';
import { escapeMarkup } from '../core/text';
import type { Checked } from '../picture/diagram';
import { draw, withoutHolders } from '../picture/diagram';
import { summaryOf } from '../picture/export';
import { PAGES, positionPage, termAnchor } from './address';
import { linksFrom } from './elements';
import { findingsBody } from './findings';
import { ownershipBody } from './ownership';
import type { Frame, Page, SiteFile, SiteOptions } from './page';
import { pageFile, searchField, upFrom } from './page';
import { overview, wholePicture } from './picture';
import { positionBody } from './position';
import { positionsTable } from './positions';

/** What a chart without a name is called. */
const UNNAMED = 'Org chart';

/**
 * A chart as pages that need no server: an index with the picture and a search, a page for each position, who owns
 * what, and what is wrong.
 * @param home where the list of all charts is, from the front page
 */
export function siteOf(chart: Checked, options: SiteOptions, home?: string): SiteFile[] {
  const name = nameOf(chart);
  const frame: Frame = { name, findings: chart.findings.length, home };
  return pagesOf(chart, options, name).map((page) => pageFile(options, frame, page));
}

export const nameOf = ({ organization }: Pick<Checked, 'organization'>): string =>
  organization.head.name.trim() === '' ? UNNAMED : organization.head.name.trim();

function pagesOf(chart: Checked, { holders }: SiteOptions, name: string): Page[] {
  const { organization, findings } = chart;
  const drawn = draw(chart);
  const diagram = holders ? drawn : withoutHolders(drawn);
  const links = linksFrom(organization, '');
  const raci = raciOf(organization);
  const anchors = new Set(raci.rows.map(({ kind, id }) => termAnchor(kind, id)));
  const picture = overview(diagram, positionPage);
  const whole = picture.isFolded ? wholePicture(diagram, positionPage) : undefined;
  const summary = summaryOf(diagram.cards, diagram.cards);
  const isEmpty = diagram.cards.length === 0;
  return [
    {
      path: PAGES.index,
      title: name,
      isSearched: !isEmpty,
      style: picture.style,
      body: `<h1>${escapeMarkup(name)}</h1>
${
  isEmpty
    ? '<p>There are no positions yet.</p>'
    : `<p>${summary}</p>
${searchField(holders ? 'Title, person, department or area' : 'Title, department or area')}
<div data-aside>${picture.markup}${whole === undefined ? '' : `\n<p><a href="${PAGES.whole}">Show the whole chart</a></p>`}</div>
${positionsTable(organization, links, holders)}`
}`,
    },
    ...(whole === undefined
      ? []
      : [
          {
            path: PAGES.whole,
            title: 'Whole chart',
            style: whole.style,
            body: `<h1>Whole chart</h1>\n${whole.markup}`,
          },
        ]),
    { path: PAGES.ownership, title: 'Ownership', isSearched: true, body: ownershipBody(raci, links) },
    { path: PAGES.findings, title: 'Findings', isSearched: true, body: findingsBody(findings, links) },
    ...organization.positions.map((position): Page => {
      const { value: id } = position.id;
      const path = positionPage(id);
      const up = upFrom(path);
      const leads = organization.lines.reports(position).length > 0;
      const branch = leads ? overview(diagram, (to) => `${up}${positionPage(to)}`, id) : { markup: '', style: '' };
      return {
        path,
        title: organization.nameOf(position),
        style: branch.style,
        body: positionBody(position, {
          organization,
          findings,
          links: linksFrom(organization, up),
          up,
          anchors,
          holders,
          picture: branch.markup,
        }),
      };
    }),
  ];
}
