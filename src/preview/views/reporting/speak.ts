import type { Card } from '../../../diagram/diagram';
import type { Folded } from '../../../picture';
import { say } from '../../say';
import type { Step } from './walk';

/** What of a card is for ears and for whoever points at it: all that its picture says, and more. */
export interface Voice {
  readonly attributes: Readonly<Record<string, string>>;
  readonly tooltip: string;
}

/** What a card is to be told by. @param manager the title of whom it reports to */
export function voiceOf(card: Card, { level, place, siblings, reports }: Step, manager: string | undefined, folded: Folded | undefined): Voice {
  return {
    attributes: {
      role: 'treeitem',
      tabindex: '-1',
      'aria-selected': 'false',
      'aria-level': String(level),
      'aria-posinset': String(place + 1),
      'aria-setsize': String(siblings.length),
      'aria-label': nameOf(card, manager, folded),
      ...((reports.length > 0 || folded !== undefined) && { 'aria-expanded': String(folded === undefined) }),
    },
    tooltip: tooltipOf(card),
  };
}

/** What the tree is called. */
export const treeName = (title: string): string => (title === '' ? say('page') : say('chartOf', title));

function nameOf(card: Card, manager: string | undefined, folded: Folded | undefined): string {
  const problems = card.marks.length;
  return [
    card.title,
    ...card.holders,
    card.status === 'filled' ? '' : say(card.status),
    card.headcount > 1 ? say('seats', card.headcount) : '',
    manager === undefined ? '' : say('reportsTo', manager),
    card.areas.length === 0 ? '' : say('owns', card.areas.join(', ')),
    problems === 0 ? '' : say(problems === 1 ? 'problem' : 'problems', problems),
    folded === undefined ? '' : say(folded.hidden === 1 ? 'oneHidden' : 'hidden', folded.hidden),
    folded?.worst === undefined ? '' : say('hiddenWorst', say(folded.worst)),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function tooltipOf(card: Card): string {
  const seats = card.headcount > 1 ? ` × ${card.headcount}` : '';
  const state = card.status === 'filled' ? '' : ` (${say(card.status)})`;
  return [
    `${card.title}${seats}${state}`,
    card.holders.join(', '),
    card.areas.length > 0 ? say('ownsLine', card.areas.join(', ')) : '',
    ...card.marks.map(({ severity, message }) => `${say(severity)}: ${message}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
