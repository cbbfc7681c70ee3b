import type { WrittenRoles } from './role';

/** Chiefs of products, digital channels, technology, data and security. */
export const technologyRoles = {
  'chief-digital-officer': {
    title: 'Chief Digital Officer', abbr: ['CDO'],
    level: 'executive', singleton: true,
    focus: ['customers'],
    reportsTo: ['chief-executive-officer', 'chief-marketing-officer'],
    owns: ['digital', 'digital-strategy', 'digital-channels', 'e-commerce'],
    mayOwn: ['transformation', 'user-experience', 'marketing-analytics'],
    metrics: ['conversion-rate'],
  },
  'chief-data-officer': {
    title: 'Chief Data Officer', abbr: ['CDO'],
    level: 'executive', singleton: true,
    focus: ['employees'],
    reportsTo: ['chief-executive-officer', 'chief-information-officer', 'chief-operating-officer', 'chief-technology-officer'],
    owns: ['data', 'data-governance', 'data-platform'],
    mayOwn: ['business-intelligence', 'artificial-intelligence', 'customer-analytics'],
  },
  'chief-information-officer': {
    title: 'Chief Information Officer', abbr: ['CIO'],
    level: 'executive', singleton: true,
    focus: ['employees'],
    reportsTo: ['chief-executive-officer', 'chief-operating-officer', 'chief-financial-officer'],
    owns: ['enterprise-it'],
    mayOwn: ['information-security', 'data-platform', 'architecture'],
    metrics: ['system-availability'],
  },
  'chief-technology-officer': {
    title: 'Chief Technology Officer', abbr: ['CTO'],
    level: 'executive', singleton: true,
    focus: ['customers'],
    reportsTo: ['chief-executive-officer'],
    owns: ['technology', 'software-engineering', 'architecture'],
    mayOwn: ['product-development', 'information-security', 'data-platform'],
  },
  'chief-information-security-officer': {
    title: 'Chief Information Security Officer', abbr: ['CISO'],
    level: 'executive', singleton: true,
    focus: ['employees', 'customers'],
    reportsTo: ['chief-executive-officer', 'chief-risk-officer', 'chief-information-officer', 'chief-technology-officer'],
    independentOf: ['chief-information-officer', 'chief-technology-officer'],
    owns: ['information-security'],
  },
  'chief-product-officer': {
    title: 'Chief Product Officer', abbr: ['CPO'],
    level: 'executive', singleton: true,
    focus: ['customers'],
    reportsTo: ['chief-executive-officer'],
    owns: ['product', 'product-strategy', 'product-analytics'],
    mayOwn: ['ux-design', 'user-experience', 'product-development', 'product-marketing'],
    metrics: ['adoption-rate'],
  },
  'chief-security-officer': {
    title: 'Chief Security Officer', abbr: ['CSO'],
    level: 'executive', singleton: true,
    reportsTo: ['chief-operating-officer', 'chief-executive-officer'],
    owns: ['information-security'],
  },
  'chief-analytics-officer': {
    title: 'Chief Analytics Officer', abbr: ['CAO'],
    level: 'executive', singleton: true,
    reportsTo: ['chief-executive-officer', 'chief-data-officer'],
    owns: ['business-intelligence'],
  },
  'chief-ai-officer': {
    title: 'Chief AI Officer', abbr: ['CAIO'],
    level: 'executive', singleton: true,
    reportsTo: ['chief-executive-officer', 'chief-technology-officer'],
    owns: ['artificial-intelligence'],
  },
} satisfies WrittenRoles;
