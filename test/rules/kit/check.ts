import { applyEdits } from '../../../src/text';
import type { Finding, Fix } from '../../../src/text';
import { lint } from '../../../src/lint';
import { organize, readChart } from '../../../src/model';
import { read } from '../../../src/syntax';

export const TODAY = '2026-06-15';

/** What is wrong with a chart of one file. */
export const check = (text: string, today = TODAY): readonly Finding[] => lint(organize([readChart('chart', read(text))]), { today });

/** The text after a fix. */
export const fixed = (text: string, { edits }: Fix): string => applyEdits(text, edits);

/** What a finding is about, whatever has moved around it and whatever else its message lists. */
export const subject = (text: string, { code, span, positions }: Finding): string =>
  `${code} on "${text.slice(span.start, span.end)}" of ${positions[0] ?? 'the chart'}`;

/** The text after the first fix of each finding of a rule, until none has one. */
export function repaired(text: string, rule: string): string {
  const finding = check(text).find(({ code, fixes }) => code === rule && fixes.length > 0);
  return finding ? repaired(fixed(text, finding.fixes[0]!), rule) : text;
}
