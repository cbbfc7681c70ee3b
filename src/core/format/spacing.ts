import type { Piece } from './row';

/** What shall stand between two words or signs of a line; `now` is what stands there. Comments are placed by their column instead. */
export function gapBetween(before: Piece, behind: Piece, now: string): string {
  if (before.kind === 'open') return '';
  if (behind.kind === 'comma' || behind.kind === 'close') return isOpenEnded(before) ? atMostOne(now) : '';
  if (behind.kind === 'colon') return before.kind === 'plain' || before.kind === 'quoted' ? '' : atMostOne(now);
  if (before.kind === 'comma' || before.kind === 'colon' || before.kind === 'dash') return ' ';
  return atMostOne(now);
}

/** Whether nothing stands behind a sign that is made for something: a key without its value, a name of nothing. */
const isOpenEnded = ({ kind }: Piece): boolean => kind === 'colon' || kind === 'name' || kind === 'question';

const atMostOne = (now: string): string => (now === '' ? '' : ' ');
