import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBrowser } from '../../kit/browser';
import { bundlePage, ComparisonPage, type OpenOptions } from './page';

/** A browser for the tests of one file. Every page, when its test is over, must have asked for nothing and broken nothing. */
export function session(): (options?: OpenOptions) => Promise<ComparisonPage> {
  let browser: Browser;
  let script: string;
  const opened: ComparisonPage[] = [];
  beforeAll(async () => {
    [browser, script] = await Promise.all([openBrowser(), bundlePage()]);
  });
  afterEach(async () => {
    for (const comparison of opened.splice(0)) {
      expect(await comparison.violations()).toEqual([]);
      expect(comparison.requests).toEqual([]);
      expect(comparison.errors).toEqual([]);
      await comparison.close();
    }
  });
  afterAll(() => browser.close());
  return async (options) => {
    const comparison = await ComparisonPage.open(browser, script, options);
    opened.push(comparison);
    return comparison;
  };
}
