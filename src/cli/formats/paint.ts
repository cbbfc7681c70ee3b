const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

/** Gives a text a style. */
export type Paint = (style: keyof typeof CODES, text: string) => string;

/** The styles of a terminal, or none. */
export const painter =
  (colors: boolean): Paint =>
  (style, text) =>
    colors ? `\u001B[${CODES[style][0]}m${text}\u001B[${CODES[style][1]}m` : text;
