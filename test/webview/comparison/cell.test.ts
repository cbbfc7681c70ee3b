import { expect, test } from 'vitest';
import { saying } from '../../../src/webview/comparison/cell';

test('what the chart says is usual where it reads the same', () => {
  const { said, besides } = saying({
    here: ['customers', 'Chief Customer Officer (CCO)', 'Chief Executive Officer (dotted)'],
    usual: ['Customers', 'Chief Customer Officer', 'Chief Executive Officer'],
  });
  expect(said.map(({ isUsual }) => isUsual)).toEqual([true, true, false]);
  expect(besides).toEqual(['Chief Executive Officer']);
});

test('nothing said leaves all that is usual', () => {
  expect(saying({ here: [], usual: ['a', 'b'] })).toEqual({ said: [], besides: ['a', 'b'] });
});
