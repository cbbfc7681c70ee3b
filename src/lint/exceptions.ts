import type { Exception, Organization, Position } from '../model';

/** Whether somebody has written down that a finding is accepted: on one of its positions, or at the head of the chart. */
export function isExcepted(organization: Organization, code: string, positions: readonly Position[], today: string): boolean {
  const ids = new Set(positions.map((position) => position.id.value));
  const holds = (exception: Exception): boolean => exception.rule.value === code && (exception.until === undefined || exception.until >= today);
  const namesAll = (exception: Exception): boolean => exception.with.every(({ value }) => ids.has(value));
  return (
    positions.some(({ allow }) => allow.some((exception) => holds(exception) && namesAll(exception))) ||
    organization.head.exceptions.some((exception) => holds(exception) && namesAll(exception))
  );
}
