import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBrowser, previewScript } from '../../kit/browser';
import { type OpenOptions, PreviewPage } from './page';

/** A browser for the tests of one file. Every page, when its test is over, must have asked for nothing and broken nothing. */
export function session(): (options?: OpenOptions) => Promise<PreviewPage> {
  let browser: Browser;
  let script: string;
  const opened: PreviewPage[] = [];
  beforeAll(async () => {
    [browser, script] = await Promise.all([openBrowser(), previewScript()]);
  });
  afterEach(async () => {
    for (const preview of opened.splice(0)) {
      expect(await preview.violations()).toEqual([]);
      expect(preview.requests).toEqual([]);
      expect(preview.errors).toEqual([]);
      await preview.close();
    }
  });
  afterAll(() => browser.close());
  return async (options) => {
    const preview = await PreviewPage.open(browser, script, options);
    opened.push(preview);
    return preview;
  };
}
