import { describe, expect, it } from 'vitest';
import { means, patternOf } from '../../../src/core/model';

const fits = (word: string, path: string): boolean => {
  const pattern = patternOf(word);
  return pattern !== undefined && means(pattern, path.split('/'));
};

describe('a word under "include"', () => {
  it.each([
    ['a.yaml', 'a.yaml'],
    ['./teams//a.yaml', 'teams/a.yaml'],
    ['teams/*.orgchart.yaml', 'teams/sales.orgchart.yaml'],
    ['*/*.yml', 'teams/a.yml'],
    ['t?ams/*', 'teams/a.YAML'],
    ['**/*.yaml', 'a.yaml'],
    ['**/*.yaml', 'a/b/c/d.yaml'],
    ['**', 'a/b.yaml'],
    ['teams/**', 'teams/a/b.yaml'],
    ['a/**/b/**/c.yaml', 'a/x/b/b/y/c.yaml'],
    ['.hidden/*.yaml', '.hidden/a.yaml'],
    ['.*.yaml', '.a.yaml'],
    ['*😀?.yaml', 'a😀é.yaml'],
    ['notes.txt', 'notes.txt'],
    ['{a,b}.yaml', 'b.yaml'],
    ['{a,b}/{c,d}*.yaml', 'b/c1.yaml'],
    ['{a,b}.yaml', '{a,b}.yaml'],
    ['[ab].yaml', 'b.yaml'],
    ['[a-c].yaml', 'b.yaml'],
    ['[!a-c].yaml', 'd.yaml'],
    ['[ab].yaml', '[ab].yaml'],
    ['{a}.yaml', '{a}.yaml'],
  ])('%s means %s', (word, path) => expect(fits(word, path)).toBe(true));

  it.each([
    ['a.yaml', 'A.yaml'],
    ['a.yaml', 'teams/a.yaml'],
    ['*.yaml', 'teams/a.yaml'],
    ['teams/*', 'teams/notes.txt'],
    ['teams/*', 'teams'],
    ['teams/**', 'a.yaml'],
    ['**/*.yaml', '.github/workflow.yaml'],
    ['**/*.yaml', 'node_modules/a.yaml'],
    ['*/a.yaml', 'node_modules/a.yaml'],
    ['*.yaml', '.a.yaml'],
    ['a?.yaml', 'a.yaml'],
    ['[ab].yaml', 'c.yaml'],
    ['[!ab].yaml', 'a.yaml'],
    ['[ab].yaml', 'ab.yaml'],
    ['{a,b}.yaml', 'c.yaml'],
    ['{a,b}.yaml', 'a,b.yaml'],
  ])('%s does not mean %s', (word, path) => expect(fits(word, path)).toBe(false));

  it.each([
    '../a.yaml',
    'teams/../../a.yaml',
    '/a.yaml',
    '~/a.yaml',
    'C:\\a.yaml',
    'https://a/b.yaml',
    'file:///a.yaml',
    '',
    ' ',
    '.',
    '/',
    'a'.repeat(5000),
  ])('%s leads out of the folder, or nowhere', (word) => expect(patternOf(word)).toBeUndefined());

  it('takes no time that grows out of hand', () => {
    fits(`${'{a,b}'.repeat(150)}.yaml`, `${'a'.repeat(150)}.yaml`);
    fits(`${'*a'.repeat(200)}b.yaml`, `${'a'.repeat(250)}.yaml`);
    fits(Array.from({ length: 150 }, () => '**/*').join('/'), Array.from({ length: 200 }, () => 'a').join('/'));
  });
});
