import type { Position } from '../model';
import { scalarText } from '../model';
import { insertBlock } from '../syntax';
import type { Draft } from './draft';

/** A position to add. */
export interface NewPosition {
  readonly id: string;
  readonly title: string;
  readonly manager?: string | undefined;
  /** Further keys, each as YAML that fits on one line. */
  readonly more?: readonly string[];
}

/** Adds a position next to another one, in the style of that one. */
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
