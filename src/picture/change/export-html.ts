import { escapeMarkup, staticPage } from '../../core/text';
import type { Palette } from '..';
import { PALETTES, STATE_STYLES, STYLES } from '..';
import type { ChangedProblem, ChangePicture } from './change-picture';
import { LEGEND_SIGN_PX, LEGEND_WORDS, legendKeys, legendSign } from './legend';
import { paintForExport } from './paint-for-export';

/** A change, and what to call the chart. */
export interface NamedChange {
  readonly title: string;
  readonly change: ChangePicture;
}

/**
 * Changes as one page that can be opened offline and printed: for each chart its headline, the picture, and a list whose entries lead
 * to the cards. It has no script and loads nothing.
 * @param summary markup that comes before the changes
 */
export function changeHtml(changes: readonly NamedChange[], summary = ''): string {
  const title = changes.map(({ title: name, change: { headline } }) => `${name}: ${headline}`).join('; ');
  return staticPage(title, STYLE, [summary, ...changes.map(chapter)].join('\n'));
}

function chapter({ title, change }: NamedChange, index: number): string {
  const { union, headline, sections, problems, caveats } = change;
  const anchor = (card: string): string => `c${index}-${card}`;
  const { svg, layout } = paintForExport(union);
  const drawn = new Set(layout.cards.map(({ card }) => card.id));
  const link = (text: string, cards: readonly string[]): string => {
    const card = cards.find((each) => drawn.has(each));
    return card === undefined ? escapeMarkup(text) : `<a href="#${anchor(card)}">${escapeMarkup(text)}</a>`;
  };
  const targets = layout.cards.map(
    ({ card, x, y, width, height }) =>
      `<rect id="${anchor(card.id)}" class="target" x="${x - 4}" y="${y - 4}" width="${width + 8}" height="${height + 8}" rx="8"></rect>`,
  );
  const { width, height } = layout;
  const picture =
    layout.cards.length === 0
      ? ''
      : `<div class="picture"><svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeMarkup(headline)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${svg}${targets.join('')}</svg></div>`;
  const listed = sections.map(
    ({ title: name, changes }) =>
      `<h2>${name}</h2><ul>${changes.map(({ label, subject, text, cards }) => `<li><b>${label}</b> ${link(subject, cards)} ${escapeMarkup(text)}</li>`).join('')}</ul>`,
  );
  const problem = (name: string, found: readonly ChangedProblem[]): string =>
    found.length === 0
      ? ''
      : `<h2>${name}</h2><ul>${found.map(({ severity, message, code, cards }) => `<li><b>${severity}</b> ${link(message, cards)} <code>${code}</code></li>`).join('')}</ul>`;
  return `<article>
<h1>${escapeMarkup(title)}: ${escapeMarkup(headline)}</h1>
<p class="legend">${legendKeys(union).map(legendEntry).join('')}</p>
${picture}
<section>${problem('New problems', problems.added)}${problem('Fixed problems', problems.fixed)}${listed.join('')}${caveats.map((each) => `<p class="note">${escapeMarkup(each)}</p>`).join('')}</section>
</article>`;
}

const legendEntry = (key: keyof typeof LEGEND_WORDS): string =>
  `<span><svg width="${LEGEND_SIGN_PX}" height="20" viewBox="0 -10 ${LEGEND_SIGN_PX} 20" aria-hidden="true">${legendSign(key)}</svg> ${LEGEND_WORDS[key]}</span>`;

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--orgchart-${name}: ${value};`)
    .join(' ');

const STYLE = `
  :root { color-scheme: light dark; --orgchart-font: system-ui, sans-serif; ${variables(PALETTES.light)} }
  @media (prefers-color-scheme: dark) { :root { ${variables(PALETTES.dark)} } }
  @media print { :root { ${variables(PALETTES.light)} } }
  body { margin: 24px; background: var(--orgchart-canvas); color: var(--orgchart-text); font: 15px/1.5 system-ui, sans-serif; }
  h1 { font-size: 22px; margin: 0 0 8px; }
  h2 { font-size: 16px; margin: 20px 0 4px; }
  ul { margin: 0; padding-left: 20px; }
  a { color: var(--orgchart-dotted); }
  table { border-collapse: collapse; margin: 0 0 40px; }
  th, td { padding: 4px 14px; text-align: right; border-bottom: 1px solid var(--orgchart-border); font-variant-numeric: tabular-nums; }
  th:first-child { text-align: left; font-weight: normal; }
  td small { color: var(--orgchart-muted); }
  article + article { margin-top: 48px; }
  .legend span { display: inline-flex; align-items: center; gap: 6px; margin-right: 18px; }
  .picture { border: 1px solid var(--orgchart-border); border-radius: 6px; }
  .picture svg { display: block; margin: auto; width: auto; height: auto; max-width: 100%; max-height: 85vh; }
  .target { fill: none; stroke: none; }
  .target:target { stroke: var(--orgchart-dotted); stroke-width: 4px; }
  .note { color: var(--orgchart-muted); }
  ${STYLES}
  ${STATE_STYLES}
`;
