import { expect, test } from 'vitest';
import { Questions } from '../../../../src/webview/preview/frame/questions';

test('the same question is put once, and answered to all who asked', async () => {
  const questions = new Questions<number>();
  let put = 0;
  const answers = [questions.ask('a', () => put++), questions.ask('a', () => put++), questions.ask('b', () => put++)];
  questions.answer('b', 2);
  questions.answer('a', 1);
  questions.answer('nobody asked', 3);
  expect(await Promise.all(answers)).toEqual([1, 1, 2]);
  expect(put).toBe(2);
  const again = questions.ask('a', () => put++);
  questions.answer('a', 4);
  expect(await again).toBe(4);
  expect(put).toBe(3);
});
