import type { AreaId } from './areas';
import type { RoleId } from './role-ids';

/** Internal areas of a company, which belong to other chiefs than those for customers. */
const INTERNAL: readonly AreaId[] = ['finance', 'legal-and-risk', 'enterprise-it', 'information-security'];

/** Areas outside the field of a role: worth a question, though not wrong. Inferred from practice. */
export const foreignFields: ReadonlyMap<RoleId, readonly AreaId[]> = new Map<RoleId, readonly AreaId[]>([
  ['chief-experience-officer', [...INTERNAL, 'supply-chain', 'procurement']],
  ['chief-customer-officer', [...INTERNAL, 'supply-chain', 'procurement']],
  ['customer-service-director', [...INTERNAL, 'supply-chain', 'procurement']],
]);
