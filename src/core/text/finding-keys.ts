import type { Finding } from './finding';
import { memo } from './memo';

/** Keys for the findings of a chart, in their order. They are made from a finding's content, so that it keeps its key while the chart is edited. */
export const findingKeys = memo((findings: readonly Finding[]): readonly string[] => {
  const counts = new Map<string, number>();
  return findings.map(({ code, message }) => {
    const said = `${code}: ${message}`;
    const count = (counts.get(said) ?? 0) + 1;
    counts.set(said, count);
    return count === 1 ? said : `${said} #${count}`;
  });
});

/** The finding with a key; undefined if there is none. */
export const findingWithKey = (findings: readonly Finding[], key: string): Finding | undefined =>
  findings[findingKeys(findings).indexOf(key)];

/** The key of one of some findings. */
export const keyOf = (findings: readonly Finding[], finding: Finding): string =>
  findingKeys(findings)[findings.indexOf(finding)] ?? finding.code;
