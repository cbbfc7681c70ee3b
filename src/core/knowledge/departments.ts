import { type Catalog, catalog } from './catalog';
import type { FactId } from './facts';
import { lookup } from './words';

/** A department as companies commonly name it. A chart may name others: this list is for suggestions. */
export interface Department {
  readonly id: DepartmentId;
  readonly name: string;
  readonly aka: readonly string[];
  readonly facts: readonly FactId[];
}

const written = {
  marketing: { name: 'Marketing', facts: ['A13', 'A21'] },
  'human-resources': { name: 'Human resources', aka: ['hr', 'people'], facts: ['A13', 'A21'] },
  it: { name: 'IT', aka: ['information technology'], facts: ['A21'] },
  sales: { name: 'Sales', facts: ['A21', 'A22', 'B21'] },
  'product-development': { name: 'Product development', facts: ['A13', 'B22'] },
  'customer-service': { name: 'Customer service', facts: ['A13', 'A17'] },
  'customer-success': { name: 'Customer success', facts: ['A17'] },
  'customer-analytics': { name: 'Customer analytics', facts: ['A17'] },
  'customer-support': { name: 'Customer support', aka: ['support'], facts: ['A22', 'B23'] },
  crm: { name: 'CRM', facts: ['A22'] },
  operations: { name: 'Operations', facts: ['A54'] },
  technology: { name: 'Technology', facts: ['B36'] },
  'resource-planning': { name: 'Resource planning', aka: ['resourcing'], facts: ['B36'] },
  training: { name: 'Training', facts: ['B36'] },
  recruitment: { name: 'Recruitment', facts: ['B36'] },
  insight: { name: 'Insight', aka: ['insights'], facts: ['B39'] },
  'journey-design': { name: 'Journey design', facts: ['B39'] },
  analytics: { name: 'Analytics', facts: ['B39'] },

  'executive-office': { name: 'Executive office' },
  finance: { name: 'Finance' },
  legal: { name: 'Legal' },
  compliance: { name: 'Compliance' },
  risk: { name: 'Risk' },
  'internal-audit': { name: 'Internal audit' },
  security: { name: 'Security' },
  data: { name: 'Data' },
  engineering: { name: 'Engineering' },
  procurement: { name: 'Procurement' },
  'supply-chain': { name: 'Supply chain' },
  communications: { name: 'Communications' },
  strategy: { name: 'Strategy' },
  partnerships: { name: 'Partnerships' },
  facilities: { name: 'Facilities' },
} as const;

export type DepartmentId = keyof typeof written;
type Written = Pick<Department, 'name'> & Partial<Department>;

/** Every department by id. */
export const departments: Catalog<DepartmentId, Department> = catalog<DepartmentId, Written, Department>(
  written,
  (department, id) => ({
    aka: [],
    facts: [],
    ...department,
    id,
  }),
);

/** The department that goes by an id, a name or another name, however it is spelled. */
export const findDepartment = lookup(departments.values());
