import { type Line, rounded, withoutSharedSegments } from '../../../../picture';
import { above } from './lineage';
import type { Picture } from './picture';
import type { Step } from './walk';

/** The lines from a card up to the top and down to its team, as path data. */
export function tracePath(
  steps: ReadonlyMap<string, Step>,
  { reporting }: Pick<Picture, 'reporting'>,
  card: string,
): string {
  const chain = new Set([...above(steps, card), card]);
  const isTraced = ({ from, to }: Line): boolean => from === card || (chain.has(from) && chain.has(to));
  const traced = reporting
    .filter(isTraced)
    .map(({ points }) => points.map(({ x, y }) => ({ x: x + CRISP, y: y + CRISP })));
  return withoutSharedSegments(traced).map(rounded).join('');
}

/** As the lines below are painted. */
const CRISP = 0.5;
