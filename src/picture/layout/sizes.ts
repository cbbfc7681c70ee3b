/** Every length of the picture, in its own units (CSS pixels at 100 %). */
export const CARD_WIDTH = 196;
export const PADDING = 12;

/** Room between two cards side by side, and between two rows. */
export const COLUMN_GAP = 26;
export const ROW_GAP = 44;

/** In a stack: room between two cards, how far they stand right of their trunk's start, and where the trunk runs in that. */
export const STACK_GAP = 14;
export const STACK_INDENT = 24;
export const TRUNK = 11;

/** How far from a card a dotted line passes it. */
export const CLEARANCE = 8;

/** Room around the whole picture. */
export const MARGIN = 24;

export const CHIP_HEIGHT = 18;
export const CHIP_GAP = 4;
export const CHIP_PADDING = 6;

/** What a card's texts look like; whoever measures and whoever paints use the same numbers. */
export const FONTS = {
  title: { size: 13, weight: 600, italic: false, line: 17 },
  holder: { size: 12, weight: 400, italic: false, line: 16 },
  note: { size: 12, weight: 400, italic: true, line: 16 },
  count: { size: 12, weight: 600, italic: false, line: 16 },
  area: { size: 11, weight: 400, italic: false, line: CHIP_HEIGHT },
} as const;

export type Font = keyof typeof FONTS;

/** How wide a text is when drawn in one line. */
export type Measure = (text: string, font: Font) => number;
