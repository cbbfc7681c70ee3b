import type { PlacedCard } from '../../../../picture';
import type { Card, Facet } from '../../../../picture/diagram/diagram';
import { say } from '../../say';
import { facetName, facetValue } from './facets';
import type { Step } from './walk';

/** The texts of a card for screen readers and tooltips: all that its picture says, and more. */
export interface Voice {
  readonly attributes: Readonly<Record<string, string>>;
  readonly tooltip: string;
}

/**
 * The context of a card that its texts need.
 * @param manager the title of its manager
 * @param colorBy the key of what the cards are colored by
 */
export function voiceOf(
  { card, content: { details }, folded }: PlacedCard,
  { level, place, siblings, reports }: Step,
  manager: string | undefined,
  colorBy?: string,
): Voice {
  const facet = card.facets.find(({ key }) => key === colorBy);
  return {
    attributes: {
      role: 'treeitem',
      tabindex: '-1',
      'aria-selected': 'false',
      'aria-level': String(level),
      'aria-posinset': String(place + 1),
      'aria-setsize': String(siblings.length),
      'aria-label': nameOf({ card, details, manager, folded, facet }),
      ...((reports.length > 0 || folded !== undefined) && { 'aria-expanded': String(folded === undefined) }),
    },
    tooltip: tooltipOf(card, details, facet),
  };
}

/** What the tree is called. */
export const treeName = (title: string): string => (title === '' ? say('page') : say('chartOf', title));

/** What the name of a card is made of. */
interface Named {
  readonly card: Card;
  readonly details: readonly string[];
  readonly manager: string | undefined;
  readonly folded: PlacedCard['folded'];
  readonly facet: Facet | undefined;
}

function nameOf({ card, details, manager, folded, facet }: Named): string {
  const problems = card.marks.length;
  return [
    card.title,
    ...card.holders,
    card.status === 'filled' ? '' : say(card.status),
    card.headcount > 1 ? say('seats', card.headcount) : '',
    manager === undefined ? '' : say('reportsTo', manager),
    ...details,
    card.areas.length === 0 ? '' : say('owns', card.areas.join(', ')),
    tellingOf(facet),
    problems === 0 ? '' : say(problems === 1 ? 'problem' : 'problems', problems),
    folded === undefined ? '' : say(folded.hidden === 1 ? 'oneHidden' : 'hidden', folded.hidden),
    folded?.worst === undefined ? '' : say('hiddenWorst', say(folded.worst)),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Without a state, which is announced anyway. */
const tellingOf = (facet: Facet | undefined): string =>
  facet === undefined || facet.key === 'status'
    ? ''
    : say('colorOf', facetName(facet.key), facetValue(facet.key, facet.value));

function tooltipOf(card: Card, details: readonly string[], facet: Facet | undefined): string {
  const seats = card.headcount > 1 ? ` × ${card.headcount}` : '';
  const state = card.status === 'filled' ? '' : ` (${say(card.status)})`;
  return [
    `${card.title}${seats}${state}`,
    card.holders.join(', '),
    ...details,
    card.areas.length > 0 ? say('ownsLine', card.areas.join(', ')) : '',
    tellingOf(facet),
    ...card.marks.map(({ severity, message }) => `${say(severity)}: ${message}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
