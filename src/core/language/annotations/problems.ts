import type { Finding } from '../../text';
import { SEVERITIES } from '../../text';
import type { Snapshot } from '../../workspace';

const known = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** What has to be put right about a position, and stands on it: its errors, then its warnings. */
export function problemsOf({ findings }: Pick<Snapshot, 'findings'>, id: string): readonly Finding[] {
  let byPosition = known.get(findings);
  if (!byPosition) known.set(findings, (byPosition = collect(findings)));
  return byPosition.get(id) ?? [];
}

function collect(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const severity of SEVERITIES.slice(0, 2)) {
    for (const finding of findings) {
      const [id] = finding.positions;
      if (id === undefined || finding.severity !== severity) continue;
      const own = found.get(id);
      if (own) own.push(finding);
      else found.set(id, [finding]);
    }
  }
  return found;
}
