import { expect, test } from 'vitest';
import { objections } from '../../../../src/webview/preview/edit/objections';
import { diagramOf } from '../kit/diagrams';

const { cards } = diagramOf({
  ceo: {},
  coo: { under: 'ceo' },
  ops: { under: 'coo' },
  cfo: { under: 'ceo' },
  desk: { under: 'ops' },
  board: {},
});
const byKey = (moved: string) => {
  const keys = new Map(cards.map(({ id, key }) => [id, key]));
  return Object.fromEntries(
    [...objections(cards, cards.find(({ key }) => key === moved)!.id)].map(([id, why]) => [keys.get(id), why]),
  );
};

test.each([
  ['coo', { coo: 'itself', ops: 'below', desk: 'below', ceo: 'already' }],
  ['desk', { desk: 'itself', ops: 'already' }],
  ['ceo', { ceo: 'itself', coo: 'below', cfo: 'below', ops: 'below', desk: 'below' }],
  ['board', { board: 'itself' }],
])('%s cannot be moved to itself, to those below it or to its own manager', (moved, expected) => {
  expect(byKey(moved)).toEqual(expected);
});
