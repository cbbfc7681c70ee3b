import type { Piece } from './row';

/** The separator between two tokens of a line; `now` is the present one. Comments are placed by column instead. */
export function gapBetween(before: Piece, behind: Piece, now: string): string {
  if (before.kind === 'open') return '';
  if (behind.kind === 'comma' || behind.kind === 'close') return isOpenEnded(before) ? atMostOne(now) : '';
  if (behind.kind === 'colon') return before.kind === 'plain' || before.kind === 'quoted' ? '' : atMostOne(now);
  if (before.kind === 'comma' || before.kind === 'colon' || before.kind === 'dash') return ' ';
  return atMostOne(now);
}

/** Whether a sign that needs something after it has nothing: a key without its value, an anchor without a name. */
const isOpenEnded = ({ kind }: Piece): boolean => kind === 'colon' || kind === 'name' || kind === 'question';

const atMostOne = (now: string): string => (now === '' ? '' : ' ');
