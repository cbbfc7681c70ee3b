import type { AreaId } from './areas';
import { areas } from './areas';
import { areasAlso } from './areas-also';
import { readArea } from './read-area';
import { brackets, isShortFor } from './words/forms';
import { joined } from './words/join';
import { memoized } from './words/memo';
import { groupOf, isAboutTrade } from './words/people';
import { once } from './words/plain';
import { phraseKey, tokensOf } from './words/tokens';

/**
 * Areas whose other names are mostly those of parts: warehousing and transport are both supply chain, but not the same
 * work. The other names of all other areas mean the whole area.
 */
const COLLECTIONS: ReadonlySet<string> = new Set<AreaId>([
  'accounting',
  'agency-and-creative',
  'artificial-intelligence',
  'business-operations',
  'campaigns',
  'communications',
  'compensation-and-benefits',
  'compliance',
  'data',
  'data-governance',
  'data-platform',
  'digital',
  'digital-channels',
  'employee-relations',
  'enterprise-it',
  'facilities',
  'financial-planning',
  'information-security',
  'internal-audit',
  'learning-and-development',
  'legal',
  'marketing',
  'new-business',
  'operations',
  'organisation-design',
  'partner-sales',
  'people',
  'people-operations',
  'procurement',
  'product-development',
  'public-affairs',
  'public-relations',
  'quality',
  'revenue',
  'revenue-operations',
  'risk',
  'sales',
  'software-engineering',
  'supply-chain',
  'sustainability',
  'talent-acquisition',
  'technology',
  'treasury',
]);

/** Work that many companies run separately from the rest of its area, so that the area's own name does not include it. */
const BESIDE: ReadonlySet<string> = new Set(
  (
    'insurance, assurances, versicherungen, seguros, assicurazioni, verzekeringen, tax, taxes, taxation, group tax, corporate tax, employer branding, employer brand, recruitment marketing, ' +
    'early careers, graduate recruitment, catering, cleaning, succession planning, business continuity, insurance management, ' +
    'crisis management, tenders, contracts, contract management, export control, trade compliance, fraud prevention, credit control, ' +
    'collections, billing, maintenance, fleet, social media, seo, student recruitment, pensions, mobility, global mobility, ' +
    'fleet operations, employment law, workforce planning, product security, records management, payroll, ' +
    'lager, lagerhaltung, versand, steuern, fiscalité, impuestos, belastingen, skatt, imposte, impostos, instandhaltung, wartung, fuhrpark, ' +
    'regulatory affairs, succession, plant maintenance, events, event marketing, sponsorship, media buying, concierge, front desk, ' +
    'lohnbuchhaltung, arbeitgebermarke, marque employeur, marca empleadora, paie, nóminas, mantenimiento, manutenzione'
  )
    .split(', ')
    .map(phraseKey),
);

/** Names in other languages of parts of an area that is called operations in English. */
const PARTS_ABROAD: ReadonlySet<string> = new Set(
  (
    'produktion, fertigung, fabrication, producción, fabricación, produzione, fabbricazione, productie, produção, ' +
    'fabricação, tillverkning, montage'
  )
    .split(', ')
    .map(phraseKey),
);

/** Other names in these collections that mean the whole area anyway. */
const SYNONYMS: ReadonlySet<string> = new Set(
  (
    'tech, ict, information and communication technology, technology and engineering, it and technology, scm, supply, ops, ' +
    'comms, corp comms, communication, personnel, workforce, human capital, hcm, human capital management, staff, ' +
    'employees, colleagues, people team, law, legal counsel, general counsel, mktg, purchase, buying, sourcing, vendors, ' +
    'suppliers, r&d, research and development, rnd, real estate, property, properties, estates, estate, buildings, premises, ' +
    'fm, qa, qc, quality assurance, quality control, total quality, commercial, gtm, go-to-market, top line, ta, hiring, l&d, ' +
    'learning, training and development, comp and ben, comp & ben, c&b, compensation, rewards, reward, pay, remuneration, ' +
    'audit, assurance, audit and assurance, cyber, cyber security, it security, infosec, risks, enterprise risk, ' +
    'enterprise risk management, erm, alliances, channel, channels, partnerships, csr, corporate social responsibility, ' +
    'ethics and compliance, regulatory compliance, information systems, systems, corporate it, internal it, mis, ' +
    'software development, software, development, accounts, bookkeeping, budget, budgets, controlling, ' +
    'management accounting, selling, sales force, business development, biz dev, bd, org design, od, organization, ' +
    'machine learning, ml, genai, data and analytics, analytics and data, data analytics, government affairs, ' +
    'government relations, corporate affairs, external affairs, press, media, rev ops, sales ops, people ops, hr ops'
  )
    .split(', ')
    .map(phraseKey),
);

