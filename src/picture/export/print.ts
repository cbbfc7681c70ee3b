import { escapeMarkup } from '../../core/text';
import { legible, PALETTES, type Room } from '..';
import type { Card, Diagram } from '../diagram/diagram';
import { joinFacts } from './heading';
import { ROOMS } from './rooms';
import { type Sheet, sheetsOf } from './sheets';
import { type Svg, type SvgOptions, svgOf } from './svg';

/** How a chart is printed. */
export interface PrintOptions extends SvgOptions {
  /** The size of a page in pixels, 96 to the inch; a page as large as the picture if it is left out. */
  readonly paper?: Room;
  /** The whole chart on one page, or a page for each branch, with an index of all positions. */
  readonly pages: 'one' | 'branches';
}

const MARGIN_PX = 32;
const HEADING_PX = 34;
const FOOTER_PX = 22;

/** A chart as a document for a browser to print: vectors, with text that can be searched and copied. It runs nothing and loads nothing. */
export function printOf(chart: Pick<Diagram, 'title' | 'cards'>, options: PrintOptions): string {
  const title = legible(chart.title) || 'Org chart';
  return options.pages === 'one' ? onePage(chart, title, options) : branchPages(chart, title, options);
}

function onePage(
  chart: Pick<Diagram, 'title' | 'cards'>,
  title: string,
  { paper, layout, ...look }: PrintOptions,
): string {
  if (paper === undefined) {
    const svg = svgOf(chart, { ...look, ...(layout && { layout }) });
    return documentOf(title, look.palette, svg, `<section class="sheet bare">${svg.text}</section>`);
  }
  const room = { width: paper.width - 2 * MARGIN_PX, height: paper.height - 2 * MARGIN_PX };
  const svg = svgOf(chart, { ...look, layout: { ...layout, fit: room } });
  return documentOf(title, look.palette, paper, `<section class="sheet">${scaled(svg, room)}</section>`);
}

function branchPages(
  { title: name, cards }: Pick<Diagram, 'title' | 'cards'>,
  title: string,
  { palette, paper = ROOMS.a4, layout, legend, groups, heading }: PrintOptions,
): string {
  const room = {
    width: paper.width - 2 * MARGIN_PX,
    height: paper.height - 2 * MARGIN_PX - HEADING_PX - FOOTER_PX,
  };
  const facts = heading === undefined ? '' : joinFacts([...(heading.isDraft ? ['Draft'] : []), ...heading.lines]);
  const sheets = sheetsOf(cards);
  const pages = sheets.map((sheet) => {
    const svg = svgOf(
      { title: name, cards: sheet.cards },
      {
        palette,
        layout: { ...layout, fit: room, folded: new Map([...(layout?.folded ?? []), ...sheet.folded]) },
        ...(legend && { legend }),
        ...(groups !== undefined && { groups }),
      },
    );
    return `<section class="sheet" id="page-${sheet.page}">${headingOf(sheet, title)}${scaled(svg, room)}<footer><span>${escapeMarkup(legible(facts))}</span><span>${sheet.page} / ${sheets.length}</span></footer></section>`;
  });
  return documentOf(title, palette, paper, [...pages, indexOf(cards, sheets)].join('\n'));
}

/** Across, as most charts are. */
function headingOf({ page, branch, part }: Sheet, title: string): string {
  const which = part === undefined ? '' : ` <small>(${part.number} of ${part.of})</small>`;
  if (branch === undefined) return `<h1>${escapeMarkup(title)}${which}</h1>`;
  const from = `<a href="#page-${branch.from}">continued from page ${branch.from}</a>`;
  return `<h2 id="branch-${page}">${escapeMarkup(legible(branch.head.title))}${which} <small>${from}</small></h2>`;
}

/** All positions by title, with the page on which each one's team is, else the one that it is on. */
function indexOf(cards: readonly Card[], sheets: readonly Sheet[]): string {
  const pageOf = new Map<string, number>();
  for (const { page, cards: shown } of sheets) for (const { id } of shown) if (!pageOf.has(id)) pageOf.set(id, page);
  for (const { folded } of sheets) for (const [id, { page }] of folded) pageOf.set(id, page ?? pageOf.get(id)!);
  const entries = cards
    .map(({ id, title, holders }) => ({
      title: legible(title),
      who: legible(holders.join(', ')),
      page: pageOf.get(id),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const lines = entries.map(
    ({ title, who, page }) =>
      `<li><span>${escapeMarkup(title)}${who === '' ? '' : ` <small>${escapeMarkup(who)}</small>`}</span><a href="#page-${page}">${page}</a></li>`,
  );
  return `<section class="index"><h2>Index</h2><ol>${lines.join('')}</ol></section>`;
}

/** A picture as large as its room allows, and no larger than it is. */
function scaled({ text, width, height }: Svg, room: Room): string {
  const scale = Math.min(1, room.width / width, room.height / height);
  const size = `width="${Math.floor(width * scale)}" height="${Math.floor(height * scale)}"`;
  return `<div class="picture">${text.replace(/width="[^"]*" height="[^"]*"/, size)}</div>`;
}

function documentOf(title: string, palette: PrintOptions['palette'], { width, height }: Room, pages: string): string {
  const { canvas, text, muted, dotted, border } = PALETTES[palette];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(title)}</title>
<style>
  @page { size: ${Math.ceil(width)}px ${Math.ceil(height)}px; margin: 0; }
  html, body { margin: 0; padding: 0; background: ${canvas}; color: ${text}; font: 12px/1.4 system-ui, sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .sheet { box-sizing: border-box; width: ${Math.ceil(width)}px; height: ${Math.ceil(height)}px; padding: ${MARGIN_PX}px; overflow: hidden; break-after: page; display: flex; flex-direction: column; }
  .sheet:last-child { break-after: auto; }
  .bare { padding: 0; }
  .picture { flex: 1; min-height: 0; display: flex; justify-content: center; align-items: flex-start; }
  svg { display: block; }
  h1, h2 { margin: 0; height: ${HEADING_PX}px; font-size: 18px; font-weight: 600; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  small { font-size: 11px; font-weight: 400; color: ${muted}; }
  a { color: ${dotted}; text-decoration: none; }
  footer { height: ${FOOTER_PX}px; line-height: ${FOOTER_PX}px; display: flex; justify-content: space-between; gap: 24px; white-space: nowrap; color: ${muted}; }
  footer span:first-child { overflow: hidden; text-overflow: ellipsis; }
  .index { padding: ${MARGIN_PX}px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .index ol { margin: 0; padding: 0; list-style: none; columns: ${Math.max(1, Math.floor(width / 330))}; column-gap: 28px; }
  .index li { display: flex; justify-content: space-between; gap: 10px; padding: 2px 0; border-bottom: 1px solid ${border}; break-inside: avoid; }
</style>
</head>
<body>
${pages}
</body>
</html>
`;
}
