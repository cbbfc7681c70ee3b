import type { Head } from '../model';
import type { Group, Rule } from '../rules';
import type { Severity } from '../text';
import { SEVERITIES } from '../text';

/** The headcount below which a company is a start-up, unless it says otherwise: roles are expected to be wide. */
const STARTUP_HEADCOUNT = 50;

/** Groups of rules that are errors in the strict profile. */
const STRICT: readonly Group[] = ['Overlap', 'Coexistence'];

/** The severity of a rule in a chart: the chart's setting, or else its profile's, or else the rule's. */
export function severityIn(head: Head, rule: Rule): Severity | 'off' {
  const chosen = chosenFor(head, rule);
  if (chosen) return chosen;
  if (rule.onRequest) return 'off';
  if (head.profile === 'strict')
    return STRICT.includes(rule.group) && rule.severity === 'warning' ? 'error' : rule.severity;
  const small = head.profile === 'startup' || (head.headcount !== undefined && head.headcount < STARTUP_HEADCOUNT);
  return small ? (rule.startup ?? rule.severity) : rule.severity;
}

/** The chart's own setting for a rule. */
export function chosenFor(head: Head, rule: Rule): Severity | 'off' | undefined {
  const set = head.rules.get(rule.id)?.toLowerCase();
  return set === 'off' || set === 'false' ? 'off' : SEVERITIES.find((severity) => severity === set);
}
