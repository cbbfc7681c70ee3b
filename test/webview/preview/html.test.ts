import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageHtml } from '../../../src/webview/preview/html';

const page = pageHtml({ nonce: 'n0nce', script: 'https://host/preview.js?a=1&b="2"', lang: 'de' });

test('nothing may load into the page but its script and images that it makes', () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
  expect(policy).toBe("default-src 'none'; script-src 'nonce-n0nce'; style-src 'unsafe-inline'; img-src blob:");
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toContain('<script nonce="n0nce" src="https://host/preview.js?a=1&amp;b=&quot;2&quot;"></script>');
});

test('the page says its language', () => {
  expect(page).toContain('<html lang="de">');
});

test('the first thing to type is a chart', () => {
  const example = /<pre[^>]*>([^<]*)<\/pre>/.exec(page)![1]!;
  expect(parse(example)).toEqual({
    positions: {
      ceo: { title: 'Chief Executive Officer', holder: 'Ana Ruiz' },
      coo: { title: 'Chief Operating Officer', reports_to: 'ceo' },
    },
  });
});
