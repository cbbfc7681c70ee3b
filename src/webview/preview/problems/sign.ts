import type { Severity } from '../../../core/text';

const SVG = 'http://www.w3.org/2000/svg';

/** On a grid of 16 by 16, distinguished by shape like those on the cards. */
const SHAPES: Readonly<Record<Severity, { readonly shape: string; readonly mark: string }>> = {
  error: {
    shape: 'M5.2 1.2H10.8L14.8 5.2V10.8L10.8 14.8H5.2L1.2 10.8V5.2Z',
    mark: 'M5.6 5.6 10.4 10.4M10.4 5.6 5.6 10.4',
  },
  warning: { shape: 'M8 1.2 15.4 14.4H.6Z', mark: 'M8 5.8V9.8M8 12.2V12.3' },
  info: { shape: 'M8 1.2A6.8 6.8 0 1 1 8 14.8A6.8 6.8 0 1 1 8 1.2Z', mark: 'M8 7.4V11.6M8 4.4V4.5' },
  hint: {
    shape: 'M5.7 11C5.7 8.8 2.5 8 2.5 5.4A5.5 5 0 0 1 13.5 5.4C13.5 8 10.3 8.8 10.3 11ZM5.7 12.4H10.3V15H5.7Z',
    mark: 'M8 10V6.4L6.4 4.8M8 6.4 9.6 4.8',
  },
};

/** The sign of a severity; what it means is said beside it. */
export function signOf(severity: Severity): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `severity ${severity}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, d] of Object.entries(SHAPES[severity])) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
