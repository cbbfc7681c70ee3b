import type { Finding } from '../text';
import { worstFirst } from '../text';
import type { Rename } from './facts';
import type { State } from './state';

/** The effect of a change on the findings, the worst ones first. */
export interface FindingsChange {
  readonly added: readonly Finding[];
  readonly fixed: readonly Finding[];
  readonly still: readonly Finding[];
}

/** Compares the findings of two charts by their subject, not by their location. */
export function compareFindings(base: State, head: State, rename: Rename): FindingsChange {
  const known = new Map<string, Finding[]>();
  for (const finding of base.findings) {
    const key = keyOf(base, finding, rename);
    const same = known.get(key);
    if (same) same.push(finding);
    else known.set(key, [finding]);
  }
  const added: Finding[] = [];
  const still: Finding[] = [];
  const open: [Finding, Finding[]][] = [];
  for (const finding of head.findings) {
    const same = known.get(keyOf(head, finding, (id) => id)) ?? [];
    // Several findings may be alike, such as areas without an owner. The message distinguishes them.
    const index = same.findIndex(({ message }) => message === finding.message);
    if (index === -1) open.push([finding, same]);
    else {
      same.splice(index, 1);
      still.push(finding);
    }
  }
  for (const [finding, same] of open) {
    if (finding.positions.length > 0 && same.shift()) still.push(finding);
    else added.push(finding);
  }
  const fixed = new Set([...known.values()].flat());
  return {
    added: worstFirst(added),
    still: worstFirst(still),
    fixed: worstFirst(base.findings.filter((finding) => fixed.has(finding))),
  };
}

/** The rule, the positions and the area or other text of a finding. */
function keyOf(state: State, { code, positions, uri, span }: Finding, rename: Rename): string {
  const text = state.file(uri)?.text.slice(span.start, span.end).trim() ?? '';
  const { areas, position } = state.organization;
  const about = position(text) ? rename(text) : (areas.find(text)?.id ?? text);
  return JSON.stringify([code, positions.map(rename).sort(), about]);
}
