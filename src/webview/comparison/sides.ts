import type { Candidate, Pair, SheetSide } from '../../core/compare/sheet';
import { element } from './elements';
import { say } from './say';

const LABELS = ['first', 'second'] as const;

type Choose = (ids: Pair<string>) => void;

/** The two positions, each with a box to choose another one in its place. */
export function sides(
  candidates: readonly Candidate[],
  pair: Pair<SheetSide> | undefined,
  choose: Choose,
): HTMLElement {
  const boxes = LABELS.map((label, at) =>
    element(
      'select',
      { id: `side-${at}`, 'aria-label': say(label) },
      ...options(candidates, pair?.[at], pair?.[1 - at]),
    ),
  );
  const [one, other] = boxes as [HTMLSelectElement, HTMLSelectElement];
  for (const box of boxes) {
    box.addEventListener('change', () => {
      if (one.value !== '' && other.value !== '') choose([one.value, other.value]);
    });
  }
  return element(
    'div',
    { id: 'sides' },
    ...boxes.map((box, at) => element('div', { class: 'side' }, box, ...facts(pair?.[at]))),
  );
}

/** All positions to choose from; the one on the other side cannot be chosen here. One that is gone leaves the box empty. */
function options(
  candidates: readonly Candidate[],
  chosen: Candidate | undefined,
  other: Candidate | undefined,
): HTMLElement[] {
  const isGone = !candidates.some(({ id }) => id === chosen?.id);
  const choices = candidates.map(({ id, name }) =>
    element('option', { value: id, selected: id === chosen?.id, disabled: id === other?.id }, `${name} (${id})`),
  );
  return isGone
    ? [element('option', { value: '', selected: true, disabled: true }, say('choose')), ...choices]
    : choices;
}

function facts(side: SheetSide | undefined): HTMLElement[] {
  if (!side) return [];
  return [element('p', { class: 'usual' }, side.role === undefined ? say('noRole') : say('role', side.role))];
}
