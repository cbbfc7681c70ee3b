import type { Edit, Finding, Fix } from '../text';
import { applyEdits } from '../text';
import type { Snapshot } from './snapshot';

/** A safe fix, with its finding. */
export interface SafeFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** A fix that was made, and the zero-based line of its finding at that time. */
export interface Made extends SafeFix {
  readonly line: number;
}

/** The most rounds. One fix can cause another; a chart that is still changing then is left in its present state. */
const MAX_ROUNDS = 20;

/** The safe fixes of a chart's findings that can be combined in one of its files: one for each finding, none overlapping another. */
export const safeFixes = (chart: Snapshot): SafeFix[] => together(chart.findings, ({ uri }) => uri === chart.uri);

function together(findings: readonly Finding[], may: (edit: Edit) => boolean): SafeFix[] {
  const chosen: SafeFix[] = [];
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((each) => each.safe && each.edits.every(may));
    if (!fix || fix.edits.some((edit) => taken.some((other) => meet(edit, other)))) continue;
    chosen.push({ finding, fix });
    taken.push(...fix.edits);
  }
  return chosen;
}

/** A chart after its safe fixes. */
export interface Fixed {
  readonly chart: Snapshot;
  readonly made: readonly Made[];
}

/**
 * Makes safe fixes in all files of a chart until there are none left. Without any, the same chart is returned.
 * @param change returns the chart with other texts in some files
 */
export function fixSafely(chart: Snapshot, change: (texts: ReadonlyMap<string, string>) => Snapshot): Fixed {
  const made: Made[] = [];
  let now = chart;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { file, files, findings } = now;
    const fixes = together(findings, ({ uri }) => file(uri) !== undefined);
    if (fixes.length === 0) break;
    made.push(
      ...fixes.map((each) => ({ ...each, line: file(each.finding.uri)!.lines.at(each.finding.span.start).line })),
    );
    const edits = fixes.flatMap(({ fix }) => fix.edits);
    const changed = files.filter(({ uri }) => edits.some((edit) => edit.uri === uri));
    now = change(
      new Map(
        changed.map(({ uri, text }) => [
          uri,
          applyEdits(
            text,
            edits.filter((edit) => edit.uri === uri),
          ),
        ]),
      ),
    );
  }
  return { chart: now, made };
}

const meet = (a: Edit, b: Edit): boolean => a.uri === b.uri && a.span.start <= b.span.end && b.span.start <= a.span.end;
