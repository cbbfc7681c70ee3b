import { describe, expect, it } from 'vitest';
import { hover } from '../../../src/core/language';
import { chartAt } from './kit';

/** The Markdown of the hover at `<|>`, and the word it is about. */
function over(withMark: string): { readonly says: string; readonly word: string } {
  const { chart, at } = chartAt(withMark);
  const found = hover(chart, at);
  if (!found?.range) return { says: '', word: '' };
  const { start, end } = found.range;
  return {
    says: (found.contents as { value: string }).value,
    word: chart.text.slice(chart.lines.offset(start), chart.lines.offset(end)),
  };
}

const TEAM = `positions:
  ceo: {title: Chief Executive Officer, holder: Ana Ruiz}
  coo: {title: Chief Operating Officer, reports_to: ceo}
  cco: {title: Chief Customer Officer, reports_to: coo, status: vacant, owns: [customer-service], metrics: [nps]}
  csd: {title: Customer Service Director, reports_to: cco, contributes_to: [customer-support]}
`;

describe('hovering over', () => {
  it('a key says what the format says', () => {
    expect(over('positions:\n  a: {rep<|>orts_to: b}\n')).toEqual({
      word: 'reports_to',
      says: "**reports\\_to**\n\nThe id of the manager's position. Omit it at the top of the organization.",
    });
  });

  it('a position, or a word that names one, shows its card', () => {
    const card = [
      '**Chief Customer Officer** · cco',
      'Vacant',
      'Reports to Chief Operating Officer › Chief Executive Officer',
      '1 direct report: Customer Service Director',
      'Owns Customer service',
    ].join('\n\n');
    expect(over(TEAM.replace('  cco:', '  c<|>co:')).says).toContain(card);
    expect(over(TEAM.replace('reports_to: cco', 'reports_to: cc<|>o'))).toMatchObject({
      word: 'cco',
      says: expect.stringContaining(card),
    });
    expect(over(TEAM.replace('  ceo:', '  ceo<|>:')).says).toContain(
      '1 direct report, 3 positions below in all: Chief Operating Officer',
    );
  });

  it('a position shows what is wrong with it', () => {
    expect(over('positions:\n  a<|>: {reports_to: nobody}\n').says).toMatch(
      /- \*\*error\*\* There is no position "nobody"/,
    );
  });

  it('a position shows the worst first', () => {
    const says = over(`positions:
  ceo: {title: Chief Executive Officer}
  c<|>co: {title: Chief Customer Officer, reports_to: ceo, owns: [customer-success]}
  cxo: {title: Chief Experience Officer, reports_to: ceo}
`).says;
    const severities = [...says.matchAll(/^- \*\*(\w+)\*\*/gm)].map(([, severity]) => severity);
    expect([severities[0], severities.at(-1)]).toEqual(['warning', 'hint']);
  });

  it('a word that names no position says nothing', () => {
    expect(over('positions:\n  a: {reports_to: no<|>body}\n').says).toBe('');
  });

  it('an area shows where it belongs and who has which part in it', () => {
    expect(over(TEAM.replace('customer-support', 'customer-su<|>pport')).says).toMatch(
      /^\*\*Customer support\*\* · customer-support\n\nPart of Customer service › .*Also covered by Chief Customer Officer\n\nContributions by Customer Service Director/s,
    );
    expect(over('areas:\n  war<|>ranty: {name: Warranty, parent: customer-service}\n').says).toMatch(
      /^\*\*Warranty\*\* · warranty\n\nPart of Customer service/,
    );
    expect(over('positions:\n  a: {owns: [onboard<|>ing]}\n').says).toMatch(/can mean\n\n- \*\*/);
  });

  it('a metric shows what it measures and who answers for it', () => {
    expect(over(TEAM.replace('nps', 'n<|>ps')).says).toMatch(
      /^\*\*Net Promoter Score \(NPS\)\*\* · nps\n\nMeasures .*Higher is better.*Accountable: Chief Customer Officer/s,
    );
    expect(over('metrics: {fi<|>x: {name: First fix, area: customer-service}}\n').says).toBe(
      '**First fix** · fix\n\nMeasures Customer service',
    );
  });

  it('a title shows the role it means, or those it may mean', () => {
    expect(over('positions:\n  a: {title: Chief Exp<|>erience Officer}\n').says).toMatch(
      /^\*\*Chief Experience Officer \(CXO\)\*\*\n\n.*Usually reports to/s,
    );
    expect(over('positions:\n  a: {title: C<|>CO}\n').says).toMatch(/^\*\*CCO\*\* can mean\n\n- Chief/);
    expect(over('positions:\n  a: {title: Chie<|>f Dreamer}\n').says).toBe('');
  });

  it('other words of the catalog says what they are', () => {
    expect(over('organization: {industry: sa<|>as}\n').says).toBe(
      '**Software as a service** · saas\n\nTechnology and SaaS firms lean to a CCO, because customer success and lifetime value matter there.\n\nOften has a Chief Customer Officer',
    );
    expect(over('organization: {priorities: [reduce-ch<|>urn]}\n').says).toBe(
      '**Reduce churn** · reduce-churn\n\nA reason for a Chief Customer Officer',
    );
    expect(over('positions:\n  a: {status: vac<|>ant}\n').says).toBe(
      'The position exists but has no holder; it keeps what it owns.',
    );
    expect(over('rules: {unknown-po<|>sition: off}\n').says).toMatch(
      /^\*\*unknown-position\*\* · error\n\n.*\[Read more\]\(https:.*unknown-position\.md\)$/s,
    );
    expect(over('positions:\n  a: {allow: [{rule: unknown-po<|>sition}]}\n').says).toMatch(/^\*\*unknown-position\*\*/);
  });

  it.each(['<|>', 'positions:\n<|>', '# a <|> comment', 'x-own: wo<|>rd', 'positions:\n  a: {notes: "fr<|>ee"}'])(
    '%j says nothing',
    (text) => {
      expect(over(text).says).toBe('');
    },
  );
});

describe('what was typed shows as it was typed', () => {
  it.each([
    ['[click](command:evil)', '\\[click\\](command:evil)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['**bold** `code`', '\\*\\*bold\\*\\* \\`code\\`'],
    ['https://www.a.example a@b.example', 'https\\://www\\.a.example a\\@b.example'],
    ['# ![x](y) ~~z~~ $(zap) &amp;', '\\# !\\[x\\](y) \\~\\~z\\~\\~ \\$(zap) \\&amp;'],
  ])('%s', (title, shown) => {
    expect(over(`positions:\n  a<|>: {title: '${title}'}\n`).says).toContain(`**${shown}** · a`);
    expect(over(`positions:\n  a<|>: {title: A, holder: '${title}'}\n`).says).toContain(`Held by ${shown}`);
  });

  it('also in an id', () => {
    expect(over('positions:\n  "`a`<|>": {title: A}\n').says).toContain('· \\`a\\`');
  });
});
