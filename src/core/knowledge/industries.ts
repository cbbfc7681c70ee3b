import { type Catalog, catalog } from './catalog';
import { type FactId, facts } from './facts';
import type { RoleId } from './role-ids';
import { lookup } from './words';

/** An industry, and which executive roles for customers and experience are common in it. */
export interface Industry {
  readonly id: IndustryId;
  readonly name: string;
  readonly aka: readonly string[];
  /** The roles that companies of this industry lean to; empty where no pattern is known. */
  readonly pattern: readonly RoleId[];
  readonly note?: string;
  readonly facts: readonly FactId[];
}

const written = {
  technology: { name: 'Technology', pattern: ['chief-customer-officer'], facts: ['A43'] },
  saas: { name: 'Software as a service', pattern: ['chief-customer-officer'], facts: ['A43'] },
  retail: { name: 'Retail', pattern: ['chief-experience-officer'], facts: ['A44'] },
  hospitality: { name: 'Hospitality', pattern: ['chief-experience-officer'], facts: ['A44'] },
  'financial-services': {
    name: 'Financial services',
    pattern: ['chief-experience-officer', 'chief-customer-officer'],
    facts: ['A45'],
  },
  airline: {
    name: 'Airline',
    facts: ['B09'],
    note: 'One known carrier has both: a CXO for digital and marketing analytics, a CCO for customer operations.',
  },
  advertising: {
    name: 'Advertising',
    note: 'A CXO here leans to strategy, creative work and digital.',
    facts: ['B10'],
  },
  'b2b-software': {
    name: 'B2B software',
    pattern: ['chief-customer-officer'],
    facts: ['B10', 'A43'],
    note: 'A CXO here leans to strategy, design, digital and marketing.',
  },
  'contact-centre': { name: 'Contact center', aka: ['contact centre', 'call center', 'call centre'], facts: ['B33'] },
  healthcare: { name: 'Healthcare' },
  'public-sector': { name: 'Public sector' },
  manufacturing: { name: 'Manufacturing' },
  telecommunications: { name: 'Telecommunications' },
  education: { name: 'Education' },
  'non-profit': { name: 'Non-profit' },
  'professional-services': { name: 'Professional services' },
} as const;

export type IndustryId = keyof typeof written;
type Written = Pick<Industry, 'name'> & Partial<Industry>;

/** Every industry by id. */
export const industries: Catalog<IndustryId, Industry> = catalog<IndustryId, Written, Industry>(
  written,
  (industry, id) => ({
    aka: [],
    pattern: [],
    facts: [],
    ...industry,
    id,
  }),
);

/** The industry that goes by an id, a name or another name, however it is spelled. */
export const findIndustry = lookup(industries.values());

/** Why companies of an industry lean to the roles that they do, in a sentence; undefined where no pattern is known. */
export const patternReason = (industry: Industry): string | undefined =>
  industry.facts.map((id) => facts.get(id)).find(({ field }) => field === 'pattern')?.text;
