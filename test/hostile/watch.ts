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
  page.evaluate(() => {
    const inside = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot === null ? [] : inside(each.shadowRoot)),
      ]);
    const runs =
      'img, iframe, object, embed, a, image, use, link, form, base, animate, set, meta[http-equiv="refresh"], .katex';
    const loads = /^(?:on|href$|xlink:href$|src$|srcdoc$|action$)/;
    const found = inside(document).flatMap((element) => [
      ...(element.matches(runs) ||
      (element instanceof HTMLScriptElement && element.nonce === '') ||
      element instanceof SVGScriptElement
        ? [element.outerHTML.slice(0, 100)]
        : []),
      ...element
        .getAttributeNames()
        .filter((name) => loads.test(name) && element.tagName !== 'SCRIPT')
        .map((name) => `${element.tagName} ${name}`),
    ]);
    return 'hacked' in window ? ['hacked', ...found] : found;
  });
