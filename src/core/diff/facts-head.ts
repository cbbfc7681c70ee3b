import type { Organization } from '../model';
import { isEmpty } from '../model';
import { toData } from '../syntax';
import type { Fact, Rename } from './facts';
import { exceptionFact } from './facts-position';

/** Keys with special handling, or without meaning outside their file; all other keys are compared as plain data. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  ...['orgchart', 'organization', 'include', 'leadership_team', 'expects', 'areas', 'metrics', 'rules'],
  ...['exceptions', 'positions'],
]);

/** The facts about the organization as a whole. */
export function* headFacts({ head, charts, areas }: Organization, rename: Rename): Generator<Fact> {
  if (head.name !== '') yield { key: 'name', value: head.name.trim() };
  if (head.profile !== 'standard') yield { key: 'profile', value: head.profile };
  if (head.industry) yield { key: 'industry', value: head.industry.value.trim() };
  if (head.headcount !== undefined) yield { key: 'headcount', value: head.headcount };
  if (head.coverage) yield { key: 'coverage', value: head.coverage };
  for (const { value } of head.priorities) yield { key: 'priorities', item: value.trim(), value: true };
  for (const { value } of head.coLeads) yield { key: 'co_leads', item: rename(value), value: true };
  for (const { value } of head.leadershipTeam) yield { key: 'leadership_team', item: rename(value), value: true };
  for (const { value } of head.expects)
    yield { key: 'expects', item: areas.find(value)?.id ?? value.trim(), value: true };
  for (const key of ['areas', 'metrics'] as const) {
    const terms = head.key(key)?.value;
    if (terms?.kind === 'map')
      for (const pair of terms.pairs) yield { key, item: pair.key.text, value: toData(pair.value) };
  }
  for (const [rule, severity] of head.rules) yield { key: 'rules', item: rule, value: severity };
  for (const exception of head.exceptions) yield { key: 'exceptions', ...exceptionFact(exception, rename) };
  for (const { key, value } of charts[0]?.reading.head ?? [])
    if (!UNDERSTOOD.has(key.text) && !isEmpty(value)) yield { key: key.text, value: toData(value) };
  const about = head.key('organization')?.value;
  if (about?.kind === 'map')
    for (const { key, value } of about.pairs)
      if (key.text.startsWith('x-') && !isEmpty(value)) yield { key: key.text, value: toData(value) };
}
