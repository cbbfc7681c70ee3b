import type { AreaId } from './areas';
import { type Catalog, catalog } from './catalog';
import type { FactId } from './facts';
import type { StakeholderId } from './stakeholders';

/** A number that a position can answer for. */
export interface Metric {
  readonly id: MetricId;
  readonly name: string;
  readonly abbr?: string;
  readonly aka: readonly string[];
  /** The area whose work moves it most. */
  readonly area: AreaId;
  /** Whose side it is measured on. */
  readonly stakeholder: StakeholderId;
  /** Which way is good news. */
  readonly better: 'up' | 'down';
  /** The metric that tells the same the other way round. */
  readonly inverseOf?: MetricId;
  readonly facts: readonly FactId[];
}

const written = {
  nps: {
    name: 'Net Promoter Score',
    abbr: 'NPS',
    area: 'customer-retention',
    stakeholder: 'customers',
    better: 'up',
    facts: ['A18', 'A26', 'A64'],
  },
  csat: {
    name: 'Customer satisfaction score',
    abbr: 'CSAT',
    aka: ['customer satisfaction'],
    area: 'customer-experience',
    stakeholder: 'customers',
    better: 'up',
    facts: ['A25', 'A26', 'A64'],
  },
  'churn-rate': {
    name: 'Churn rate',
    abbr: 'Churn',
    aka: ['customer churn', 'attrition'],
    area: 'customer-retention',
    stakeholder: 'customers',
    better: 'down',
    inverseOf: 'customer-retention-rate',
    facts: ['A26', 'A64', 'A31'],
  },
  'customer-retention-rate': {
    name: 'Customer retention rate',
    abbr: 'CRR',
    aka: ['retention'],
    area: 'customer-retention',
    stakeholder: 'customers',
    better: 'up',
    inverseOf: 'churn-rate',
    facts: ['A18'],
  },
  'customer-lifetime-value': {
    name: 'Customer lifetime value',
    abbr: 'CLV',
    aka: ['ltv', 'lifetime value'],
    area: 'customer-retention',
    stakeholder: 'customers',
    better: 'up',
    facts: ['A64', 'A50', 'A43'],
  },
  'employee-engagement-score': {
    name: 'Employee engagement',
    abbr: 'EES',
    area: 'employee-engagement',
    stakeholder: 'employees',
    better: 'up',
    facts: ['A25'],
  },
  'brand-perception': {
    name: 'Brand perception',
    aka: ['brand sentiment'],
    area: 'brand',
    stakeholder: 'customers',
    better: 'up',
    facts: ['A25'],
  },
  'service-level': {
    name: 'Service-standard attainment',
    abbr: 'SLA',
    area: 'service-standards',
    stakeholder: 'customers',
    better: 'up',
    facts: ['B35'],
  },
  'resolution-time': {
    name: 'Time to resolution',
    abbr: 'TTR',
    area: 'customer-support',
    stakeholder: 'customers',
    better: 'down',
    facts: ['B26'],
  },
  'complaint-rate': {
    name: 'Complaint rate',
    area: 'complaints',
    stakeholder: 'customers',
    better: 'down',
    facts: ['B34'],
  },
  'journey-pain-points': {
    name: 'Open journey pain points',
    area: 'journey-mapping',
    stakeholder: 'customers',
    better: 'down',
    facts: ['B14'],
  },
  'cx-kpi-progress': {
    name: 'CX initiative progress',
    area: 'cx-strategy',
    stakeholder: 'customers',
    better: 'up',
    facts: ['B18'],
  },
  'customer-effort-score': {
    name: 'Customer effort score',
    abbr: 'CES',
    area: 'customer-service',
    stakeholder: 'customers',
    better: 'up',
  },
  'first-contact-resolution': {
    name: 'First contact resolution',
    abbr: 'FCR',
    area: 'contact-operations',
    stakeholder: 'customers',
    better: 'up',
  },
  'average-handle-time': {
    name: 'Average handle time',
    abbr: 'AHT',
    area: 'contact-operations',
    stakeholder: 'customers',
    better: 'down',
  },
  'net-revenue-retention': {
    name: 'Net revenue retention',
    abbr: 'NRR',
    aka: ['ndr'],
    area: 'renewals',
    stakeholder: 'customers',
    better: 'up',
  },
  'gross-revenue-retention': {
    name: 'Gross revenue retention',
    abbr: 'GRR',
    area: 'renewals',
    stakeholder: 'customers',
    better: 'up',
  },
  'time-to-value': {
    name: 'Time to first value',
    abbr: 'TTV',
    area: 'customer-onboarding',
    stakeholder: 'customers',
    better: 'down',
  },
  'employee-nps': {
    name: 'Employee Net Promoter Score',
    abbr: 'eNPS',
    area: 'employee-experience',
    stakeholder: 'employees',
    better: 'up',
  },
  'employee-turnover': {
    name: 'Employee turnover',
    area: 'employee-experience',
    stakeholder: 'employees',
    better: 'down',
  },
  'partner-satisfaction': {
    name: 'Partner satisfaction',
    abbr: 'PSAT',
    area: 'partner-experience',
    stakeholder: 'partners',
    better: 'up',
  },
  'brand-awareness': {
    name: 'Brand awareness',
    area: 'brand',
    stakeholder: 'customers',
    better: 'up',
  },
  'marketing-pipeline': {
    name: 'Marketing-sourced pipeline',
    area: 'demand-generation',
    stakeholder: 'prospects',
    better: 'up',
  },
  'customer-acquisition-cost': {
    name: 'Customer acquisition cost',
    abbr: 'CAC',
    area: 'demand-generation',
    stakeholder: 'prospects',
    better: 'down',
  },
  'new-revenue': {
    name: 'New revenue',
    aka: ['bookings', 'quota'],
    area: 'new-business',
    stakeholder: 'customers',
    better: 'up',
  },
  'total-revenue': {
    name: 'Total revenue',
    aka: ['revenue', 'arr'],
    area: 'revenue',
    stakeholder: 'customers',
    better: 'up',
  },
  'conversion-rate': {
    name: 'Digital conversion rate',
    abbr: 'CVR',
    area: 'digital-channels',
    stakeholder: 'customers',
    better: 'up',
  },
  'adoption-rate': {
    name: 'Product adoption rate',
    area: 'product-adoption',
    stakeholder: 'customers',
    better: 'up',
  },
  'system-availability': {
    name: 'System availability',
    aka: ['uptime'],
    area: 'enterprise-it',
    stakeholder: 'employees',
    better: 'up',
  },
  'time-to-fill': {
    name: 'Time to fill vacancies',
    area: 'talent-acquisition',
    stakeholder: 'employees',
    better: 'down',
  },
  'operating-margin': {
    name: 'Operating margin',
    area: 'finance',
    stakeholder: 'investors',
    better: 'up',
  },
} as const;

export type MetricId = keyof typeof written;
type Written = Omit<Metric, 'id' | 'aka' | 'facts'> & Partial<Pick<Metric, 'aka' | 'facts'>>;

/** Every metric by id. */
export const metrics: Catalog<MetricId, Metric> = catalog<MetricId, Written, Metric>(written, (metric, id) => ({
  aka: [],
  facts: [],
  ...metric,
  id,
}));
