import { describe, expect, it } from 'vitest';
import orgchart from '../../src/library/markdown-it';

const render = (info: string, content: string, options = {}): string => {
  const rules = { fence: () => '<pre>other</pre>' } as {
    fence: (tokens: { info: string; content: string }[], index: number) => string;
  };
  orgchart({ renderer: { rules } }, options);
  return rules.fence([{ info, content }], 0);
};

const CHART = 'organization: A & B\npositions:\n  a: {title: "<b>Head</b>", reports_to: c}\n';

describe('the plug-in for markdown-it', () => {
  it('draws charts, light and dark, and nothing else', () => {
    const html = render('orgchart', CHART);
    expect(html).toMatch(/^<figure class="orgchart"><picture><source media="\(prefers-color-scheme: dark\)"/);
    expect(html.match(/data:image\/svg\+xml,/g)).toHaveLength(2);
    expect(render('js', CHART)).toBe('<pre>other</pre>');
    expect(render('orgcharts', CHART)).toBe('<pre>other</pre>');
  });

  it('says in words what the picture shows, without markup of the chart', () => {
    const html = render('orgchart', CHART);
    expect(html).toContain('alt="Org chart of A &amp; B: &lt;b&gt;Head&lt;/b&gt;"');
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('<script');
  });

  it('lists findings with their lines, unless they are not wanted', () => {
    expect(render('orgchart', CHART)).toMatch(
      /<li class="error">error: [^<]*\(<a href="https:[^"]*">unknown-position<\/a>, line 3\)/,
    );
    expect(render('orgchart', CHART, { findings: false })).not.toContain('<ul');
  });
});
