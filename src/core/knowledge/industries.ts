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
  technology: {
    name: 'Technology',
    aka: [
      'tech',
      'it',
      'information technology',
      'software',
      'hardware',
      'internet',
      'semiconductors',
      'ai',
      'high tech',
      'it industry',
    ],
    pattern: ['chief-customer-officer'],
    facts: ['A43'],
  },
  saas: {
    name: 'Software as a service',
    aka: ['SaaS', 'cloud software', 'b2b saas', 'cloud'],
    pattern: ['chief-customer-officer'],
    facts: ['A43'],
  },
  retail: {
    name: 'Retail',
    aka: [
      'e-commerce',
      'grocery',
      'grocer',
      'supermarket',
      'supermarkets',
      'stores',
      'wholesale',
      'online retail',
      'Einzelhandel',
      'Commerce de détail',
      'Grande distribution',
      'Comercio minorista',
      'Detailhandel',
      'direct-to-consumer',
      'd2c',
      'Handel',
      'distribution retail',
    ],
    pattern: ['chief-experience-officer'],
    facts: ['A44'],
  },
  hospitality: {
    name: 'Hospitality',
    aka: [
      'hotel',
      'hotels',
      'restaurants',
      'restaurant',
      'travel',
      'tourism',
      'leisure',
      'travel and tourism',
      'resorts',
      'cruise',
      'Gastgewerbe',
      'Hotellerie',
      'catering',
      'events',
    ],
    pattern: ['chief-experience-officer'],
    facts: ['A44'],
  },
  'financial-services': {
    name: 'Financial services',
    aka: ['finance', 'financial', 'financials', 'Finanzdienstleistungen', 'Services financiers', 'brokerage'],
    pattern: ['chief-experience-officer', 'chief-customer-officer'],
    facts: ['A45'],
  },
  airline: {
    name: 'Airline',
    aka: ['airlines', 'carrier', 'Fluggesellschaft'],
    facts: ['B09'],
    note: 'One known carrier has both: a CXO for digital and marketing analytics, a CCO for customer operations.',
  },
  advertising: {
    name: 'Advertising',
    aka: ['advertising agency', 'marketing agency', 'creative agency', 'agency', 'Werbung'],
    note: 'A CXO here leans to strategy, creative work and digital.',
    facts: ['B10'],
  },
  'b2b-software': {
    name: 'B2B software',
    aka: ['enterprise software', 'business software'],
    pattern: ['chief-customer-officer'],
    facts: ['B10', 'A43'],
    note: 'A CXO here leans to strategy, design, digital and marketing.',
  },
  'contact-centre': {
    name: 'Contact center',
    aka: ['contact centre', 'call center', 'call centre', 'bpo', 'contact centers', 'customer service outsourcing'],
    facts: ['B33'],
  },
  healthcare: {
    name: 'Healthcare',
    aka: [
      'health care',
      'health',
      'hospital',
      'hospitals',
      'clinic',
      'medical',
      'nursing',
      'social care',
      'Gesundheitswesen',
      'Krankenhaus',
      'Santé',
      'Sanidad',
      'Salud',
      'Sanità',
      'Gezondheidszorg',
    ],
  },
  'public-sector': {
    name: 'Public sector',
    aka: [
      'government',
      'municipality',
      'city',
      'local government',
      'public administration',
      'federal government',
      'state government',
      'council',
      'police',
      'defense',
      'civil service',
      'Verwaltung',
      'Öffentlicher Dienst',
      'Administration publique',
    ],
  },
  manufacturing: {
    name: 'Manufacturing',
    aka: [
      'industry',
      'industrial',
      'consumer goods',
      'fmcg',
      'cpg',
      'mechanical engineering',
      'electronics',
      'machinery',
      'Industrie',
      'Industria',
      'Maschinenbau',
      'luxury goods',
      'luxury',
      'food and beverage',
      'food',
      'textiles',
      'fashion',
    ],
  },
  telecommunications: {
    name: 'Telecommunications',
    aka: ['telecoms', 'telecom', 'telco', 'mobile operator', 'Telekommunikation'],
  },
  education: {
    name: 'Education',
    aka: [
      'higher education',
      'university',
      'universities',
      'college',
      'school',
      'schools',
      'edtech',
      'Bildung',
      'Hochschule',
      'Enseignement',
      'Educación',
      'Onderwijs',
      'research institute',
    ],
  },
  'non-profit': {
    name: 'Non-profit',
    aka: [
      'charity',
      'charities',
      'ngo',
      'foundation',
      'not-for-profit',
      'third sector',
      'voluntary sector',
      'aid',
      'humanitarian',
      'association',
      'voluntary',
      'religion',
      'religious organization',
      'church',
      'faith',
      'museum',
      'museums',
      'arts',
      'culture',
      'cooperative',
      'Verein',
      'Stiftung',
    ],
  },
  'professional-services': {
    name: 'Professional services',
    aka: [
      'consulting',
      'consultancy',
      'law firm',
      'legal services',
      'law',
      'legal',
      'Kanzlei',
      'Conseil',
      'Consultoría',
      'accounting firm',
      'business services',
      'Beratung',
      'it services',
      'staffing',
      'recruitment agency',
    ],
  },
  insurance: {
    name: 'Insurance',
    aka: [
      'insurer',
      'insurtech',
      'reinsurance',
      'life insurance',
      'Versicherung',
      'Versicherungen',
      'Assurance',
      'Seguros',
      'Assicurazioni',
      'Verzekeringen',
    ],
    pattern: ['chief-experience-officer', 'chief-customer-officer'],
    facts: ['A45'],
  },
  banking: {
    name: 'Banking',
    aka: [
      'bank',
      'banks',
      'retail banking',
      'credit union',
      'building society',
      'fintech',
      'Bank- und Kreditwesen',
      'Banque',
      'payments',
      'Banken',
      'Banca',
      'Bankwezen',
      'Banco',
    ],
    pattern: ['chief-experience-officer', 'chief-customer-officer'],
    facts: ['A45'],
  },
  'asset-management': {
    name: 'Asset management',
    aka: ['wealth management', 'private equity', 'investment management', 'fund management', 'venture capital'],
  },
  automotive: {
    name: 'Automotive',
    aka: ['carmaker', 'car manufacturer', 'cars', 'automobile', 'vehicles', 'Automobil', 'mobility'],
  },
  aerospace: { name: 'Aerospace', aka: ['aviation', 'aircraft', 'space', 'aerospace and defense', 'airport'] },
  construction: {
    name: 'Construction',
    aka: ['builder', 'building', 'engineering and construction', 'infrastructure', 'Bau', 'BTP'],
  },
  energy: { name: 'Energy', aka: ['oil and gas', 'renewables', 'power', 'mining', 'oil', 'gas', 'Energie', 'nuclear'] },
  utilities: { name: 'Utilities', aka: ['utility', 'water', 'electricity', 'waste', 'Versorger', 'Stadtwerke'] },
  pharmaceuticals: {
    name: 'Pharmaceuticals',
    aka: ['pharma', 'biotech', 'life sciences', 'biotechnology', 'medical devices', 'medtech'],
  },
  chemicals: { name: 'Chemicals', aka: ['chemical industry', 'Chemie', 'materials'] },
  transport: {
    name: 'Transport',
    aka: ['rail', 'railway', 'public transport', 'transportation', 'shipping', 'maritime', 'Verkehr', 'transit', 'bus'],
  },
  logistics: {
    name: 'Logistics',
    aka: ['freight', 'courier', 'postal services', 'post', 'parcel', 'supply chain', 'warehousing', 'distribution'],
  },
  media: {
    name: 'Media',
    aka: [
      'broadcasting',
      'broadcaster',
      'publishing',
      'entertainment',
      'film',
      'television',
      'gaming',
      'games',
      'music',
      'news',
      'streaming',
      'Medien',
      'sports',
    ],
  },
  'real-estate': {
    name: 'Real estate',
    aka: ['property', 'housing', 'housing association', 'property development', 'Immobilien', 'Immobilier'],
  },
  agriculture: { name: 'Agriculture', aka: ['farming', 'agribusiness', 'forestry', 'Landwirtschaft'] },
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
