import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raciHtml, raciMarkdown, raciOf, raciTable } from '../../../src/core/report';
import { organizationOf } from '../refactor/kit';

/** The rows of a chart as texts: `Marketing: cmo A/R, ceo C` and their notes. */
function rowsOf(positions: string, head = '', within?: ReadonlySet<string>): string[] {
  return raciOf(organizationOf(`${head}\npositions:\n${positions}`), within).rows.map(({ name, cells, note }) => {
    const letters = [...cells].map(
      ([id, cell]) => `${id} ${cell.letters.join('/')}${cell.only === '' ? '' : ` (${cell.only})`}`,
    );
    return `${name}: ${letters.join(', ')}${note === '' ? '' : ` [${note}]`}`;
  });
}

describe('the letters', () => {
  it('are A for the owner, R for contributors, C for the consulted', () => {
    expect(
      rowsOf(`
  cmo: {title: CMO, owns: [marketing]}
  agency: {title: Agency, contributes_to: [marketing]}
  cfo: {title: CFO, consulted_on: [marketing]}`),
    ).toEqual(['Marketing: cmo A, agency R, cfo C']);
  });

  it('are A and I for a metric', () => {
    expect(
      rowsOf(`
  cco: {title: CCO, metrics: [nps]}
  cfo: {title: CFO, tracks: [nps]}`),
    ).toEqual(['Net Promoter Score: cco A/R, cfo I']);
  });

  it('are A and R for an owner whom nobody helps, or who contributes too', () => {
    expect(rowsOf('  cmo: {title: CMO, owns: [marketing]}')).toEqual(['Marketing: cmo A/R']);
    expect(
      rowsOf(`
  cmo: {title: CMO, owns: [marketing], contributes_to: [marketing]}
  brand: {title: Brand, contributes_to: [marketing]}`),
    ).toEqual(['Marketing: cmo A/R, brand R']);
  });

  it('stay A with the one who delegates, and with the one who leads', () => {
    expect(
      rowsOf(`
  cmo: {title: CMO, owns: [marketing]}
  head: {title: Head, reports_to: cmo, owns: [marketing]}`),
    ).toEqual(['Marketing: cmo A, head R']);
    expect(
      rowsOf(`
  a: {title: A, owns: [{area: marketing, shared_with: b, lead: a}]}
  b: {title: B, owns: [marketing]}`),
    ).toEqual(['Marketing: a A, b R']);
  });

  it('are A for each of several owners: with a note where their limits overlap', () => {
    expect(
      rowsOf(`
  a: {title: A, owns: [{area: marketing, only: {region: EMEA}}]}
  b: {title: B, owns: [{area: marketing, only: {region: APAC}}]}`),
    ).toEqual(['Marketing: a A/R (region: emea), b A/R (region: apac)']);
    expect(
      rowsOf(`
  a: {title: A, owns: [marketing]}
  b: {title: B, owns: [marketing]}`),
    ).toEqual(['Marketing: a A/R, b A/R [2 positions are accountable.]']);
  });

  it('leave nobody out of account: not a part whose whole is owned, and not what is expected', () => {
    const part = '  desk: {title: Desk, contributes_to: [our-desk]}';
    const head = 'areas:\n  our-desk: {parent: customer-service}\nexpects: [legal]';
    expect(rowsOf(`  cco: {title: CCO, owns: [customer-service]}\n${part}`, head)).toEqual([
      'Customer service: cco A/R',
      'our-desk: cco A, desk R [Part of Customer service.]',
      'Legal:  [No position is accountable.]',
    ]);
    expect(
      rowsOf(`  cco: {title: CCO, owns: [{area: customer-service, except: [our-desk]}]}\n${part}`, head),
    ).toContain('our-desk: desk R [No position is accountable.]');
  });

  it('are those of a branch and of all who share its rows', () => {
    const chart = `
  ceo: {title: CEO, owns: [strategy]}
  cmo: {title: CMO, reports_to: ceo, owns: [marketing]}
  cfo: {title: CFO, reports_to: ceo, consulted_on: [marketing]}`;
    expect(rowsOf(chart, '', new Set(['cfo']))).toEqual(['Marketing: cmo A/R, cfo C']);
  });

  it('name somebody accountable in each row that has an owner, at most one where owners are in one line', () => {
    const areas = ['marketing', 'brand', 'sales', 'our-thing'];
    const anyPosition = fc.record({
      under: fc.nat(),
      owns: fc.subarray(areas),
      contributes: fc.subarray(areas),
      lead: fc.option(fc.nat(), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1, maxLength: 8 }), (all) => {
        const lines = all.map(({ under, owns, contributes, lead }, i) => {
          const leads = lead === undefined ? '' : `, lead: p${lead % all.length}`;
          const claims = owns.map((area) => `{area: ${area}${leads}}`).join(', ');
          const manager = i === 0 ? '' : `, reports_to: p${under % i}`;
          return `  p${i}: {title: P${i}${manager}, owns: [${claims}], contributes_to: [${contributes.join(', ')}]}`;
        });
        const { rows, positions } = raciOf(organizationOf(`positions:\n${lines.join('\n')}\n`));
        for (const { cells, note } of rows) {
          const letters = [...cells.values()].map((cell) => cell.letters);
          expect(letters.some((each) => each.includes('A'))).toBe(note !== 'No position is accountable.');
          if (letters.some((each) => each.includes('A'))) expect(letters.some((each) => each.includes('R'))).toBe(true);
        }
        expect(new Set(positions.map(({ name }) => name)).size).toBe(positions.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the matrix', () => {
  const raci = raciOf(
    organizationOf(`
organization: {name: "Kiln | <Clay>"}
positions:
  note: {title: Note, owns: [{area: customer service, only: {region: EMEA}}]}
  a: {title: "<b>Potter</b>", consulted_on: [customer support]}
  b: {title: "<b>Potter</b>", contributes_to: [customer service]}
`),
  );

  it('is a table in Markdown, in which no text is markup', () => {
    expect(raciMarkdown(raci)).toBe(`# RACI: Kiln \\| &lt;Clay&gt;

A = accountable, R = responsible, C = consulted, I = informed

| Area or metric | Note | &lt;b&gt;Potter&lt;/b&gt; (a) | &lt;b&gt;Potter&lt;/b&gt; (b) | Note |
| --- | :-: | :-: | :-: | --- |
| Customer service | A (region: emea) |  | R |  |
| &emsp;Customer support | A/R (region: emea) | C |  | Part of Customer service. |
`);
  });

  it('is a table with a header of its own for each column', () => {
    const { headers, rows } = raciTable(raci);
    expect(headers).toEqual([
      'Area or metric',
      'Kind',
      'Note (note)',
      '<b>Potter</b> (a)',
      '<b>Potter</b> (b)',
      'Note',
    ]);
    expect(rows[0]).toMatchObject({
      'Area or metric': 'Customer service',
      Kind: 'area',
      'Note (note)': 'A (region: emea)',
    });
  });

  it('is a page that runs nothing, in which no text is markup', () => {
    const page = raciHtml(raci);
    expect(page).toContain('<h1>RACI: Kiln | &lt;Clay&gt;</h1>');
    expect(page).not.toContain('<b>Potter');
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<td class="A"><b>A</b><small>region: emea</small></td>');
  });
});
