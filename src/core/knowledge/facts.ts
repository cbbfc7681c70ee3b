import { byId, type Catalog } from './catalog';
import { comparisonFacts } from './facts-comparison';
import { derivedFacts } from './facts-derived';
import { experienceOfficerFacts } from './facts-experience-officer';

/** What a fact is good for: a norm can carry a rule, advice a hint, a claim only a text that names who made it. */
export type FactKind =
  | 'definition'
  | 'attribute'
  | 'responsibility'
  | 'collaboration'
  | 'norm'
  | 'advice'
  | 'claim'
  | 'context'
  | 'example'
  | 'provenance'
  | 'derived';

/**
 * One thing that the catalog and the rules rest on. Ids never change: `A` compares the chief experience officer with
 * the chief customer officer, `B` describes the former, `D` follows from several of both.
 * What names no facts (an area, a role, a metric) is common knowledge of the field: it may advise, but not blame.
 */
export interface Fact {
  readonly id: FactId;
  readonly kind: FactKind;
  /** Who or what it is about, with commas between: "cxo, cco". */
  readonly subject: string;
  /** The side of the subject it tells: "reports to". */
  readonly field: string;
  readonly text: string;
  /** The facts it follows from; empty for all that are not derived. */
  readonly from: readonly FactId[];
}

/** How a stated fact is written down. */
export type WrittenFact = readonly [kind: Exclude<FactKind, 'derived'>, subject: string, field: string, text: string];

/** How a derived fact is written down. */
export type WrittenDerivedFact = readonly [from: readonly StatedFactId[], subject: string, field: string, text: string];

type StatedFactId = keyof typeof comparisonFacts | keyof typeof experienceOfficerFacts;
export type FactId = StatedFactId | keyof typeof derivedFacts;

const stated = Object.entries<WrittenFact>({ ...comparisonFacts, ...experienceOfficerFacts }).map(
  ([id, [kind, subject, field, text]]) => ({ id: id as FactId, kind, subject, field, text, from: [] }),
);
const derived = Object.entries<WrittenDerivedFact>(derivedFacts).map(([id, [from, subject, field, text]]) => ({
  id: id as FactId,
  kind: 'derived' as const,
  subject,
  field,
  text,
  from,
}));

/** Every fact, by id. */
export const facts: Catalog<FactId, Fact> = byId<FactId, Fact>([...stated, ...derived]);
