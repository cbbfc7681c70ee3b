import { lint } from '../../../../src/core/lint';
import { organize, readChart } from '../../../../src/core/model';
import { read } from '../../../../src/core/syntax';
import type { Finding, Fix, Place } from '../../../../src/core/text';
import { applyEdits } from '../../../../src/core/text';
import { gather } from '../../../../src/core/workspace/gather';
import type { Part } from './parts';
import { partsOf, surroundings } from './parts';

export const TODAY = '2026-06-15';

/** What is wrong with a chart. Its files, if there are several, stand one below the other; places are counted through all of them. */
export function check(text: string, today = TODAY): readonly Finding[] {
  const parts = partsOf(text);
  const [root, ...others] = parts;
  const charts = parts.map((part) => readChart(part.uri, read(part.text)));
  const { uris, inclusions } = gather(root.uri, charts[0]!.head.include, surroundings(others));
  const files = uris.flatMap((uri) => charts.find((chart) => chart.uri === uri) ?? []);
  return lint(organize([charts[0]!, ...files], inclusions), { today }).map((finding) => inWhole(parts, finding));
}

function inWhole(parts: readonly Part[], finding: Finding): Finding {
  if (parts.length === 1) return finding;
  const place = <P extends Place>(at: P): P => {
    const by = parts.find(({ uri }) => uri === at.uri)!.start;
    return { ...at, span: { start: at.span.start + by, end: at.span.end + by } };
  };
  return {
    ...place(finding),
    related: finding.related.map(place),
    get fixes() {
      return finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(place) }));
    },
  };
}

/** The text after a fix. */
export const fixed = (text: string, { edits }: Fix): string => applyEdits(text, edits);

/** What a finding is about, whatever has moved around it and whatever else its message lists. */
export const subject = (text: string, { code, span, positions }: Finding): string =>
  `${code} on "${text.slice(span.start, span.end)}" of ${positions[0] ?? 'the chart'}`;

/** The ways out of a finding that change what the chart says of the organization: all but accepting it. */
export const repairs = ({ fixes }: Finding): readonly Fix[] =>
  fixes.filter(({ title }) => !title.startsWith('Allow it '));

/** The text after the first repair of each finding of a rule, until none has one. */
export function repaired(text: string, rule: string): string {
  const finding = check(text).find((each) => each.code === rule && repairs(each).length > 0);
  return finding ? repaired(fixed(text, repairs(finding)[0]!), rule) : text;
}
