import type { Page } from 'playwright-core';

/** What a page was made to do that nobody wants: it asked for something, it talked, it broke its policy, it failed. */
export interface Watched {
  readonly requests: readonly string[];
  readonly dialogs: readonly string[];
  readonly errors: readonly string[];
}

/** Follows what a page does from now on. @param wanted addresses that it may ask for */
export function watch(page: Page, wanted: (url: string) => boolean = () => false): Watched {
  const watched = { requests: [] as string[], dialogs: [] as string[], errors: [] as string[] };
  page.on('request', (request) => {
    if (!wanted(request.url())) watched.requests.push(request.url());
  });
  page.on('dialog', (dialog) => {
    watched.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => watched.errors.push(error.message));
  return watched;
}

export const NOTHING: Watched = { requests: [], dialogs: [], errors: [] };

/** What stands in a page, in shadows too, that a word of a chart may have brought there: elements that run or load, attributes that do. */
export const foreignIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const isAllowed = async (script: HTMLScriptElement): Promise<boolean> => {
      if (script.nonce !== '') return true;
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script.textContent));
      return policy.includes(`'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`);
    };
    const inside = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot === null ? [] : inside(each.shadowRoot)),
      ]);
    const runs =
      'img, iframe, object, embed, a, image, use, link, form, base, animate, set, meta[http-equiv="refresh"], .katex';
    const loads = /^(?:on|href$|xlink:href$|src$|srcdoc$|action$)/;
    const elements = inside(document);
    const scripts = elements.filter((element) => element instanceof HTMLScriptElement);
    const verdicts = await Promise.all(scripts.map(isAllowed));
    const strangers = new Set<Element>(scripts.filter((_, index) => !verdicts[index]));
    const found = elements.flatMap((element) => [
      ...(element.matches(runs) || strangers.has(element) || element instanceof SVGScriptElement
        ? [element.outerHTML.slice(0, 100)]
        : []),
      ...element
        .getAttributeNames()
        .filter((name) => loads.test(name) && element.tagName !== 'SCRIPT')
        .map((name) => `${element.tagName} ${name}`),
    ]);
    return 'hacked' in window ? ['hacked', ...found] : found;
  });
