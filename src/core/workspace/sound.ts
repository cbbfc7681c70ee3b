import { isOfText, lint } from '../lint';
import type { Edit, Finding, Fix } from '../text';
import { applyEdits } from '../text';
import { revised } from './revised';
import type { Snapshot } from './snapshot';
import type { Whole } from './whole';

/** A fix, with its finding. */
export interface FoundFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** How many characters one request may read again, so that the light bulb stays quick. Fixes beyond that are offered untested. */
const MAX_REREAD = 4_000_000;

/** Errors that a fix of the text must not add. It may reveal others that the misread text had hidden, but not more than it mends. */
const MISREAD: ReadonlySet<string> = new Set(['invalid-yaml', 'duplicate-key']);

/**
 * Tests for one request whether fixes, made together, leave a chart without a new error.
 * Only fixes that edit files of the chart can be tested.
 */
export function soundness(chart: Snapshot): (fixes: readonly FoundFix[]) => boolean {
  let left = MAX_REREAD;
  let before: Counts | undefined;
  return (fixes) => {
    left -= chart.files.reduce((sum, { text }) => sum + text.length, 0);
    if (left < 0) return true;
    before ??= errorsIn(chart);
    const after = errorsIn(
      revised(
        chart,
        textsWith(
          chart,
          fixes.flatMap(({ fix }) => fix.edits),
        ),
      ),
    );
    return fixes.some(({ finding }) => isOfText(finding.code))
      ? !rises(before, after, (code) => MISREAD.has(code)) && total(after) <= total(before)
      : !rises(before, after, () => true);
  };
}

/** For one request: the fixes of a finding that edit only files of the chart and open no error. */
export function soundFixes(chart: Snapshot): (finding: Finding) => readonly Fix[] {
  const isSound = soundness(chart);
  return (finding) =>
    finding.fixes.filter((fix) => fix.edits.every(({ uri }) => chart.file(uri)) && isSound([{ finding, fix }]));
}

/** The new texts of those files that edits change. */
export const textsWith = ({ files }: Whole, edits: readonly Edit[]): ReadonlyMap<string, string> =>
  new Map(
    files
      .map(({ uri, text }) => [uri, text, edits.filter((edit) => edit.uri === uri)] as const)
      .filter(([, , own]) => own.length > 0)
      .map(([uri, text, own]) => [uri, applyEdits(text, own)]),
  );

/** How often each error occurs. */
type Counts = ReadonlyMap<string, number>;

function errorsIn({ organization, today }: Whole): Counts {
  const counts = new Map<string, number>();
  for (const { code } of lint(organization, { today, errorsOnly: true })) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

const rises = (before: Counts, after: Counts, counts: (code: string) => boolean): boolean =>
  [...after].some(([code, times]) => counts(code) && times > (before.get(code) ?? 0));

const total = (counts: Counts): number => [...counts.values()].reduce((sum, times) => sum + times, 0);
