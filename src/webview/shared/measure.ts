import type { Font, Measure } from '../../picture';
import { FONTS } from '../../picture';

/** Most widths repeat from picture to picture; more than this many are not worth keeping. */
const MAX_KEPT = 50_000;

/** Measures on a canvas, without touching the page, and remembers. */
function canvasMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This page has no canvas to measure text on');
  const kept = new Map<string, number>();
  let current: Font | undefined;
  return (text, font) => {
    const key = `${font} ${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (font !== current) {
      const { size, weight, italic } = FONTS[font];
      context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
      current = font;
    }
    const { width } = context.measureText(text);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(key, width);
    return width;
  };
}

let family = '';
let measure: Measure | undefined;

/** Measures in the font that a picture has inside an element: that of `--orgchart-font`, else that of the element. */
export function measureIn(element: Element): Measure {
  const style = getComputedStyle(element);
  const wanted = style.getPropertyValue('--orgchart-font') || style.fontFamily;
  if (measure === undefined || wanted !== family) {
    measure = canvasMeasure(wanted);
    family = wanted;
  }
  return measure;
}
