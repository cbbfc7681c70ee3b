import { type Severity, worst } from '../../core/text';
import type { Mark } from '../diagram/diagram';
import { short } from './markup';

/** Octagon, triangle, circle and light bulb around 0,0, each with its sign: distinguished by shape, so that color is not needed. */
const SIGNS: Readonly<Record<Severity, { readonly shape: string; readonly sign: string }>> = {
  error: { shape: 'M-3-7.2H3L7.2-3V3L3 7.2H-3L-7.2 3V-3Z', sign: 'M-2.6-2.6 2.6 2.6M2.6-2.6-2.6 2.6' },
  warning: { shape: 'M0-7.2 8 6.4H-8Z', sign: 'M0-2.6V1.6M0 4.2V4.3' },
  info: { shape: 'M-7 0A7 7 0 1 1 7 0A7 7 0 1 1-7 0Z', sign: 'M0-.6V3.6M0-3.5V-3.4' },
  hint: {
    shape: 'M-2.4 3.6C-2.4 1.4-5.6.6-5.6-2.8A5.6 5.6 0 0 1 5.6-2.8C5.6.6 2.4 1.4 2.4 3.6ZM-2.4 5H2.4V7.6H-2.4Z',
    sign: 'M0 2.6V-.6L-1.6-2.4M0-.6 1.6-2.4',
  },
};

const HEIGHT = 20;
const ICON = 22;
const DIGIT = 7;
/** How far it sticks out at the card's right. */
const OVERHANG = 5;

/** The worst severity on a card, and how many marks it has. */
export function badge(marks: readonly Mark[], cardWidth: number): string {
  const severity = worst(marks.map((mark) => mark.severity));
  if (severity === undefined) return '';
  const number = String(marks.length);
  const width = ICON + DIGIT * number.length + 7;
  const left = cardWidth + OVERHANG - width;
  return (
    `<g class="badge" transform="translate(${left} ${-HEIGHT / 2})">` +
    `<rect class="pill" width="${width}" height="${HEIGHT}" rx="${HEIGHT / 2}"></rect>` +
    `<g transform="translate(${short(ICON / 2 + 1)} ${HEIGHT / 2})">${signOf(severity)}</g>` +
    `<text class="number" x="${ICON + 1}" y="${HEIGHT / 2 + 4}">${number}</text></g>`
  );
}

/** The sign of a severity around 0,0. */
export function signOf(severity: Severity): string {
  const { shape, sign } = SIGNS[severity];
  return `<path class="shape" d="${shape}"></path><path class="sign" d="${sign}"></path>`;
}
