import type { AreaId } from './areas';
import type { RoleId } from './role-ids';

/** The inside of a company, which is the field of other chiefs than those for customers. */
const INTERNAL: readonly AreaId[] = ['finance', 'legal-and-risk', 'enterprise-it', 'information-security'];

/** Areas outside of the field that a role belongs to: worth a question, though nothing speaks against them. Inferred from practice. */
export const foreignFields: ReadonlyMap<RoleId, readonly AreaId[]> = new Map<RoleId, readonly AreaId[]>([
  ['chief-experience-officer', [...INTERNAL, 'supply-chain', 'procurement']],
  ['chief-customer-officer', [...INTERNAL, 'supply-chain', 'procurement']],
  ['customer-service-director', [...INTERNAL, 'supply-chain', 'procurement']],
]);
