import { escapeMarkup } from '../../core/text';
import type { PlacedCard } from '../layout/layout';
import { signOf } from './badge';
import { short } from './markup';

const HEIGHT = 18;
const DIGIT = 7;
const SIGN = 18;

/** How far the tab reaches into the card, from below and from the right. */
const INSIDE = 14;
const INSIDE_AT_RIGHT = 6;

/** The tab at the foot of a folded card, beside its texts: how many cards it hides, on which page they are, and the sign of the worst that is wrong with them. */
export function foldTab({ folded, foot, x, y, height }: PlacedCard): string {
  if (folded === undefined) return '';
  const { hidden, worst, page } = folded;
  const text = page === undefined ? `+${hidden}` : `+${hidden}, p. ${page}`;
  const sign = worst === undefined ? 0 : SIGN;
  const width = 16 + DIGIT * text.length + sign;
  const isBelow = foot.y === y + height;
  const left = Math.round(isBelow ? foot.x - x - width / 2 : foot.x - x - INSIDE_AT_RIGHT);
  const top = Math.round(isBelow ? height - INSIDE : foot.y - y - HEIGHT / 2);
  const tab =
    `<g class="${worst === undefined ? 'fold' : `fold ${worst}`}" data-hidden="${hidden}" transform="translate(${left} ${top})"><g class="${isBelow ? 'grip' : 'grip side'}">` +
    `<rect class="tab" x="0.5" y="0.5" width="${width - 1}" height="${HEIGHT - 1}" rx="${HEIGHT / 2 - 0.5}"></rect>` +
    (worst === undefined
      ? ''
      : `<g transform="translate(${short(4 + SIGN / 2)} ${HEIGHT / 2}) scale(0.8)">${signOf(worst)}</g>`) +
    `<text class="hidden" text-anchor="middle" x="${short((width + sign) / 2)}" y="${HEIGHT / 2 + 4}">${escapeMarkup(text)}</text></g></g>`;
  return page === undefined ? tab : `<a href="#page-${page}">${tab}</a>`;
}
