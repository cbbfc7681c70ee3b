import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../core/rules/kit/check';
import { stemsOf } from '../core/rules/kit/files';

const FOLDER = 'src/extension/starters/';
const stems = stemsOf(FOLDER, '.orgchart.yaml');
const textOf = (file: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../../', FOLDER, file), 'utf8');
const list = textOf('starters.ts');

it('offers every starter that there is', () => {
  expect([...list.matchAll(/id: '([^']+)'/g)].map(([, id]) => id).sort()).toEqual([...stems].sort());
  expect(stems).toHaveLength(6);
});

describe.each(stems)('%s', (stem) => {
  const text = textOf(`${stem}.orgchart.yaml`);

  it('has nothing to find', () => expect(check(text).map(({ code, message }) => `${code}: ${message}`)).toEqual([]));

  it('begins with what people change first', () => {
    expect(text.split('\n').slice(0, 3)).toEqual([
      'orgchart: 1',
      'organization:',
      expect.stringMatching(/^ {2}name: My \S/),
    ]);
  });

  it('is written as a careful author would', () => {
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/\t|[ \t]\n|\n\n\n/);
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('explains itself', () => expect(text).toMatch(/# \S/));
});
