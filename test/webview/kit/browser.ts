import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { bundlePage, launch } from '../preview/kit/page';

/** The browser that all files share, or one of its own for a file that is run alone. What a file opened is closed with it. */
export function openBrowser(): Promise<Browser> {
  const endpoint: string | undefined = inject('browserEndpoint');
  return endpoint === undefined ? launch() : chromium.connect(endpoint);
}

/** The preview's script, bundled as it is shipped. */
export async function previewScript(): Promise<string> {
  const script: string | undefined = inject('previewScript');
  return script ?? bundlePage();
}
