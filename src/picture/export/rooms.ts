import type { Room } from '..';

/** What a picture may be made for, in pixels at 100 %: screens, and sheets of paper across and upright at 96 pixels an inch. */
export const ROOMS = {
  '16:9': { width: 1600, height: 900 },
  '4:3': { width: 1200, height: 900 },
  a4: { width: 1123, height: 794 },
  'a4-portrait': { width: 794, height: 1123 },
  a3: { width: 1587, height: 1123 },
  'a3-portrait': { width: 1123, height: 1587 },
  letter: { width: 1056, height: 816 },
  'letter-portrait': { width: 816, height: 1056 },
} as const satisfies Readonly<Record<string, Room>>;

export type RoomName = keyof typeof ROOMS;
