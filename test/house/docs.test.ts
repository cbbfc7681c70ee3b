import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((page) => existsSync(path.join(root, page)));
const textOf = (page: string): string => readFileSync(path.join(root, page), 'utf8');

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (page: string): string[] =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Links to files of the repository, outside of code. */
const linksIn = (page: string): string[] =>
  [
    ...textOf(page)
      .replace(/^(`{3,})[^]*?^\1$/gm, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].flatMap(([, link = '']) => (/^[a-z]+:/.test(link) ? [] : [link]));

describe('links between pages', () => {
  it.each(pages.filter((page) => linksIn(page).length > 0))('of %s lead to what is there', (page) => {
    const broken = linksIn(page).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page : path.join(path.dirname(page), file);
      return !existsSync(path.join(root, target)) || (anchor !== undefined && !anchorsIn(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

it('keeps the front page short', () => {
  expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(150);
});
