import { describe, expect, it } from 'vitest';
import { labels, offers, PLAIN, taking } from './kit';

const TOP = 'positions:\n  ceo: {title: Chief Executive Officer}\n';

describe('a new position', () => {
  it('can be filled in', () => {
    expect(taking('position', `${TOP}  pos<|>\n`)).toBe(
      `${TOP}  \${1:id}:\n    title: \${2:Title}\n    holder: $3\n    reports_to: \${4:ceo}\n    owns: [$0]\n`,
    );
  });

  it('can be a vacant one', () => {
    expect(taking('vacancy', `${TOP}  vac<|>\n`)).toBe(
      `${TOP}  \${1:id}:\n    title: \${2:Title}\n    reports_to: \${3:ceo}\n    status: vacant\n    sourcing: \${4|both,internal,external|}\n    owns: [$0]\n`,
    );
  });

  it('reports to nobody where nobody is there', () => {
    expect(taking('position', 'positions:\n  <|>\n')).toBe(
      'positions:\n  ${1:id}:\n    title: ${2:Title}\n    holder: $3\n    owns: [$0]\n',
    );
  });

  it('takes the id that is typed', () => {
    expect(taking('ops-lead', `${TOP}  ops-lead<|>\n`)).toBe(
      `${TOP}  ops-lead:\n    title: \${1:Title}\n    holder: $2\n    reports_to: \${3:ceo}\n    owns: [$0]\n`,
    );
  });

  it.each([
    ['cxo', 'Chief Experience Officer'],
    ['cfo', 'Chief Financial Officer'],
    ['chro', 'Chief Human Resources Officer'],
    ['CTO', 'Chief Technology Officer'],
  ])('is first of all the role that is typed: %s', (typed, title) => {
    const [first] = offers(`${TOP}  ${typed}<|>\n`);
    expect(first).toMatchObject({ label: typed.toLowerCase(), detail: title, labelDetails: { description: title } });
    expect(taking(typed.toLowerCase(), `${TOP}  ${typed}<|>\n`)).toBe(
      `${TOP}  ${typed.toLowerCase()}:\n    title: ${title}\n    holder: $1\n    reports_to: \${2:ceo}\n    owns: [$0]\n`,
    );
  });

  it('is each of the roles that an abbreviation stands for', () => {
    expect(
      offers(`${TOP}  cco<|>\n`)
        .slice(0, 3)
        .map(({ label, detail }) => `${label} ${detail}`),
    ).toEqual(expect.arrayContaining(['cco Chief Customer Officer', 'cco Chief Commercial Officer']));
  });

  it('reports to whom its role usually reports, where somebody like that is there', () => {
    expect(
      taking('director-of-customer-success', `${TOP}  cco: {title: Chief Customer Officer, reports_to: ceo}\n  <|>\n`),
    ).toContain('reports_to: ${2:cco}');
  });

  it('can be one of the known roles, under an id that is free', () => {
    expect(labels(`${TOP}  <|>\n`)).toEqual(expect.arrayContaining(['cxo', 'cfo', 'ceo-2']));
    expect(offers('positions:\n  <|>\n').find(({ label }) => label === 'cxo')?.filterText).toContain(
      'Chief Experience Officer',
    );
  });

  it('has no id that is taken', () => {
    const [first] = labels(`${TOP}  ceo<|>\n`);
    expect(first).not.toBe('ceo');
    expect(labels(`${TOP}  it-lead: {}\n  it-lead<|>\n`)).not.toContain('it-lead');
  });

  it('stands on one line in brackets, and for an editor that does not line up several', () => {
    expect(taking('cfo', 'positions: {ceo: {title: CEO}, <|>}\n')).toBe(
      'positions: {ceo: {title: CEO}, cfo: {title: Chief Financial Officer, holder: $1, reports_to: ${2:ceo}, owns: [$0]}}\n',
    );
    expect(taking('cfo', `${TOP}  <|>\n`, PLAIN)).toBe(
      `${TOP}  cfo: {title: Chief Financial Officer, reports_to: ceo}\n`,
    );
    expect(taking('vacancy', `${TOP}  <|>\n`, PLAIN)).toBe(
      `${TOP}  id: {title: Title, reports_to: ceo, status: vacant}\n`,
    );
  });

  it('can begin on a line that is not indented yet, below the keys of the head', () => {
    expect(taking('cfo', `${TOP}cf<|>\n`)).toBe(
      `${TOP}  cfo:\n    title: Chief Financial Officer\n    holder: $1\n    reports_to: \${2:ceo}\n    owns: [$0]\n`,
    );
    expect(taking('cfo', `${TOP}\n<|>\n\n  coo: {}\n`)).toContain(`${TOP}\n  cfo:\n    title:`);
    expect(labels(`${TOP}<|>`)[0]).toBe('orgchart');
    expect(labels(`<|>\n${TOP}`)).not.toContain('cfo');
  });

  it('begins with the top, and goes on with those who usually report to somebody who is there', () => {
    const known = (text: string): string[] =>
      offers(text).flatMap(({ label, detail = '' }) => (detail.startsWith('A new') ? [] : [label]));
    expect(known('positions:\n  <|>')[0]).toBe('ceo');
    expect(known(`${TOP}  <|>`)[0]).toBe('cxo');
    expect(known(`${TOP}  <|>`).at(-1)).toBe('ceo-2');
    const [first = ''] = known('positions:\n  top: {title: Chief Customer Officer}\n  <|>');
    expect(taking(first, 'positions:\n  top: {title: Chief Customer Officer}\n  <|>')).toContain(
      'reports_to: ${2:top}',
    );
  });

  it('can begin on a line that is still indented like the keys of the position above', () => {
    const cco = `${TOP}  cxo:\n    title: Chief Experience Officer\n    reports_to: ceo\n`;
    const made = `  cfo:\n    title: Chief Financial Officer\n    holder: $1\n    reports_to: \${2:ceo}\n    owns: [$0]`;
    expect(taking('cfo', `${cco}    cf<|>`)).toBe(cco + made);
    expect(taking('cfo', `${cco}    cf<|>\n\n  coo: {}\n`)).toBe(`${cco}${made}\n\n  coo: {}\n`);
    expect(taking('vacancy', `${cco}    vac<|>`)).toContain(`${cco}  \${1:id}:\n    title: `);
    expect(taking('cfo', `${cco}    cf<|>`, PLAIN)).toBe(
      `${cco}  cfo: {title: Chief Financial Officer, reports_to: ceo}`,
    );
    expect(labels(`${cco}    co<|>`).slice(0, 2)).not.toContain('coo');
  });

  it('is not offered among the keys of a position', () => {
    const cco = `${TOP}  cxo:\n    title: Chief Experience Officer\n`;
    expect(labels(`${cco}    <|>`)).not.toContain('cfo');
    expect(labels(`${cco}    cf<|>\n    reports_to: ceo\n`)).not.toContain('cfo');
    expect(labels(`${cco}    cf<|>: x`)).not.toContain('cfo');
    expect(labels(`${cco}    buy<|>`)).not.toContain('cfo');
    expect(labels(`${TOP}  cxo: {cf<|>}`)).not.toContain('cfo');
  });

  it('is the same in a text with Windows line ends', () => {
    expect(taking('cfo', `${TOP}  cf<|>\n`.replaceAll('\n', '\r\n'), PLAIN)).toBe(
      `${TOP}  cfo: {title: Chief Financial Officer, reports_to: ceo}\n`.replaceAll('\n', '\r\n'),
    );
  });

  it('is not offered where an id is being changed, behind the colon or among values', () => {
    expect(labels(`${TOP.replace('ceo', 'ce<|>o')}`)).toEqual([]);
    expect(labels('positions: <|>\n')).toEqual([]);
    expect(labels(`${TOP}  coo: {reports_to: <|>}\n`)).toEqual(['ceo']);
  });
});

describe('a chart to begin with', () => {
  it('is offered where nothing is there', () => {
    expect(taking('chart', '<|>')).toBe(
      'orgchart: 1\norganization:\n  name: ${1:My Organization}\n\npositions:\n  ${2:ceo}:\n    title: ${3:Chief Executive Officer}\n    $0',
    );
    expect(taking('chart', '# orgchart\nch<|>', PLAIN)).toBe(
      '# orgchart\norgchart: 1\norganization:\n  name: My Organization\n\npositions:\n  ceo:\n    title: Chief Executive Officer\n',
    );
  });

  it('is not offered where a chart is', () => {
    expect(labels('orgchart: 1\n<|>')).not.toContain('chart');
    expect(labels(`<|>\n${TOP}`)).not.toContain('chart');
  });
});
