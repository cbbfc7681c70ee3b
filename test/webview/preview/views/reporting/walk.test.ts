import { expect, test } from 'vitest';
import { neighbor, walk } from '../../../../../src/webview/preview/views/reporting/walk';
import { diagramOf } from '../../kit/diagrams';

const { cards } = diagramOf({
  ceo: {},
  coo: { under: 'ceo' },
  cfo: { under: 'ceo' },
  cx: { under: 'coo' },
  ops: { under: 'coo' },
  board: {},
});
const steps = walk(cards);
const key = (id: string | undefined): string | undefined => cards.find((card) => card.id === id)?.key;
const id = (wanted: string): string => cards.find((card) => card.key === wanted)!.id;

test.each([
  ['ceo', 'up', undefined],
  ['ceo', 'down', 'coo'],
  ['ceo', 'right', 'board'],
  ['board', 'left', 'ceo'],
  ['coo', 'up', 'ceo'],
  ['coo', 'right', 'cfo'],
  ['cfo', 'right', undefined],
  ['cx', 'down', 'ops'],
  ['ops', 'down', undefined],
  ['ops', 'up', 'coo'],
] as const)('from %s an arrow %s leads to %s', (from, direction, to) => {
  expect(key(neighbor(steps, id(from), direction))).toBe(to);
});

test('each card knows its level and place', () => {
  expect(steps.get(id('ops'))).toMatchObject({
    level: 3,
    place: 1,
    siblings: [id('cx'), id('ops')],
    manager: id('coo'),
  });
});
