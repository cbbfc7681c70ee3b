import { tintsOn } from './tints';

/** Colors and widths for a picture that leaves the editor; each name is the variable `--orgchart-…` of the picture's style. */
export type Palette = Readonly<Record<string, string>>;

const WIDTHS: Palette = {
  'border-width': '1px',
  'marked-width': '1.75px',
  'line-width': '1.25px',
  'dotted-width': '2px',
};

/** All texts have a contrast of at least 4.5 to 1 with their background, all meaningful shapes 3 to 1. */
export const PALETTES = {
  light: {
    ...WIDTHS,
    ...tintsOn('light'),
    canvas: '#ffffff',
    text: '#1f2328',
    muted: '#57606a',
    card: '#f6f8fa',
    manager: '#e9f1fa',
    chip: '#e4e8ec',
    'chip-border': 'none',
    border: '#8c959f',
    line: '#7d8590',
    dotted: '#0969da',
    error: '#cf222e',
    warning: '#9a6700',
    info: '#0969da',
    hint: '#57606a',
  },
  dark: {
    ...WIDTHS,
    ...tintsOn('dark'),
    canvas: '#1e1e1e',
    text: '#e6e6e6',
    muted: '#b4b4b4',
    card: '#2a2a2a',
    manager: '#263544',
    chip: '#3d3d3d',
    'chip-border': 'none',
    border: '#7a7a7a',
    line: '#8a8a8a',
    dotted: '#59a6f0',
    error: '#f47067',
    warning: '#d9a43b',
    info: '#59a6f0',
    hint: '#b4b4b4',
  },
  print: {
    ...WIDTHS,
    ...tintsOn('light'),
    canvas: '#ffffff',
    text: '#000000',
    muted: '#333333',
    card: '#ffffff',
    manager: '#f0f0f0',
    chip: '#ffffff',
    'chip-border': '#767676',
    border: '#555555',
    line: '#555555',
    dotted: '#000000',
    error: '#000000',
    warning: '#000000',
    info: '#000000',
    hint: '#555555',
    'marked-width': '2.5px',
  },
} as const satisfies Readonly<Record<string, Palette>>;

export type PaletteId = keyof typeof PALETTES;