/** Words that do not narrow a name. */
const WIDE: ReadonlySet<string> = new Set(
  (
    'affairs service strategy management function department office team group corporate company business global ' +
    'organization general enterprise overall internal external central strategic execution'
  )
    .split(' ')
    .map(phraseKey),
);

/** What a text claims of an area: all of it, or some parts by name. */
interface Named {
  readonly isWhole: boolean;
  readonly parts: readonly string[];
}

/** Whether a text that is read as an area names all of it, and not only a part that is not in the catalog. */
export const namesWhole = (area: string, text: string): boolean => named(area, text).isWhole;

/** Whether a text that is read as an area, or as a part of one, names only separate work, which the area's name does not include. */
export const isBeside = (area: string, text: string): boolean => {
  if (readArea(text)?.isLimited || isAboutTrade(text)) return true;
  const { isWhole, parts } = named(area, text);
  return !isWhole && parts.every((part) => BESIDE.has(phraseKey(part)));
};

/** Whether two texts are about different groups of people, such as students and alumni. */
export function areForOthers(one: string, other: string): boolean {
  const [group, otherGroup] = [groupOf(one), groupOf(other)];
  return group !== undefined && otherGroup !== undefined && group !== otherGroup;
}

/** Whether two texts that are read as the same area may be about the same work. */
export function mayBeSameWork(area: string, one: string, other: string): boolean {
  if (one === other) return true;
  if (areForOthers(one, other)) return false;
  const [mine, theirs] = [named(area, one), named(area, other)];
  if (mine.isWhole || theirs.isWhole) {
    const parts = mine.isWhole ? theirs : mine;
    return parts.isWhole || parts.parts.some((part) => !BESIDE.has(phraseKey(part)));
  }
  return mine.parts.some((part) => theirs.parts.some((their) => isSame(part, their)));
}

function isSame(one: string, other: string): boolean {
  const [mine, theirs] = [tokensOf(one), tokensOf(other)];
  const isInside = (inner: readonly string[], outer: readonly string[]): boolean =>
    inner.every((word) => outer.includes(word));
  return isInside(mine, theirs) || isInside(theirs, mine) || isShortFor(one, other) || isShortFor(other, one);
}

function named(area: string, text: string): Named {
  const { outside } = brackets(text);
  const parts = partsOf(outside || text).filter((part) => readArea(part)?.known === area);
  const narrow = parts.filter((part) => isPart(area, part));
  return narrow.length < parts.length || parts.length === 0 ? WHOLE : { isWhole: false, parts: narrow };
}

const WHOLE: Named = { isWhole: true, parts: [] };

const partsOf = memoized((text) => joined(text, (part) => readArea(part) !== undefined));

/** Whether a name is that of separate work, or another name with more than the area's own words and words that do not narrow it. */
function isPart(area: string, text: string): boolean {
  const key = phraseKey(text);
  if (BESIDE.has(key) || PARTS_ABROAD.has(key)) return true;
  if (!COLLECTIONS.has(area) || !everyday().get(area)?.has(key)) return false;
  const words = tokensOf(text);
  const left = words.filter((word) => !WIDE.has(word));
  const rest = left.join('');
  if (rest === '' || SYNONYMS.has(key) || SYNONYMS.has(rest)) return false;
  return !(left.length < words.length ? ownNames() : titles()).get(area)?.has(rest);
}

const everyday = once(
  () =>
    new Map(Object.entries(areasAlso).map(([area, names]) => [area, new Set(names.map((name) => phraseKey(name)))])),
);

/** Only ids and names. */
const titles = once(
  () => new Map([...areas.values()].map(({ id, name }) => [id as string, new Set([id, name].map(phraseKey))])),
);

const ownNames = once(
  () =>
    new Map([...areas.values()].map(({ id, name, aka }) => [id as string, new Set([id, name, ...aka].map(phraseKey))])),
);
