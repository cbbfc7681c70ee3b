import { expect, test } from 'vitest';
import { Awaited } from '../../../../src/webview/preview/edit/awaited';
import { diagramOf } from '../kit/diagrams';

const before = diagramOf({ ceo: {}, coo: { under: 'ceo' }, ux: { under: 'coo' } }).cards;
const after = diagramOf({ ceo: {}, coo: { under: 'ceo' }, ux: { under: 'ceo' }, new: { under: 'ux' } }).cards;

test('a card that is moved is awaited until it has another manager, once', () => {
  const awaited = new Awaited();
  awaited.moved('ux', 'coo');
  expect(awaited.in(before)).toBeUndefined();
  expect(awaited.in(after)?.key).toBe('ux');
  expect(awaited.in(after)).toBeUndefined();
});

test('a card that is made is awaited until it is there', () => {
  const awaited = new Awaited();
  awaited.made('new');
  expect(awaited.in(before)).toBeUndefined();
  expect(awaited.in(after)?.key).toBe('new');
});

test('nobody waits forever', () => {
  let now = 0;
  const awaited = new Awaited(() => now);
  awaited.made('new');
  now = 3_600_000;
  expect(awaited.in(after)).toBeUndefined();
});
