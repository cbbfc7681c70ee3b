import { escapeMarkup } from '../../core/text';
import { element } from '../export/element';
import { hundredths } from './units';

/** Without the `#` that CSS has before it. */
const hex = (color: string): string => color.replace('#', '').toUpperCase();

export const solidFill = (color: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: hex(color) }));

/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  /** The font's size in pixels on the slide. */
  readonly size: number;
  readonly color: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStruck?: boolean;
}

/** Text in one paragraph. Lengths are in pixels on the slide. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align: 'l' | 'ctr' | 'r';
  /** From one line to the next; the font's own if it is left out. */
  readonly line?: number;
  readonly before?: number;
  readonly isRightToLeft?: boolean;
}

const run = ({ text, size, color, isBold, isItalic, isStruck }: Run): string =>
  element(
    'a:r',
    {},
    element(
      'a:rPr',
      {
        sz: hundredths(size),
        b: isBold === true ? 1 : 0,
        i: isItalic === true ? 1 : undefined,
        strike: isStruck === true ? 'sngStrike' : undefined,
      },
      solidFill(color),
    ),
    element('a:t', {}, escapeMarkup(text)),
  );

const points = (px: number): string => element('a:spcPts', { val: Math.max(0, Math.round(px * 75)) });

export const paragraph = ({ runs, align, line, before, isRightToLeft }: Paragraph): string =>
  element(
    'a:p',
    {},
    element(
      'a:pPr',
      { algn: align, rtl: isRightToLeft === true ? 1 : undefined },
      line === undefined ? '' : element('a:lnSpc', {}, points(line)),
      before === undefined ? '' : element('a:spcBef', {}, points(before)),
    ),
    ...runs.map(run),
  );
