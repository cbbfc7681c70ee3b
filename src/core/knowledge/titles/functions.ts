import type { AreaId } from '../areas';
import type { RoleId } from '../role-ids';
import type { Rank } from './ranks';

/** The chief of a function. */
export const CHIEF_OF: Readonly<Partial<Record<AreaId, RoleId>>> = {
  experience: 'chief-experience-officer',
  'customer-experience': 'chief-experience-officer',
  'customer-service': 'chief-customer-officer',
  'customer-success': 'chief-customer-officer',
  'customer-engagement': 'chief-customer-officer',
  crm: 'chief-customer-officer',
  'employee-experience': 'chief-employee-experience-officer',
  finance: 'chief-financial-officer',
  operations: 'chief-operating-officer',
  marketing: 'chief-marketing-officer',
  revenue: 'chief-revenue-officer',
  sales: 'chief-sales-officer',
  communications: 'chief-communications-officer',
  compliance: 'chief-compliance-officer',
  'agency-and-creative': 'chief-creative-officer',
  digital: 'chief-digital-officer',
  data: 'chief-data-officer',
  'diversity-and-inclusion': 'chief-diversity-officer',
  'enterprise-it': 'chief-information-officer',
  technology: 'chief-technology-officer',
  'information-security': 'chief-information-security-officer',
  product: 'chief-product-officer',
  people: 'chief-human-resources-officer',
  procurement: 'chief-procurement-officer',
  privacy: 'chief-privacy-officer',
  strategy: 'chief-strategy-officer',
  'corporate-strategy': 'chief-strategy-officer',
  transformation: 'chief-transformation-officer',
  sustainability: 'chief-sustainability-officer',
  risk: 'chief-risk-officer',
  'internal-audit': 'chief-audit-executive',
  'artificial-intelligence': 'chief-ai-officer',
  legal: 'general-counsel',
  'learning-and-development': 'chief-learning-officer',
};

/** Roles that lead a function below its chief. */
export const LED_BY: Readonly<Partial<Record<AreaId, Readonly<Partial<Record<Rank, RoleId>>>>>> = {
  'customer-experience': {
    director: 'director-of-customer-experience',
    head: 'head-of-customer-experience',
    'vice-president': 'head-of-customer-experience',
    manager: 'customer-experience-manager',
  },
  'customer-success': {
    director: 'director-of-customer-success',
    head: 'director-of-customer-success',
    'vice-president': 'director-of-customer-success',
  },
  'customer-service': {
    director: 'customer-service-director',
    head: 'customer-service-director',
    'vice-president': 'customer-service-director',
    manager: 'customer-support-manager',
  },
  'customer-support': { manager: 'customer-support-manager' },
  'internal-audit': {
    director: 'chief-audit-executive',
    head: 'chief-audit-executive',
    'vice-president': 'chief-audit-executive',
  },
};

/** Functions whose chief often has a head's title, in companies without a higher position in the function. */
export const OFTEN_CHIEF: Readonly<Partial<Record<AreaId, readonly Rank[]>>> = {
  people: ['director', 'head', 'vice-president'],
  finance: ['director'],
};

/** Adjectives and other words for functions in titles that are not areas themselves. */
export const FUNCTION_WORDS: Readonly<Partial<Record<AreaId, string>>> = {
  finance:
    'financial, financier, administratif et financier, administrativo y financiero, financiero, financiera, finanziario, amministrativo e finanziario, financeiro, administrativo e financeiro, financieel, ekonomi, finans, finanz, finanzen, amministrazione e finanza, de financiën',
  operations:
    'operating, operational, operativo, operativa, operationeel, operations officer, operativ, operatives geschäft, industriel, industrial, produktion',
  sales: 'commercial director, comercial, commerciale, commercieel, försäljnings, vertriebs, verkaufs, kommerziell',
  technology:
    'technical, technology, technique, técnico, tecnico, tecnológico, technisch, technischer, teknisk, teknik',
  legal: 'juridique, jurídico, giuridico, legale, juridisch, chefs',
  'enterprise-it': 'informatique, informático, informatico, informatica, de sistemas, sistemas, it, ict, information',
  marketing: 'marketing, marknads, mercadeo, marktkommunikation',
  people: 'personal, personeels, personnel, hr, ressources humaines, rh, rrhh, human resources, umane, pessoal',
  communications: 'kommunikations, communicatie, de comunicación',
  procurement: 'einkaufs, inköps, inkoop, achat',
  product: 'produkt, product, produit',
  strategy: 'strategie, strategi, strategisch',
  risk: 'risiko, risk, risico',
  data: 'data, daten, analytics, data and analytics, insights and analytics',
  quality: 'qualitäts, kvalitets, kwaliteits',
  sustainability: 'nachhaltigkeits, hållbarhets, duurzaamheids, rse',
  digital: 'numérique, digitale',
  compliance: 'compliance',
  'diversity-and-inclusion':
    'equity, equality, inclusion, belonging, equity and inclusion, equity diversity and inclusion',
  'information-security': 'security information',
  'customer-support': 'support',
  'customer-service': 'kundtjänst, kundservice, klantenservice, kundenservice',
};
