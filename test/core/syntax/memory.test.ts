import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { read } from '../../../src/core/syntax';
import { chartOf } from '../../bench/chart.mjs';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const used = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

it('a chart that is edited in many places is not kept as it was at each of them', () => {
  let text = chartOf(1000);
  let reading = read(text);
  const before = used();
  const edits = 100;
  for (let edit = 1, at = 0; edit <= edits; edit++) {
    at = text.indexOf('title: ', at + 1000) + 'title: '.length;
    text = `${text.slice(0, at)}x${text.slice(at)}`;
    reading = read(text, reading);
  }
  expect(reading.positions).toHaveLength(1000);
  expect(used() - before).toBeLessThan((edits * text.length) / 4);
});
