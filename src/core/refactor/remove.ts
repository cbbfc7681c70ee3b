import { removeBlock } from '../syntax';
import type { Draft } from './draft';

/** Removes a position's own text, with its comments. */
export function remove(draft: Draft, id: string): void {
  const position = draft.position(id);
  const chart = position && draft.chartOf(position);
  if (position && chart) draft.write(chart, removeBlock(chart.reading, position.source), [id]);
}
