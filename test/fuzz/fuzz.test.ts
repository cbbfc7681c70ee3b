import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { attempt, charts, check } from './campaign';

const FIRST_SEED = 20_260_601;
const INPUTS = 12;

it('nothing is lost or broken by slips anywhere in a chart', () => {
  const from = charts();
  const failures = Array.from({ length: INPUTS }, (_, index) => attempt(FIRST_SEED + index, from)).flat();
  expect(failures).toEqual([]);
});

const found = path.resolve(import.meta.dirname, 'found');

it.each(existsSync(found) ? readdirSync(found) : [])('what a campaign found stays mended: %s', (name) => {
  const { invariant, seed, text }: Record<'invariant' | 'text', string> & { seed: number } = JSON.parse(
    readFileSync(path.join(found, name), 'utf8'),
  );
  expect(check(invariant, text, seed)).toBeUndefined();
});
