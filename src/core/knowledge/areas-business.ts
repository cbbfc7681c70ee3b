import type { AreaTree } from './areas';

/** The functions of the company. */
export const businessAreas = {
  brand: {
    name: 'Brand',
    facts: ['A38', 'B05'],
    areas: {
      'brand-identity': { name: 'Brand identity', facts: ['A38'] },
      'brand-strategy': { name: 'Brand strategy', facts: ['A46'] },
      'brand-voice': { name: 'Brand voice and consistency', aka: ['brand consistency'], facts: ['B05', 'B20'] },
      'brand-promise': { name: 'Brand promise', facts: ['A13'] },
    },
  },
  marketing: {
    name: 'Marketing',
    facts: ['A13', 'B10'],
    areas: {
      campaigns: { name: 'Marketing campaigns', facts: ['B20'] },
      'demand-generation': { name: 'Demand generation' },
      'marketing-analytics': { name: 'Digital and marketing analytics', aka: ['digital analytics'], facts: ['B09'] },
      'agency-and-creative': { name: 'Agency and creative work', aka: ['creative', 'agency'], facts: ['B10'] },
      'product-marketing': { name: 'Product marketing' },
      'market-research': { name: 'Market research' },
    },
  },
  communications: {
    name: 'External communications',
    areas: {
      'public-relations': { name: 'Public relations', aka: ['pr', 'media relations'] },
      'public-affairs': { name: 'Public affairs' },
    },
  },
  digital: {
    name: 'Digital',
    facts: ['B10'],
    areas: {
      'digital-strategy': { name: 'Digital strategy', facts: ['B10'] },
      'digital-channels': { name: 'Digital channels', facts: ['B09'] },
      'e-commerce': { name: 'E-commerce', aka: ['online store'] },
    },
  },
  innovation: {
    name: 'Innovation',
    facts: ['A46', 'B10'],
    areas: {
      'business-innovation': { name: 'Business innovation', facts: ['A46'] },
    },
  },
  revenue: {
    name: 'Revenue',
    areas: {
      sales: {
        name: 'Sales',
        facts: ['A21', 'B21'],
        areas: {
          'new-business': { name: 'New business', aka: ['new logo', 'acquisition'] },
          'account-management': { name: 'Account management' },
          expansion: { name: 'Expansion', aka: ['upsell', 'cross-sell'] },
          'partner-sales': { name: 'Partner and channel sales', aka: ['channel sales', 'alliances sales'] },
        },
      },
      renewals: { name: 'Renewals' },
      pricing: { name: 'Pricing' },
      'revenue-operations': { name: 'Revenue operations', aka: ['revops', 'sales operations'] },
    },
  },
  product: {
    name: 'Product',
    facts: ['A13', 'B22'],
    areas: {
      'product-strategy': { name: 'Product strategy and roadmap', aka: ['roadmap'] },
      'product-development': { name: 'Product development', facts: ['A13', 'B22'] },
      'product-analytics': { name: 'Product analytics' },
    },
  },
  people: {
    name: 'People (HR)',
    aka: ['hr', 'human resources'],
    facts: ['A13', 'A21'],
    areas: {
      'talent-acquisition': { name: 'Talent acquisition', aka: ['recruitment', 'recruiting'], facts: ['B36'] },
      'learning-and-development': { name: 'Learning and development', aka: ['staff training'], facts: ['B36'] },
      'compensation-and-benefits': { name: 'Compensation and benefits', aka: ['total rewards'] },
      'employee-relations': { name: 'Employee relations' },
      'organisation-design': {
        name: 'Organization design and development',
        aka: [
          'organization design',
          'organisation design and development',
          'organizational development',
          'organisational development',
        ],
        facts: ['A48', 'A65'],
      },
      'diversity-and-inclusion': { name: 'Diversity and inclusion', aka: ['dei'] },
      'people-operations': { name: 'People operations', aka: ['payroll', 'hr operations'] },
    },
  },
  operations: {
    name: 'Operations',
    facts: ['A54'],
    areas: {
      'business-operations': { name: 'Business operations' },
      'supply-chain': { name: 'Supply chain', aka: ['logistics'] },
      procurement: { name: 'Procurement', aka: ['purchasing'] },
      facilities: { name: 'Facilities' },
      quality: { name: 'Quality' },
    },
  },
  technology: {
    name: 'Technology',
    facts: ['A21', 'B36'],
    areas: {
      'enterprise-it': { name: 'Enterprise IT', aka: ['it', 'information technology'], facts: ['A21'] },
      'software-engineering': { name: 'Software engineering', aka: ['engineering'] },
      architecture: { name: 'Technology architecture' },
      'information-security': { name: 'Information security', aka: ['cybersecurity', 'security'] },
    },
  },
  data: {
    name: 'Data',
    areas: {
      'data-governance': { name: 'Data governance' },
      'data-platform': { name: 'Data platform' },
      'business-intelligence': { name: 'Business intelligence', aka: ['bi', 'reporting'] },
      'artificial-intelligence': { name: 'Artificial intelligence', aka: ['ai'] },
    },
  },
  finance: {
    name: 'Finance',
    areas: {
      accounting: { name: 'Accounting' },
      'financial-planning': { name: 'Financial planning', aka: ['fp&a', 'budgeting'] },
      treasury: { name: 'Treasury and tax' },
      'investor-relations': { name: 'Investor relations' },
    },
  },
  'legal-and-risk': {
    name: 'Legal, risk and compliance',
    areas: {
      legal: { name: 'Legal' },
      compliance: { name: 'Compliance', facts: ['A45'] },
      privacy: { name: 'Privacy', aka: ['data protection'] },
      risk: { name: 'Risk management' },
      'internal-audit': { name: 'Internal audit' },
    },
  },
  strategy: {
    name: 'Strategy',
    areas: {
      'corporate-strategy': { name: 'Corporate strategy' },
      'mergers-and-acquisitions': { name: 'Mergers and acquisitions', aka: ['m&a'] },
      transformation: {
        name: 'Transformation program',
        aka: ['transformation programme', 'business transformation'],
        facts: ['A53'],
      },
      sustainability: { name: 'Sustainability', aka: ['esg'] },
      'executive-coordination': { name: 'Executive coordination', aka: ['ceo office'] },
    },
  },
} satisfies AreaTree;
