import type { Card } from '../../../diagram/diagram';
import type { Drawn } from './picture';
import { say } from '../../say';
import type { Step } from './walk';

/** Gives a picture's cards roles, names and tooltips. Texts of the chart go in as text, after all that Mermaid does to markup. */
export function speak(svg: SVGSVGElement, title: string, cards: ReadonlyMap<string, Drawn>, steps: ReadonlyMap<string, Step>): void {
  svg.setAttribute('role', 'presentation');
  svg.removeAttribute('aria-roledescription');
  const tree = svg.querySelector('.cards');
  tree?.setAttribute('role', cards.size === 0 ? 'presentation' : 'tree');
  tree?.setAttribute('aria-label', title === '' ? say('page') : say('chartOf', title));
  for (const { card, element } of cards.values()) {
    const step = steps.get(card.id);
    if (step === undefined) continue;
    element.setAttribute('role', 'treeitem');
    element.setAttribute('tabindex', '-1');
    element.setAttribute('aria-selected', 'false');
    element.setAttribute('aria-level', String(step.level));
    element.setAttribute('aria-posinset', String(step.place + 1));
    element.setAttribute('aria-setsize', String(step.siblings.length));
    element.setAttribute('aria-label', nameOf(card, cards.get(step.manager ?? '')?.card.title));
    const tooltip = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    tooltip.textContent = tooltipOf(card);
    element.prepend(tooltip);
  }
}

function nameOf(card: Card, manager: string | undefined): string {
  const problems = card.marks.length;
  return [
    card.title,
    ...card.holders,
    card.status === 'filled' ? '' : say(card.status),
    card.headcount > 1 ? say('seats', card.headcount) : '',
    manager === undefined ? '' : say('reportsTo', manager),
    card.areas.length === 0 ? '' : say('owns', card.areas.join(', ')),
    problems === 0 ? '' : say(problems === 1 ? 'problem' : 'problems', problems),
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
