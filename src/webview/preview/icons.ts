const SVG = 'http://www.w3.org/2000/svg';

/** Drawn on a grid of 16 by 16, in lines. */
const ICONS = {
  search: 'M7 12A5 5 0 1 0 7 2A5 5 0 0 0 7 12ZM10.6 10.6 14 14',
  options:
    'M2 4.5H9M13 4.5H14M9 4.5A2 2 0 1 0 13 4.5A2 2 0 1 0 9 4.5M2 11.5H3M7 11.5H14M3 11.5A2 2 0 1 0 7 11.5A2 2 0 1 0 3 11.5',
  export: 'M8 2V10M5 5 8 2 11 5M3 9V14H13V9',
  colors:
    'M8 2A6 6 0 1 0 8 14C9 14 9.3 13 8.8 12.2C8.2 11.2 8.8 10 10 10H12A2 2 0 0 0 14 8A6 6 0 0 0 8 2M5 7H5.1M8 4.6H8.1M11 7H11.1M5.2 10.4H5.3',
  focus: 'M2 5V2H5M11 2H14V5M14 11V14H11M5 14H2V11M6 6H10V10H6Z',
  fold: 'M4 10 8 6 12 10',
  unfold: 'M4 6 8 10 12 6',
  help: 'M8 14A6 6 0 1 0 8 2A6 6 0 0 0 8 14ZM6.2 6.4A1.8 1.8 0 1 1 8.6 8.1C8.2 8.3 8 8.6 8 9.1M8 11.2H8.1',
  more: 'M3.5 8H3.6M8 8H8.1M12.5 8H12.6',
  fix: 'M6 11.5C6 9.5 3.5 9 3.5 6A4.5 4.5 0 0 1 12.5 6C12.5 9 10 9.5 10 11.5ZM6.3 14H9.7',
  close: 'M4 4 12 12M12 4 4 12',
  present: 'M2 3H14V11H2ZM8 11V14M5 14H11M6.6 5 10 7 6.6 9Z',
  previousBranch: 'M10 4 6 8 10 12',
  nextBranch: 'M6 4 10 8 6 12',
  previous: 'M4 10 8 6 12 10',
  next: 'M4 6 8 10 12 6',
} as const;

export type IconName = keyof typeof ICONS;

/** A small picture for a button; what the button does is said by the button. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.dataset.icon = name;
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
