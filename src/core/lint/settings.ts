import type { Head } from '../model';
import type { Group, Rule } from '../rules';
import type { Severity } from '../text';
import { SEVERITIES } from '../text';

/** Below this many people a company is a start-up, unless it says otherwise: roles are expected to be wide. */
const STARTUP_HEADCOUNT = 50;

/** What the strict profile does not let pass. */
const STRICT: readonly Group[] = ['Overlap', 'Coexistence'];

/** How much a rule matters in a chart: what the chart says, else its profile, else the rule itself. */
export function severityIn(head: Head, rule: Rule): Severity | 'off' {
  const chosen = chosenFor(head, rule);
  if (chosen) return chosen;
  if (rule.onRequest) return 'off';
  if (head.profile === 'strict')
    return STRICT.includes(rule.group) && rule.severity === 'warning' ? 'error' : rule.severity;
  const small = head.profile === 'startup' || (head.headcount !== undefined && head.headcount < STARTUP_HEADCOUNT);
  return small ? (rule.startup ?? rule.severity) : rule.severity;
}

/** What a chart itself says of a rule. */
export function chosenFor(head: Head, rule: Rule): Severity | 'off' | undefined {
  const set = head.rules.get(rule.id)?.toLowerCase();
  return set === 'off' || set === 'false' ? 'off' : SEVERITIES.find((severity) => severity === set);
}
