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

/** The ways out of a finding that change what the chart says of the organization: all but accepting it. */
export const repairs = ({ fixes }: Finding): readonly Fix[] => fixes.filter(({ title }) => !title.startsWith('Allow it '));

/** The text after the first repair of each finding of a rule, until none has one. */
export function repaired(text: string, rule: string): string {
  const finding = check(text).find((each) => each.code === rule && repairs(each).length > 0);
  return finding ? repaired(fixed(text, repairs(finding)[0]!), rule) : text;
}
