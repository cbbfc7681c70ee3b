import { escapeMarkup } from '../../core/text';
import type { Measure } from '..';
import { FONTS, legible } from '..';
import type { Card } from '../diagram/diagram';
import { shorten } from '../layout/wrap';

/** What is written above an exported chart. */
export interface Heading {
  /** Empty for none. */
  readonly title: string;
  /** Marked as a draft. */
  readonly isDraft: boolean;
  /** Lines below the title, such as the date and a summary. */
  readonly lines: readonly string[];
}

/** A heading as SVG, and its size in pixels at 100 %. */
interface HeadingRows {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const DRAFT = 'Draft';
const SEPARATOR = ' · ';

const MARGIN_PX = 24;
const TOP_PX = 18;
const TITLE_PX = 20;
const TITLE_LINE_PX = 28;
const LINE_PX = 18;
const TAG_PADDING_PX = 6;
const TAG_GAP_PX = 10;
const TAG_HEIGHT_PX = 18;

/** Longer titles are cut, so that a heading does not make a picture much wider. */
const MAX_TITLE_WIDTH_PX = 720;

/** Facts in one line. */
export const joinFacts = (facts: readonly string[]): string => facts.filter((fact) => fact !== '').join(SEPARATOR);

/**
 * A part of a chart in numbers: `60 positions · 118 seats · 5 layers · 3 vacant`. Eliminated positions do not count.
 * @param shown the cards of the part; those below them that it hides count too
 */
export function summaryOf(cards: readonly Card[], shown: readonly Pick<Card, 'id'>[]): string {
  const layers = layersOf(cards, new Set(shown.map(({ id }) => id)));
  const counted = cards.filter(({ id, status }) => layers.has(id) && status !== 'eliminated');
  const seats = counted.reduce((sum, { headcount }) => sum + headcount, 0);
  const depth = counted.reduce((most, { id }) => Math.max(most, layers.get(id)!), 0);
  const withStatus = (wanted: Card['status']): number => counted.filter(({ status }) => status === wanted).length;
  return joinFacts([
    amount(counted.length, 'position', 'positions'),
    ...(seats === counted.length ? [] : [amount(seats, 'seat', 'seats')]),
    amount(depth, 'layer', 'layers'),
    ...(['vacant', 'proposed'] as const).flatMap((status) => {
      const count = withStatus(status);
      return count === 0 ? [] : [`${count} ${status}`];
    }),
  ]);
}

const amount = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The layer of each card that is shown or below one that is, counted from the top of what is shown. */
function layersOf(cards: readonly Card[], shown: ReadonlySet<string>): ReadonlyMap<string, number> {
  const managers = new Map(cards.map(({ id, manager }) => [id, manager]));
  const layers = new Map<string, number>();
  for (const { id } of cards) {
    const path: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !layers.has(at)) {
      path.push(at);
      at = managers.get(at);
    }
    for (const each of path.reverse()) {
      const above = layers.get(managers.get(each) ?? '') ?? 0;
      layers.set(each, above > 0 || shown.has(each) ? above + 1 : 0);
    }
  }
  return new Map([...layers].filter(([, layer]) => layer > 0));
}

/** A heading for the top left corner of a picture. @param measure a width that no font exceeds */
export function headingRows({ title, isDraft, lines }: Heading, measure: Measure): HeadingRows {
  const titled = title === '' && !isDraft ? [] : [titleRow(legible(title), isDraft, measure)];
  const shown = lines.map(legible).filter((line) => line !== '');
  const top = TOP_PX + titled.length * TITLE_LINE_PX;
  const rows = shown.map(
    (line, i) => `<text class="holder" x="${MARGIN_PX}" y="${top + i * LINE_PX + 12}">${escapeMarkup(line)}</text>`,
  );
  const widths = [...titled.map(({ width }) => width), ...shown.map((line) => measure(line, 'holder'))];
  const isEmpty = widths.length === 0;
  return {
    svg: [...titled.map(({ svg }) => svg), ...rows].join(''),
    width: isEmpty ? 0 : Math.ceil(Math.max(...widths)) + 2 * MARGIN_PX,
    height: isEmpty ? 0 : top + shown.length * LINE_PX,
  };
}

/** The mark of a draft comes first, since how far a title reaches depends on the reader's font. */
function titleRow(title: string, isDraft: boolean, measure: Measure): { readonly svg: string; readonly width: number } {
  const scale = TITLE_PX / FONTS.title.size;
  const widthOf = (text: string): number => measure(text, 'title') * scale;
  const { lines, cut } = shorten(title, widthOf, MAX_TITLE_WIDTH_PX);
  const shown = lines.join('');
  const whole = cut ? `<title>${escapeMarkup(title)}</title>` : '';
  const base = TOP_PX + TITLE_PX;
  const tag = isDraft ? draftTag(base, measure) : { svg: '', width: 0 };
  const left = MARGIN_PX + tag.width;
  const text = `<text class="title" style="font-size: ${TITLE_PX}px" x="${left}" y="${base}">${whole}${escapeMarkup(shown)}</text>`;
  return { svg: tag.svg + text, width: tag.width + widthOf(shown) };
}

function draftTag(base: number, measure: Measure): { readonly svg: string; readonly width: number } {
  const room = Math.ceil(measure(DRAFT, 'count')) + 2 * TAG_PADDING_PX;
  const frame = `<rect class="draft" x="${MARGIN_PX + 0.5}" y="${base - 15.5}" width="${room}" height="${TAG_HEIGHT_PX}" rx="4"/>`;
  const text = `<text class="count" text-anchor="middle" x="${MARGIN_PX + room / 2}" y="${base - 2}">${DRAFT}</text>`;
  return { svg: frame + text, width: room + TAG_GAP_PX };
}
