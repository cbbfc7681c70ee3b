import { type Catalog, catalog } from './catalog';
import type { FactId } from './facts';
import { lookup } from './words';

/** A group of people whom the work of a position is for. */
export interface Stakeholder {
  readonly id: StakeholderId;
  readonly name: string;
  readonly side: 'internal' | 'external' | 'both';
  /** The wider group it belongs to. */
  readonly parent: StakeholderId | undefined;
  readonly aka: readonly string[];
  readonly facts: readonly FactId[];
}

const written = {
  customers: {
    name: 'Customers',
    side: 'external',
    aka: [
      'clients',
      'guests',
      'shoppers',
      'patients',
      'passengers',
      'citizens',
      'consumers',
      'members',
      'students',
      'users',
      'end users',
      'subscribers',
      'donors',
      'tenants',
      'policyholders',
      'residents',
      'buyers',
      'visitors',
      'travelers',
      'beneficiaries',
      'borrowers',
      'audience',
      'audiences',
      'viewers',
      'readers',
      'listeners',
      'learners',
      'pupils',
      'taxpayers',
      'service users',
      'account holders',
      'cardholders',
      'parents',
      'alumni',
      'fans',
      'players',
      'riders',
      'supporters',
      'public',
      'end customers',
      'existing customers',
      'Kunden',
      'Clients et usagers',
      'Clientes',
      'Clienti',
      'Klanten',
      'Kunder',
      'usagers',
    ],
    facts: ['A19', 'A20'],
  },
  employees: {
    name: 'Employees',
    side: 'internal',
    aka: [
      'staff',
      'colleagues',
      'workforce',
      'people',
      'team',
      'teams',
      'team members',
      'associates',
      'workers',
      'crew',
      'personnel',
      'managers',
      'talent',
      'new hires',
      'faculty',
      'Mitarbeiter',
      'Mitarbeitende',
      'Belegschaft',
      'collaborateurs',
      'salariés',
      'empleados',
      'dipendenti',
      'medewerkers',
      'medarbetare',
      'colaboradores',
    ],
    facts: ['A19'],
  },
  partners: {
    name: 'Partners',
    side: 'external',
    aka: [
      'resellers',
      'channel partners',
      'alliances',
      'franchisees',
      'dealers',
      'distributors',
      'brokers',
      'agents',
      'channel',
      'affiliates',
      'business partners',
      'Partner',
      'partenaires',
      'socios',
      'intermediaries',
      'merchants',
      'parceiros',
    ],
    facts: ['A19'],
  },
  other: {
    name: 'Other stakeholders',
    side: 'both',
    aka: [
      'wider stakeholders',
      'community',
      'communities',
      'stakeholders',
      'society',
      'neighbors',
      'local communities',
      'volunteers',
      'everybody',
      'wider community',
      'further stakeholders',
      'unions',
      'trade unions',
      'media',
      'press',
      'ngos',
    ],
    facts: ['A11'],
  },
  prospects: {
    name: 'Prospects',
    side: 'external',
    parent: 'customers',
    aka: [
      'leads',
      'potential customers',
      'applicants',
      'prospective customers',
      'prospective students',
      'Interessenten',
    ],
    facts: ['B21'],
  },
  suppliers: {
    name: 'Suppliers',
    side: 'external',
    parent: 'other',
    aka: ['vendors', 'contractors', 'Lieferanten', 'fournisseurs', 'proveedores', 'subcontractors'],
  },
  investors: {
    name: 'Investors',
    side: 'external',
    parent: 'other',
    aka: [
      'shareholders',
      'owners',
      'lenders',
      'bondholders',
      'analysts',
      'Aktionäre',
      'actionnaires',
      'funders',
      'limited partners',
    ],
  },
  regulators: {
    name: 'Regulators',
    side: 'external',
    parent: 'other',
    aka: ['authorities', 'supervisors', 'government', 'legislators', 'policymakers', 'Aufsichtsbehörden', 'auditors'],
    facts: ['A45'],
  },
} as const;

export type StakeholderId = keyof typeof written;
type Written = Pick<Stakeholder, 'name' | 'side'> & Partial<Stakeholder>;

/** Every stakeholder by id. */
export const stakeholders: Catalog<StakeholderId, Stakeholder> = catalog<StakeholderId, Written, Stakeholder>(
  written,
  (entry, id) => ({
    parent: undefined,
    aka: [],
    facts: [],
    ...entry,
    id,
  }),
);

/** The stakeholder that goes by an id, a name or another name, however it is spelled. */
export const findStakeholder = lookup(stakeholders.values());
