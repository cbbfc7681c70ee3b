import type { Change } from '../refactor';
import { plan } from '../refactor';
import { applyEdits, groupBy } from '../text';
import type { Snapshot } from '../workspace';
import { revised } from '../workspace';

/** A change that cannot be made, and why. */
export interface RefusedChange {
  readonly index: number;
  readonly refused: string;
}

/** The chart after all changes, each made to the result of the earlier ones. Nothing is written. */
export function applyChanges(chart: Snapshot, changes: readonly Change[]): Snapshot | RefusedChange {
  let now = chart;
  for (const [index, change] of changes.entries()) {
    const made = plan(now.organization, change);
    if ('refused' in made) return { index, refused: made.refused };
    const edits = groupBy(made.edits, ({ uri }) => uri);
    const { file } = now;
    now = revised(now, new Map([...edits].map(([uri, own]) => [uri, applyEdits(file(uri)!.text, own)])));
  }
  return now;
}
