import type { Density, Direction } from './options';

/** What a card looks like: its width, the room around its texts, and how many lines and areas it shows at most. */
export interface CardStyle {
  readonly width: number;
  readonly padding: number;
  readonly top: number;
  readonly titleLines: number;
  readonly holderLines: number;
  /** For each of the other texts. */
  readonly detailLines: number;
  readonly areas: number;
}

export const CARD_STYLES: Readonly<Record<Density, CardStyle>> = {
  compact: { width: 172, padding: 10, top: 8, titleLines: 2, holderLines: 1, detailLines: 1, areas: 3 },
  roomy: { width: 196, padding: 12, top: 11, titleLines: 3, holderLines: 2, detailLines: 2, areas: 4 },
};

/** Room between two siblings, between two levels, and between two cards of one stack. Even numbers, so that middles are whole. */
export interface Spacing {
  readonly siblings: number;
  readonly rows: number;
  readonly stack: number;
  /** From how many on leaf reports are stacked: downward to save room across, to the right only where a column would get long. */
  readonly stackFrom: number;
  /** The same for direct reports of a card at the top, which readers expect in a row. */
  readonly stackTopFrom: number;
}

const DOWN = { compact: { stackFrom: 2, stackTopFrom: 5 }, roomy: { stackFrom: 3, stackTopFrom: 7 } } as const;
const RIGHT = { stackFrom: 11, stackTopFrom: 11 } as const;

export const SPACING: Readonly<Record<Direction, Readonly<Record<Density, Spacing>>>> = {
  down: {
    compact: { siblings: 18, rows: 36, stack: 12, ...DOWN.compact },
    roomy: { siblings: 20, rows: 40, stack: 14, ...DOWN.roomy },
  },
  right: {
    compact: { siblings: 12, rows: 44, stack: 12, ...RIGHT },
    roomy: { siblings: 18, rows: 56, stack: 14, ...RIGHT },
  },
};

/** The distance of a stack's cards from the start of their trunk's room, and the trunk's place in it. */
export const STACK_INDENT = 20;
export const TRUNK = 10;

/** The distance of assistants from the line that they are beside. */
export const ASIDE = 18;

/** How far from a card a dotted line passes it. */
export const CLEARANCE = 6;

/** Room around the whole picture. */
export const MARGIN = 24;

export const CHIP_HEIGHT = 18;
export const CHIP_GAP = 4;
export const CHIP_PADDING = 6;

/** Room at the foot of a folded card, into which the tab reaches that says how much is folded; and as it is seen from afar. */
export const TAB_ROOM = 10;
export const DISTANT_TAB_ROOM = 20;

/** Room at the top of a card with marks, into which their number reaches. */
export const DISTANT_BADGE_ROOM = 8;

/** What a card's texts look like; measuring and painting use the same numbers. */
export const FONTS = {
  title: { size: 13, weight: 600, italic: false, line: 17 },
  holder: { size: 12, weight: 400, italic: false, line: 16 },
  note: { size: 12, weight: 400, italic: true, line: 16 },
  count: { size: 12, weight: 600, italic: false, line: 16 },
  detail: { size: 11, weight: 400, italic: false, line: 15 },
  area: { size: 11, weight: 400, italic: false, line: CHIP_HEIGHT },
  distant: { size: 28, weight: 600, italic: false, line: 31 },
} as const;

export type Font = keyof typeof FONTS;

/** How wide a text is when drawn in one line. */
export type Measure = (text: string, font: Font) => number;
