import type { Difference, Names } from '../../core/diff';
import type { CardState } from '..';
import type { Card, Diagram } from '../diagram/diagram';

/** An area or metric that changes hands, between two cards. */
export interface Handover {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Two charts as one diagram: all that is there now, and what is gone where it was. */
export interface UnionDiagram extends Diagram {
  /** By card. */
  readonly states: Readonly<Record<string, CardState>>;
  /** The card of the old manager, by the card of the position that has moved away from it. */
  readonly oldManagers: Readonly<Record<string, string>>;
  readonly handovers: readonly Handover[];
  /** The cards as they were before, by the ids that they have here. */
  readonly before: readonly Card[];
}

/** Lays two diagrams over each other. Cards have ids of their own: `n0`, `n1` … */
export function unionOf(
  base: Diagram,
  head: Diagram,
  differences: readonly Difference[],
  names: Pick<Names, 'terms'>,
): UnionDiagram {
  const newIds = new Map(
    differences.flatMap((each) => (each.kind === 'renamed' ? [[each.from, each.position] as const] : [])),
  );
  const keyNow = (key: string): string => newIds.get(key) ?? key;
  const present = new Set(head.cards.map(({ key }) => key));
  const gone = base.cards.filter(({ key }) => !present.has(keyNow(key)));
  const ids = new Map([...head.cards, ...gone].map(({ key }, index) => [key, `n${index}`]));
  const renumber = (cards: readonly Card[]): ((id: string) => string | undefined) => {
    const keys = new Map(cards.map(({ id, key }) => [id, key]));
    return (id) => {
      const key = keys.get(id);
      return key === undefined ? undefined : ids.get(keyNow(key));
    };
  };
  const [oldCard, newCard] = [renumber(base.cards), renumber(head.cards)];
  const cards = [
    ...head.cards.map((card) => renumbered(card, newCard)),
    ...gone.map((card) => ({ ...renumbered(card, oldCard), marks: [] })),
  ];
  const oldManagers = new Map(
    base.cards.flatMap(({ id, manager }) => {
      const [card, above] = [oldCard(id), manager === undefined ? undefined : oldCard(manager)];
      return card !== undefined && above !== undefined ? [[card, above] as const] : [];
    }),
  );
  const managers = new Map(cards.map(({ id, manager }) => [id, manager]));
  const states = statesOf(cards, differences, (key) => ids.get(key));
  return {
    title: head.title || base.title,
    cards,
    problems: [],
    areas: [],
    metrics: [],
    before: base.cards.map((card) => ({ ...renumbered(card, oldCard), marks: [] })),
    states: Object.fromEntries(states),
    oldManagers: Object.fromEntries(
      [...oldManagers].filter(([card, above]) => states.get(card) === 'moved' && managers.get(card) !== above),
    ),
    handovers: differences.flatMap((each) =>
      each.kind === 'handed-over'
        ? each.from.flatMap((from) =>
            each.to.flatMap((to) => {
              const [one, other] = [ids.get(from), ids.get(to)];
              return one !== undefined && other !== undefined
                ? [{ name: names.terms(each.list, each.term), from: one, to: other }]
                : [];
            }),
          )
        : [],
    ),
  };
}

function renumbered(card: Card, newId: (id: string) => string | undefined): Card {
  const { manager: above, solid, ...rest } = card;
  const manager = above === undefined ? undefined : newId(above);
  const lines = (all: readonly string[]): string[] => all.flatMap((id) => newId(id) ?? []);
  return {
    ...rest,
    id: newId(card.id) ?? card.id,
    ...(manager !== undefined && { manager }),
    dotted: lines(card.dotted),
    ...(solid && { solid: lines(solid) }),
  };
}

/** The most telling state of each card. */
function statesOf(
  cards: readonly Card[],
  differences: readonly Difference[],
  cardOf: (key: string) => string | undefined,
): ReadonlyMap<string, CardState> {
  const rank: readonly CardState[] = ['same', 'changed', 'moved', 'removed', 'added'];
  const states = new Map<string, CardState>(cards.map(({ id }) => [id, 'same']));
  const set = (key: string | undefined, state: CardState): void => {
    const card = key === undefined ? undefined : cardOf(key);
    if (card !== undefined && rank.indexOf(state) > rank.indexOf(states.get(card) ?? 'same')) states.set(card, state);
  };
  for (const each of differences) {
    if (each.kind === 'added') set(each.position, 'added');
    if (each.kind === 'split') set(each.into, 'added');
    if (each.kind === 'removed' || each.kind === 'merged') set(each.position, 'removed');
    if (each.kind === 'moved' || (each.kind === 'swapped' && each.what === 'places'))
      for (const key of each.positions) set(key, 'moved');
    for (const { position, key } of each.deltas)
      if (position !== undefined) set(position, key === 'reports_to' ? 'moved' : 'changed');
  }
  return states;
}
