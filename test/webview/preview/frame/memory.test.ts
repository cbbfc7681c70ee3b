import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Memory } from '../../../../src/webview/preview/frame/memory';
import type { PageState } from '../../../../src/webview/preview/protocol';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A memory whose page was loaded with a state, and what it writes. */
function remembering(before?: unknown) {
  const written: PageState[] = [];
  const memory = new Memory({ post: () => undefined, kept: () => before, keep: (state) => written.push(state) });
  const last = (): PageState | undefined => {
    vi.runAllTimers();
    return written.at(-1);
  };
  return { memory, last, written };
}

test('what views keep of a chart is there after a reload', () => {
  const { memory, last } = remembering();
  memory.note({ view: 'ownership', locked: true });
  memory.keep('a', 'reporting', { x: 1 });
  memory.keep('a', 'ownership', { y: 2 });
  const { memory: again } = remembering(JSON.parse(JSON.stringify(last())));
  expect([again.of('a', 'reporting'), again.of('a', 'ownership'), again.of('b', 'reporting')]).toEqual([
    { x: 1 },
    { y: 2 },
    undefined,
  ]);
  expect(again.view).toBe('ownership');
  expect(last()).toMatchObject({ uri: 'a', view: 'ownership', locked: true });
});

test('much that changes is written once, when it rests', () => {
  const { memory, last, written } = remembering();
  for (let x = 0; x < 50; x++) memory.keep('a', 'reporting', { x });
  expect(last()?.charts).toEqual([{ uri: 'a', views: { reporting: { x: 49 } } }]);
  expect(written).toHaveLength(1);
});

test('a chart keeps what it has under another address', () => {
  const { memory, last } = remembering();
  memory.keep('old', 'reporting', 1);
  memory.move('old', 'new');
  expect([memory.of('new', 'reporting'), memory.of('old', 'reporting'), last()?.uri]).toEqual([1, undefined, 'new']);
});

test('of many charts the last ones are remembered', () => {
  const { memory, last } = remembering();
  for (let i = 0; i < 30; i++) memory.keep(`chart ${i}`, 'reporting', i);
  memory.keep('chart 25', 'reporting', 'again');
  expect(
    last()
      ?.charts.map(({ uri }) => uri)
      .slice(0, 2),
  ).toEqual(['chart 25', 'chart 29']);
  expect(last()?.charts.length).toBeLessThan(10);
});

test.each([undefined, null, {}, { uri: 'a', view: { x: 1 } }, { charts: 7 }, 'x'])(
  'a state of another shape, %j, does no harm',
  (before) => {
    const { memory, last } = remembering(before);
    memory.keep('a', 'reporting', 1);
    expect(memory.of('a', 'reporting')).toBe(1);
    expect(last()?.view).toBe('reporting');
  },
);
