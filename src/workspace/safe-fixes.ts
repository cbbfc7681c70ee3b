import { applyEdits } from '../text';
import type { Finding, Fix, Span } from '../text';
import { snapshot } from './snapshot';
import type { Snapshot, SnapshotOptions } from './snapshot';

/** A fix that may be made unseen, with the finding that it answers. */
export interface SafeFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** A fix that was made, and the zero-based line that its finding stood on then. */
export interface Made extends SafeFix {
  readonly line: number;
}

/** Making one fix can bring up another; a chart that is not at rest after so many rounds is left as it is then. */
const MOST_ROUNDS = 20;

/** The safe fixes of a chart's findings that can be made together: one for each finding, none that touches another. */
export function safeFixes({ uri, findings }: Snapshot): SafeFix[] {
  const chosen: SafeFix[] = [];
  const taken: Span[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((each) => each.safe && each.edits.every((edit) => edit.uri === uri));
    if (!fix || fix.edits.some(({ span }) => taken.some((other) => meet(span, other)))) continue;
    chosen.push({ finding, fix });
    taken.push(...fix.edits.map(({ span }) => span));
  }
  return chosen;
}

/** Makes safe fixes until there are none left. The text is the same where there is nothing to do. */
export function fixSafely(chart: Snapshot, options: SnapshotOptions): { readonly text: string; readonly made: readonly Made[] } {
  const made: Made[] = [];
  let now = chart;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = safeFixes(now);
    if (fixes.length === 0) break;
    made.push(...fixes.map((each) => ({ ...each, line: now.lines.at(each.finding.span.start).line })));
    const edits = fixes.flatMap(({ fix }) => fix.edits);
    now = snapshot(now.uri, now.version, applyEdits(now.text, edits), options, now);
  }
  return { text: now.text, made };
}

const meet = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
