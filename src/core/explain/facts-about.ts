import type { FactId, Role, RoleId } from '../knowledge';
import { facts } from '../knowledge';

/** The names that facts use for roles, other than their ids. */
const IN_FACTS: Readonly<Partial<Record<RoleId, readonly string[]>>> = {
  'chief-experience-officer': ['cxo', 'all cx roles'],
  'chief-customer-officer': ['cco', 'all cx roles'],
  'customer-service-director': ['csd', 'all cx roles'],
  'director-of-customer-experience': ['cxd', 'all cx roles'],
  'chief-marketing-officer': ['cmo'],
  'chief-operating-officer': ['coo'],
};

/** The facts that the catalog gives for a role, and all others that mention it. */
export function factsAbout({ id, facts: own }: Role): readonly FactId[] {
  const names = [id, ...(IN_FACTS[id] ?? [])];
  const mentions = (subject: string): boolean =>
    subject.split(/, | vs /).some((word) => names.includes(word.replace(/ \(.*\)$/, '')));
  return [
    ...new Set([...own, ...[...facts.values()].filter(({ subject }) => mentions(subject)).map((fact) => fact.id)]),
  ];
}
