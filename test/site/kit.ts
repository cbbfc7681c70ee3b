import { createHash } from 'node:crypto';
import { snapshot } from '../../src/core/workspace';
import type { SiteFile, SiteOptions } from '../../src/site';
import { siteOf } from '../../src/site';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

export const OPTIONS: SiteOptions = { script: 'void 0;', sha256, holders: true };

/** The pages of a chart, by path. */
export function pagesOf(text: string, options: Partial<SiteOptions> = {}, home?: string): Map<string, string> {
  const chart = snapshot('file:///trust.orgchart.yaml', 0, text, { today: '2026-12-01' });
  return byPath(siteOf(chart, { ...OPTIONS, ...options }, home));
}

export const byPath = (files: readonly SiteFile[]): Map<string, string> =>
  new Map(files.map(({ path, text }) => [path, text]));

/** Links of pages to pages or anchors that are not there. */
export function brokenLinks(pages: ReadonlyMap<string, string>): string[] {
  return [...pages].flatMap(([from, text]) =>
    [...text.matchAll(/ href="([^"]*)"/g)].flatMap(([, href = '']) => {
      if (href.startsWith('https://github.com/orgchart/')) return [];
      const { pathname, hash } = new URL(href, `file:///${from}`);
      const target = pages.get(decodeURIComponent(pathname.slice(1)));
      const isThere = target !== undefined && (hash === '' || target.includes(` id="${hash.slice(1)}"`));
      return isThere ? [] : [`${from}: ${href}`];
    }),
  );
}
