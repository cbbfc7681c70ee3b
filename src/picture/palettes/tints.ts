/**
 * Colors of bands, the rarest last, and the one that all further values share. They are near those of M. Okabe and K. Ito,
 * "Color Universal Design" (2008), but each has a contrast of 3 to 1 with every card of its ground, chosen ones included, which
 * those do not; of all such colors they are the easiest to distinguish with any kind of color vision.
 */
export const TINT_COLORS = {
  light: {
    own: [
      '#0475fc',
      '#ab6e1a',
      '#227149',
      '#e103aa',
      '#7e2a1a',
      '#6441db',
      '#765d00',
      '#3877a8',
      '#281f42',
      '#59018b',
      '#4c0e1f',
      '#31484c',
    ],
    other: '#767676',
  },
  dark: {
    own: [
      '#529bdb',
      '#ffdf80',
      '#92f8e3',
      '#f09fb7',
      '#d56328',
      '#b745fc',
      '#a5b95d',
      '#24cefa',
      '#b7f922',
      '#679e60',
      '#ed931e',
      '#fdffc7',
    ],
    other: '#8f8f8f',
  },
} as const satisfies Readonly<Record<string, { readonly own: readonly string[]; readonly other: string }>>;

/** The colors of bands on light or dark ground, by the names of the variables that the picture's style has for them. */
export function tintsOn(ground: keyof typeof TINT_COLORS): Readonly<Record<string, string>> {
  const { own, other } = TINT_COLORS[ground];
  return Object.fromEntries([...own.map((color, tint) => [`tint-${tint}`, color]), ['tint-other', other]]);
}
