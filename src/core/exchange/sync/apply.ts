import type { Change } from '../../refactor';
import { plan } from '../../refactor';
import type { Finding } from '../../text';
import { applyEdits, groupBy } from '../../text';
import type { Snapshot } from '../../workspace';

/** A chart after changes, and those that could not be made. */
export interface Applied {
  readonly chart: Snapshot;
  readonly refused: readonly { readonly change: Change; readonly reason: string }[];
}

/**
 * Makes changes one after the other, as refactorings that keep comments and order.
 * @param rewrite gives the chart whose files have other texts
 */
export function applyChanges(
  chart: Snapshot,
  changes: readonly Change[],
  rewrite: (texts: ReadonlyMap<string, string>) => Snapshot,
): Applied {
  const refused: { change: Change; reason: string }[] = [];
  let now = chart;
  for (const change of changes) {
    const made = plan(now.organization, change);
    if ('refused' in made) {
      refused.push({ change, reason: made.refused });
      continue;
    }
    const byFile = groupBy(made.edits, ({ uri }) => uri);
    now = rewrite(new Map([...byFile].map(([uri, own]) => [uri, applyEdits(now.file(uri)!.text, own)])));
  }
  return { chart: now, refused };
}

/** The findings that only one of two states of a chart has. */
export function findingsDelta(
  before: Snapshot,
  after: Snapshot,
): { readonly opened: readonly Finding[]; readonly closed: readonly Finding[] } {
  return { opened: without(after.findings, before.findings), closed: without(before.findings, after.findings) };
}

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const key = ({ code, positions, message }: Finding): string => JSON.stringify([code, positions, message]);
  const left = new Map([...groupBy(others, key)].map(([each, group]) => [each, group.length]));
  return findings.filter((finding) => {
    const count = left.get(key(finding)) ?? 0;
    left.set(key(finding), count - 1);
    return count <= 0;
  });
}
