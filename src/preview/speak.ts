import type { Card } from '../diagram/diagram';
import type { Drawn } from './picture';
import type { Step } from './walk';

/** Gives a picture's cards roles, names and tooltips. Texts of the chart go in as text, after all that Mermaid does to markup. */
export function speak(svg: SVGSVGElement, title: string, cards: ReadonlyMap<string, Drawn>, steps: ReadonlyMap<string, Step>): void {
  svg.setAttribute('role', 'presentation');
  svg.removeAttribute('aria-roledescription');
  const tree = svg.querySelector('.cards');
  tree?.setAttribute('role', cards.size === 0 ? 'presentation' : 'tree');
  tree?.setAttribute('aria-label', title === '' ? 'Org chart' : `Org chart of ${title}`);
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
    card.status === 'filled' ? '' : card.status,
    card.headcount > 1 ? `${card.headcount} seats` : '',
    manager === undefined ? '' : `reports to ${manager}`,
    card.areas.length === 0 ? '' : `owns ${card.areas.join(', ')}`,
    problems === 0 ? '' : `${problems} ${problems === 1 ? 'problem' : 'problems'}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function tooltipOf(card: Card): string {
  const seats = card.headcount > 1 ? ` × ${card.headcount}` : '';
  const state = card.status === 'filled' ? '' : ` (${card.status})`;
  return [
    `${card.title}${seats}${state}`,
    card.holders.join(', '),
    card.areas.length > 0 ? `Owns ${card.areas.join(', ')}` : '',
    ...card.marks.map(({ severity, message }) => `${severity}: ${message}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
