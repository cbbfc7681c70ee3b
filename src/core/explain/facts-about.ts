import type { FactId, Role, RoleId } from '../knowledge';
import { facts } from '../knowledge';

/** How facts name roles, where not by id. */
const IN_FACTS: Readonly<Partial<Record<RoleId, readonly string[]>>> = {
  'chief-experience-officer': ['cxo', 'all cx roles'],
  'chief-customer-officer': ['cco', 'all cx roles'],
  'customer-service-director': ['csd', 'all cx roles'],
  'director-of-customer-experience': ['cxd', 'all cx roles'],
  'chief-marketing-officer': ['cmo'],
  'chief-operating-officer': ['coo'],
};

/** The facts that the catalog gives for a role, and all others that speak of it. */
export function factsAbout({ id, facts: own }: Role): readonly FactId[] {
  const names = [id, ...(IN_FACTS[id] ?? [])];
  const speaks = (subject: string): boolean =>
    subject.split(/, | vs /).some((word) => names.includes(word.replace(/ \(.*\)$/, '')));
  return [...new Set([...own, ...[...facts.values()].filter(({ subject }) => speaks(subject)).map((fact) => fact.id)])];
}
