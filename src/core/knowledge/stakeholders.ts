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
    aka: ['clients', 'guests', 'shoppers', 'patients', 'passengers', 'citizens'],
    facts: ['A19', 'A20'],
  },
  employees: { name: 'Employees', side: 'internal', aka: ['staff', 'colleagues'], facts: ['A19'] },
  partners: { name: 'Partners', side: 'external', aka: ['resellers', 'channel partners', 'alliances'], facts: ['A19'] },
  other: { name: 'Other stakeholders', side: 'both', aka: ['wider stakeholders', 'community'], facts: ['A11'] },
  prospects: { name: 'Prospects', side: 'external', parent: 'customers', facts: ['B21'] },
  suppliers: { name: 'Suppliers', side: 'external', parent: 'other' },
  investors: { name: 'Investors', side: 'external', parent: 'other' },
  regulators: { name: 'Regulators', side: 'external', parent: 'other', facts: ['A45'] },
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
