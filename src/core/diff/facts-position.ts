import type { Claim, ListedException, Organization, Position, Scope } from '../model';
import { fingerprint, isEmpty, itemsOf, metricsOf, valueOf } from '../model';
import type { Data, MapNode, Node } from '../syntax';
import { toData } from '../syntax';
import type { Fact, Rename } from './facts';

/** The lists of a position that claim areas or metrics. */
export const CLAIM_KEYS = ['owns', 'metrics', 'contributes_to', 'consulted_on', 'tracks'] as const;
export type ClaimKey = (typeof CLAIM_KEYS)[number];

/** Keys with special handling; all other keys are compared as plain data. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  ...CLAIM_KEYS,
  ...['title', 'role', 'status', 'holder', 'reports_to', 'dotted_line_to', 'previously'],
  ...['department', 'location', 'level', 'fte', 'headcount', 'span_limit', 'assistant', 'external'],
  ...['only', 'purpose', 'focus', 'works_with', 'responsibilities', 'sourcing', 'allow'],
]);

/** The facts about one position. */
export function* positionFacts(organization: Organization, position: Position, rename: Rename): Generator<Fact> {
  const { title, role, department, location, level, purpose, sourcing, fte, headcount, status } = position;
  const words = { title, role, department, location, level, purpose, sourcing };
  for (const [key, word] of Object.entries(words)) if (word) yield { key, value: word.value.trim() };
  if (status !== 'filled') yield { key: 'status', value: status };
  if (fte !== undefined) yield { key: 'fte', value: fte };
  if (headcount !== 1) yield { key: 'headcount', value: headcount };
  if (position.spanLimit !== undefined) yield { key: 'span_limit', value: position.spanLimit };
  if (position.assistant) yield { key: 'assistant', value: true };
  if (position.external) yield { key: 'external', value: true };
  if (position.only.size > 0) yield { key: 'only', value: scopeData(position.only) };
  if (position.reportsTo.length > 0)
    yield { key: 'reports_to', value: position.reportsTo.map(({ value }) => rename(value)) };
  for (const { value } of position.dottedLineTo) yield { key: 'dotted_line_to', item: rename(value), value: true };
  for (const { value } of position.previously) yield { key: 'previously', item: value, value: true };
  for (const { value } of position.focus) yield { key: 'focus', item: value.trim(), value: true };
  for (const { value } of position.responsibilities) yield { key: 'responsibilities', item: value.trim(), value: true };
  yield* holders(position);
  yield* claims(organization, position, rename);
  for (const link of position.worksWith) {
    const about = link.about.map(({ value }) => areaIn(organization, value)).sort();
    const value: Data = {
      ...(about.length > 0 && { about }),
      ...(link.gives && { gives: link.gives.value }),
      ...(link.gets && { gets: link.gets.value }),
    };
    yield { key: 'works_with', item: rename(link.with.value), value };
  }
  for (const exception of position.allow) yield { key: 'allow', ...exceptionFact(exception, rename) };
  const map = position.source.value;
  if (map.kind === 'map') {
    for (const { key, value } of map.pairs)
      if (!UNDERSTOOD.has(key.text) && !isEmpty(value)) yield { key: key.text, value: toData(value) };
  }
}

function* holders({ source, holders: known }: Position): Generator<Fact> {
  const nodes = source.value.kind === 'map' ? itemsOf(valueOf(source.value, 'holder')) : [];
  for (const { name, identity } of known) {
    const node = nodes.find((each) => each.kind === 'map' && holds(each, name.span.start));
    const value: Data = node ? toData(node) : { name: name.value.trim() };
    yield { key: 'holder', item: identity, value };
  }
}

const holds = ({ span }: MapNode, at: number): boolean => span.start <= at && at < span.end;

function* claims(organization: Organization, position: Position, rename: Rename): Generator<Fact> {
  for (const key of CLAIM_KEYS) {
    const listed = claimsOf(position, key).map((claim) => ({ claim, term: termOf(organization, key, claim) }));
    const often = new Map<string, number>();
    for (const { term } of listed) often.set(term, (often.get(term) ?? 0) + 1);
    for (const { claim, term } of listed) {
      const item = (often.get(term) ?? 1) > 1 && claim.only.size > 0 ? `${term} ${fingerprint(claim.only)}` : term;
      yield { key, item, value: claimData(organization, claim, term, rename) };
    }
  }
}

/** The claims under a key. */
export const claimsOf = (position: Position, key: ClaimKey): readonly Claim[] =>
  ({
    owns: position.owns,
    metrics: position.metrics,
    contributes_to: position.contributesTo,
    consulted_on: position.consultedOn,
    tracks: position.tracks,
  })[key];

/** The id of the area or metric in a claim; the text itself if it names none or several. */
export function termOf(organization: Organization, key: ClaimKey, claim: Claim): string {
  const isMetric = key === 'metrics' || key === 'tracks';
  const [named, another] = isMetric ? metricsOf(organization).allOf(claim) : organization.areasOf(claim);
  return named && !another ? named.id : claim.term.value.trim();
}

const areaIn = ({ areas }: Organization, word: string): string => areas.find(word)?.id ?? word.trim();

/** The content of a claim, as data. */
export interface ClaimData {
  readonly term: string;
  readonly except?: readonly string[];
  readonly only?: Data;
  readonly shared_with?: readonly string[];
  readonly lead?: string;
}

function claimData(organization: Organization, claim: Claim, term: string, rename: Rename): Data {
  const except = claim.except.map(({ value }) => areaIn(organization, value)).sort();
  const shared = claim.sharedWith.map(({ value }) => rename(value)).sort();
  return {
    term,
    ...(except.length > 0 && { except }),
    ...(claim.only.size > 0 && { only: scopeData(claim.only) }),
    ...(shared.length > 0 && { shared_with: shared }),
    ...(claim.lead && { lead: rename(claim.lead.value) }),
    ...custom(claim.node),
  };
}

const MEANT_IN_CLAIMS: ReadonlySet<string> = new Set(['area', 'metric', 'except', 'only', 'shared_with', 'lead']);

const custom = (node: Node): { readonly [key: string]: Data } =>
  node.kind === 'map'
    ? Object.fromEntries(
        node.pairs.flatMap(({ key, value }) => (MEANT_IN_CLAIMS.has(key.text) ? [] : [[key.text, toData(value)]])),
      )
    : {};

const scopeData = (scope: Scope): Data =>
  Object.fromEntries([...scope].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, values]) => [key, [...values].sort()]));

/** An exception as a fact, without its key. */
export function exceptionFact(
  { rule, with: partners, reason, until }: ListedException,
  rename: Rename,
): Pick<Fact, 'item' | 'value'> {
  const others = partners.map(({ value }) => rename(value)).sort();
  return {
    item: [rule.value, ...others].join(' '),
    value: { rule: rule.value, with: others, reason, ...(until !== undefined && { until }) },
  };
}
