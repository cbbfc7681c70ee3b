import { expect, test } from 'vitest';
import { pageHtml } from '../../../src/webview/comparison/html';

const page = pageHtml({ nonce: 'n0nce', script: 'https://host/compare.js?a=1&b="2"', lang: 'de' });

test('nothing may load into the page but its script and its style', () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
  expect(policy).toBe("default-src 'none'; script-src 'nonce-n0nce'; style-src 'nonce-n0nce'");
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toContain('<script nonce="n0nce" src="https://host/compare.js?a=1&amp;b=&quot;2&quot;"></script>');
});

test('what a translation says is text, and markup nowhere', () => {
  const translated = pageHtml({ nonce: 'n0nce', script: 'a.js', lang: 'de', translate: () => `<b title="'&">` });
  expect(translated).toContain(`<title>&lt;b title=&quot;'&amp;&quot;></title>`);
  expect(translated).not.toContain('<b ');
});

test('the page says its language', () => {
  expect(page).toContain('<html lang="de">');
});
