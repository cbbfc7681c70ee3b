import type { Severity } from '../text';
import { SEVERITIES } from '../text';
import type { Diff } from './diff';
import type { Kind } from './difference';

/** How the headline counts changes: singular and plural, and the kinds that count. All other kinds are counted together. */
const COUNTED: readonly (readonly [string, string, readonly Kind[]])[] = [
  ['position added', 'positions added', ['added']],
  ['position removed', 'positions removed', ['removed']],
  ['split', 'splits', ['split']],
  ['merger', 'mergers', ['merged']],
  ['new id', 'new ids', ['renamed']],
  ['move', 'moves', ['moved']],
  ['swap', 'swaps', ['swapped']],
  ['handover', 'handovers', ['handed-over']],
  ['new title', 'new titles', ['retitled']],
  ['staffing change', 'staffing changes', ['filled', 'vacated', 'refilled', 'status']],
  ['exception', 'exceptions', ['exception']],
];

const SEVERITY_WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'infos'],
  hint: ['hint', 'hints'],
};

/** A diff in one line: "3 moves, 2 handovers, 1 new warning". */
export function headline({ differences, findings }: Diff): string {
  const some = (count: number, [one, many]: readonly [string, string]): string[] =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  const counted = new Set<Kind>(COUNTED.flatMap(([, , kinds]) => kinds));
  const named = COUNTED.flatMap(([one, many, kinds]) =>
    some(differences.filter(({ kind }) => kinds.includes(kind)).length, [one, many]),
  );
  const rest = differences.filter(({ kind }) => !counted.has(kind)).length;
  const others = some(rest, named.length === 0 ? ['change', 'changes'] : ['other change', 'other changes']);
  const fresh = SEVERITIES.slice(0, 2).flatMap((severity) => {
    const [one, many] = SEVERITY_WORDS[severity];
    return some(findings.added.filter((finding) => finding.severity === severity).length, [
      `new ${one}`,
      `new ${many}`,
    ]);
  });
  const fixed = findings.fixed.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  const parts = [...named, ...others, ...fresh, ...some(fixed, ['fixed problem', 'fixed problems'])];
  return parts.length === 0 ? 'No changes' : parts.join(', ');
}
