import { expect, it } from 'vitest';
import { groupBy, memo } from '../../../src/core/text';

it('works each object out once', () => {
  const seen: object[] = [];
  const sizeOf = memo((list: readonly number[]) => {
    seen.push(list);
    return list.length;
  });
  const list = [1, 2];
  expect([sizeOf(list), sizeOf(list), sizeOf([1, 2])]).toEqual([2, 2, 2]);
  expect(seen).toHaveLength(2);
});

it('groups in the order of what is grouped', () => {
  expect([...groupBy(['bb', 'a', 'cc'], (word) => word.length)]).toEqual([
    [2, ['bb', 'cc']],
    [1, ['a']],
  ]);
});
