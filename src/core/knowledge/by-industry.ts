import { findIndustry, type IndustryId } from './industries';
import type { RoleId } from './role-ids';
import { once } from './words';
import { phraseKey } from './words/tokens';

/** Industries that build, move or supply something other than software. */
const MAKERS: readonly IndustryId[] = [
  'manufacturing',
  'automotive',
  'construction',
  'energy',
  'aerospace',
  'transport',
  'chemicals',
  'pharmaceuticals',
  'utilities',
];

/** Words that are an area of the catalog in most industries, and something else in these. */
const OTHER: readonly (readonly [words: readonly string[], industries: readonly IndustryId[]])[] = [
  [['engineering', 'development', 'platform', 'platforms'], MAKERS],
  [
    ['agency', 'agencies'],
    ['insurance', 'real-estate', 'public-sector'],
  ],
  [
    ['research', 'development', 'admissions'],
    ['education', 'non-profit', 'healthcare'],
  ],
  [['content', 'production', 'editorial', 'media'], ['media']],
  [['edi'], [...MAKERS, 'logistics', 'retail', 'banking', 'telecommunications', 'technology']],
  [
    ['scheduling', 'rostering', 'shift planning', 'capacity planning'],
    [...MAKERS, 'airline', 'logistics', 'healthcare', 'education', 'media', 'professional-services', 'public-sector'],
  ],
  [['advocacy'], ['non-profit', 'public-sector', 'healthcare']],
  [['professional services'], ['education', 'healthcare', 'public-sector', 'non-profit', 'professional-services']],
  [['property', 'real estate', 'development', 'properties'], ['real-estate']],
  [['policy', 'environment', 'planning'], ['public-sector']],
  [['care', 'service'], ['healthcare']],
  [['events', 'production'], ['hospitality']],
  [
    ['service delivery', 'services', 'programs'],
    ['non-profit', 'public-sector', 'healthcare'],
  ],
  [
    ['billing', 'collections'],
    ['energy', 'utilities', 'telecommunications'],
  ],
  [
    ['distribution', 'transmission', 'generation', 'networks', 'network operations'],
    ['energy', 'utilities', 'telecommunications'],
  ],
  [['distribution'], ['insurance', 'asset-management', 'media']],
];

const others = once(
  () =>
    new Map(
      OTHER.flatMap(([words, industries]) =>
        words.flatMap((word) => industries.map((industry) => `${industry} ${phraseKey(word)}`)),
      ).map((key) => [key, true]),
    ),
);

/** Whether a word means something else in an industry than in the catalog. */
export const meansOtherIn = (industry: string, word: string): boolean => others().has(`${industry} ${phraseKey(word)}`);

/** What an abbreviation is short for in some industries. */
const CHIEFS: Readonly<Record<string, readonly (readonly [RoleId, readonly IndustryId[]])[]>> = {
  cmo: [['chief-medical-officer', ['healthcare', 'pharmaceuticals']]],
  cno: [['chief-nursing-officer', ['healthcare']]],
  cro: [
    ['chief-risk-officer', ['insurance', 'banking', 'financial-services', 'asset-management', 'energy', 'utilities']],
  ],
  cio: [['chief-investment-officer', ['insurance', 'asset-management']]],
  cao: [['chief-academic-officer', ['education']]],
  cso: [['chief-scientific-officer', ['pharmaceuticals', 'chemicals']]],
  cdo: [['chief-development-officer', ['non-profit']]],
};

/** The role that an abbreviation is short for in an industry; undefined where the industry changes nothing. */
export function roleInIndustry(title: string, industry: string | undefined): RoleId | undefined {
  const id = industry === undefined ? undefined : findIndustry(industry);
  return id && CHIEFS[phraseKey(title)]?.find(([, industries]) => industries.includes(id))?.[0];
}
