import type { RoleId } from './role-ids';

/** Roles that one and the same job goes by, depending on the company's habits and on how high it ranks the job. */
const near: readonly (readonly RoleId[])[] = [
  ['chief-executive-officer', 'president'],
  ['chief-revenue-officer', 'chief-commercial-officer', 'chief-sales-officer', 'chief-growth-officer'],
  ['director-of-customer-experience', 'head-of-customer-experience', 'customer-experience-manager'],
  ['customer-service-director', 'customer-support-manager'],
  ['chief-data-officer', 'chief-analytics-officer', 'chief-ai-officer'],
  ['chief-information-officer', 'chief-technology-officer'],
  ['chief-security-officer', 'chief-information-security-officer'],
];

/** Whether a company may mean the same job by two roles. */
export const isNear = (one: RoleId, other: RoleId): boolean =>
  one === other || near.some((ids) => ids.includes(one) && ids.includes(other));
