import type { Edit } from '../text';
import type { Snapshot } from './snapshot';
import type { FoundFix } from './sound';
import { soundness, textsWith } from './sound';

/** A fix that was made, and the zero-based line of its finding at that time. */
export interface Made extends FoundFix {
  readonly line: number;
}

/** The most rounds. One fix can cause another; a chart that is still changing then is left in its present state. */
const MAX_ROUNDS = 20;

/** The safe fixes in one of a chart's files that can be made together: one for each finding, none overlapping another, none opening an error. */
export const safeFixes = (chart: Snapshot): FoundFix[] => together(chart, ({ uri }) => uri === chart.uri);

function together(chart: Snapshot, may: (edit: Edit) => boolean): FoundFix[] {
  const chosen: FoundFix[] = [];
  const taken: Edit[] = [];
  for (const finding of chart.findings) {
    const fix = finding.fixes.find((each) => each.safe && each.edits.every(may));
    if (!fix || fix.edits.some((edit) => taken.some((other) => meet(edit, other)))) continue;
    chosen.push({ finding, fix });
    taken.push(...fix.edits);
  }
  return sound(chosen, [], soundness(chart));
}

/** Those fixes that open no error when they are made together with the kept ones: all, or else each half on its own. */
function sound(
  fixes: readonly FoundFix[],
  kept: readonly FoundFix[],
  isSound: (fixes: readonly FoundFix[]) => boolean,
): FoundFix[] {
  if (fixes.length === 0) return [];
  if (isSound([...kept, ...fixes])) return [...fixes];
  if (fixes.length === 1) return [];
  const middle = fixes.length >> 1;
  const first = sound(fixes.slice(0, middle), kept, isSound);
  return [...first, ...sound(fixes.slice(middle), [...kept, ...first], isSound)];
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
    const { file } = now;
    const fixes = together(now, ({ uri }) => file(uri) !== undefined);
    if (fixes.length === 0) break;
    made.push(
      ...fixes.map((each) => ({ ...each, line: file(each.finding.uri)!.lines.at(each.finding.span.start).line })),
    );
    now = change(
      textsWith(
        now,
        fixes.flatMap(({ fix }) => fix.edits),
      ),
    );
  }
  return { chart: now, made };
}

const meet = (a: Edit, b: Edit): boolean => a.uri === b.uri && a.span.start <= b.span.end && b.span.start <= a.span.end;
