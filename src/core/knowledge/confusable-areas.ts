import type { AreaId } from './areas';
import type { FactId } from './facts';

/** Two areas in different branches of the tree that are easily claimed by two people who mean the same work. */
export interface ConfusablePair {
  readonly areas: readonly [AreaId, AreaId];
  /** How the line between the first and the second is usually drawn. */
  readonly line: string;
  readonly facts: readonly FactId[];
}

const written: readonly (readonly [a: AreaId, b: AreaId, line: string, facts?: readonly FactId[]])[] = [
  [
    'journey-mapping',
    'service-design',
    "mapping finds pain points in today's journey; service design specifies tomorrow's",
    ['B14', 'A44'],
  ],
  [
    'customer-insight',
    'marketing-analytics',
    'insight explains existing customers; marketing analytics explains campaigns and channels',
    ['B15', 'B09'],
  ],
  ['customer-analytics', 'business-intelligence', 'one governed data set, one owner of the customer question', ['A17']],
  ['customer-analytics', 'product-analytics', 'customer health versus feature usage', ['A17']],
  ['voice-of-customer', 'market-research', 'existing customers versus the market', ['A16']],
  ['customer-retention', 'renewals', 'loyalty outcome versus the commercial contract event', ['A24']],
  ['customer-success', 'account-management', 'value realized versus commercial relationship', ['A17']],
  ['customer-success', 'expansion', 'adoption versus upsell target', ['A17']],
  [
    'sales-through-service',
    'sales',
    "sales made during a service contact versus the sales organization's quota",
    ['B34'],
  ],
  ['cx-training', 'learning-and-development', 'CX content and standard versus the training function', ['B17', 'B36']],
  ['employee-experience', 'people', 'how work feels end to end versus HR policy and process', ['A63', 'A21']],
  ['company-culture', 'organisation-design', 'norms and behavior versus structure', ['A07']],
  ['brand-experience', 'brand', 'how the brand is lived versus how it is defined', ['A63', 'A38']],
  ['user-experience', 'product-development', 'usability and desirability versus building the product', ['B27', 'B22']],
  ['experience-innovation', 'business-innovation', 'delight for customers versus new business models', ['B16', 'A46']],
  ['digital-channels', 'user-experience', 'running the channel versus designing the interaction', ['B09', 'B27']],
  ['enterprise-it', 'information-security', 'run versus protect'],
  ['product-strategy', 'architecture', 'why/what versus how'],
  ['data-governance', 'privacy', 'quality and access versus lawful use'],
  ['executive-coordination', 'business-operations', "CEO's cadence versus running the business"],
];

/** Every pair of areas that are easily confused. */
export const confusablePairs: readonly ConfusablePair[] = written.map(([a, b, line, facts = []]) => ({
  areas: [a, b],
  line,
  facts,
}));

/** The pairs that an area is one of. */
export const confusableWith = (id: AreaId): readonly ConfusablePair[] =>
  confusablePairs.filter(({ areas }) => areas.includes(id));
