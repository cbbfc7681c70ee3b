import { expect, test } from 'vitest';
import { layout } from '../../../src/picture';
import { rememberLast } from '../../../src/picture/layout/remember';
import { diagramOf } from '../../webview/preview/kit/diagrams';

test('what depends on the same numbers is worked out once', () => {
  const remembered = rememberLast<object>();
  const first = remembered([1, 2], () => ({}));
  expect(remembered([1, 2], () => ({}))).toBe(first);
  expect(remembered([1, 2, 3], () => ({}))).not.toBe(first);
  expect(remembered([1, 2], () => ({}))).not.toBe(first);
});

test('second lines are found anew where anything stands elsewhere', () => {
  const chart = (dottedTo: string, title: string) =>
    diagramOf({ a: {}, b: { under: 'a', title }, c: { under: 'a' }, d: { under: 'c', dottedTo: [dottedTo] } });
  const lines = (diagram: ReturnType<typeof chart>) => layout(diagram, (text) => text.length * 7).dotted;
  const before = lines(chart('b', 'B'));
  expect(lines(chart('b', 'C'))).toEqual(before);
  expect(lines(chart('a', 'B'))).not.toEqual(before);
  const moved = lines(chart('b', 'A title that takes more than one line of a card'));
  expect(lines(chart('b', 'B'))).toEqual(before);
  expect(moved).not.toEqual(before);
});
