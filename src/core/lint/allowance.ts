import type { EntryEdit, Organization, Position } from '../model';
import { addHeadItem, addItem, isEmpty, scalarText } from '../model';
import type { ProposedFix, Rule } from '../rules';
import { isExceptable } from '../rules';

/** The most partners an exception names; with more, it names none and applies to any. */
const MAX_PARTNERS = 5;

/**
 * Adds an exception for a finding, with a placeholder for the reason: at its first position, or at the head for the chart as a whole.
 */
export function allowance(
  organization: Organization,
  rule: Rule,
  [position, ...others]: readonly Position[],
): ProposedFix[] {
  if (!isExceptable(rule)) return [];
  const edits = position
    ? atPosition(rule, position, others)
    : addHeadItem(organization.head.key, 'exceptions', exception(rule));
  const where = position ? `at "${position.id.value}"` : 'in this chart';
  return edits.length > 0
    ? [{ title: `Allow it ${where}, with a reason that you write down`, safe: false, edits }]
    : [];
}

function atPosition(rule: Rule, { id, source }: Position, others: readonly Position[]): EntryEdit[] {
  if (source.value.kind !== 'map' && !isEmpty(source.value)) return [];
  const partners = [...new Set(others.map((other) => other.id.value))].filter((other) => other !== id.value);
  return addItem(source, 'allow', exception(rule, partners.length <= MAX_PARTNERS ? partners : []));
}

const exception = ({ id }: Rule, partners: readonly string[] = []): string => {
  const others = partners.length > 0 ? `with: [${partners.map(scalarText).join(', ')}], ` : '';
  return `{rule: ${id}, ${others}reason: Replace this with the reason}`;
};
