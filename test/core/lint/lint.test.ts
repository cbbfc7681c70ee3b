import { expect, it } from 'vitest';
import { lint } from '../../../src/core/lint';
import { organize, readChart } from '../../../src/core/model';
import { read } from '../../../src/core/syntax';
import { check, TODAY } from '../rules/kit/check';
import { fileOf, stemsOf } from '../rules/kit/files';
import { ROOT } from '../rules/kit/parts';

const charts = stemsOf('test/charts/bad/', '.orgchart.yaml').map((stem) =>
  fileOf(`test/charts/bad/${stem}.orgchart.yaml`),
);

it('tells findings in the order of the text', () => {
  for (const text of charts) {
    const starts = check(text).map(({ span }) => span.start);
    expect(starts).not.toEqual([]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
});

it('says the same of the same chart, also where most of it was read before', () => {
  for (const text of charts) {
    const before = read(text.replace('ceo', 'coe'));
    const again = lint(organize([readChart(ROOT, read(text, before))]), { today: TODAY });
    expect(again).toEqual(check(text));
  }
});

it('places findings in the file they stand in, files in their order', () => {
  const main = read(
    'positions:\n  ceo: {title: Chief Executive Officer}\n  cfo: {title: Chief Financial Officer, reports_to: cef}\n',
  );
  const team = read(
    'positions:\n  cto: {title: Chief Technology Officer, reports_to: ceo}\n  ceo: {title: Another One}\n',
  );
  const findings = lint(organize([readChart('main', main), readChart('team', team)]), { today: TODAY });
  expect(findings.map(({ uri, code }) => `${uri} ${code}`)).toEqual(['main unknown-position', 'team duplicate-id']);
  expect(findings[1]!.related.map(({ uri }) => uri)).toEqual(['main']);
});

it('says nothing of scopes where there are none', () => {
  const text = fileOf('test/charts/good/bare-import.orgchart.yaml');
  expect(check(text)).toEqual([]);
});

it.each(['', '\n', '# nothing\n', 'orgchart: 1\n', 'positions:\n', 'positions: {}\n', 'positions:\n  a:\n'])(
  'reads %j without a word of what is not there yet',
  (text) => {
    expect(check(text).filter(({ code }) => code !== 'missing-title')).toEqual([]);
  },
);

it('says no more of a position than that it cannot be read', () => {
  const text =
    'positions:\n  ceo: {title: Chief Executive Officer}\n  a: {title: A, reports_to: ceo}\n  cco:\n    title: Chief Customer Officer\n    reports_to ceo\n';
  expect(new Set(check(text).map(({ code }) => code))).toEqual(new Set(['invalid-yaml']));
});

it('never names a holder', () => {
  const texts = [...charts, fileOf('test/charts/northwind/northwind.orgchart.yaml')].map((text) =>
    text.replace(/^ +holder: .*\n/gm, '').replace(/^( +)title: .+$/gm, '$&\n$1holder: Xaver Quibble'),
  );
  const findings = texts.flatMap((text) => check(text));
  expect(findings.length).toBeGreaterThan(15);
  for (const { message, related, fixes } of findings) {
    expect([message, ...related.map((each) => each.message), ...fixes.map(({ title }) => title)].join()).not.toContain(
      'Quibble',
    );
  }
});

it('offers no way out that would change other places too, as names in YAML can tie them together', () => {
  const titles = (text: string): string[] => check(text).flatMap(({ fixes }) => fixes.map(({ title }) => title));
  const whole = titles('positions:\n  ceo: &a {title: CEO, dotted_line_to: [foo]}\n  coo: *a\n');
  expect(whole).toContain('Change it to "coo"');
  expect(whole.filter((title) => /^Allow it at|^Limit each/.test(title))).toEqual([]);
  const list = titles(
    'positions:\n  ceo: {title: CEO, owns: &o [employee-engagment]}\n  cmo: {title: CMO, reports_to: ceo, owns: *o}\n',
  );
  expect(list).toEqual(
    expect.arrayContaining([
      'Change it to "employee-engagement"',
      expect.stringMatching(/^Allow it at "ceo"/),
      expect.stringMatching(/^Allow it at "cmo"/),
    ]),
  );
  const block = titles('positions:\n  ceo: &a\n    title: CEO\n    dotted_line_to: [foo]\n  coo: *a\n');
  expect(block.filter((title) => /^Allow it at|^Limit each/.test(title))).toEqual([]);
});
