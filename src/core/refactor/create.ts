import type { Position } from '../model';
import { scalarText } from '../model';
import { insertBlock } from '../syntax';
import type { Draft } from './draft';

/** A position that is to be written. */
export interface NewPosition {
  readonly id: string;
  readonly title: string;
  readonly manager?: string | undefined;
  /** More keys, each as YAML that fits on one line. */
  readonly more?: readonly string[];
}

/** Writes a position beside another one, in the style that one has. */
export function create(
  draft: Draft,
  where: 'before' | 'after',
  neighbor: Position,
  { id, title, manager, more = [] }: NewPosition,
): void {
  const now = draft.position(neighbor.id.value) ?? neighbor;
  const chart = draft.chartOf(now);
  const keys = [
    `title: ${scalarText(title.trim())}`,
    ...(manager === undefined ? [] : [`reports_to: ${scalarText(manager)}`]),
    ...more,
  ];
  if (chart) draft.write(chart, [insertBlock(chart.reading, now.source, where, { id: scalarText(id), keys })], [id]);
}
