import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { backstageText, csvText, jsonText, positionsTable, tablesOf, workbookOf } from '../../../src/core/exchange';
import { scalarText } from '../../../src/core/model';
import type { Snapshot } from '../../../src/core/workspace';
import { snapshot } from '../../../src/core/workspace';
import { importFiles, TODAY } from './kit';

const chartOf = (text: string): Snapshot => snapshot('file:///acme.orgchart.yaml', 1, text, { today: TODAY });

const ACME = chartOf(`orgchart: 1
organization: {name: Acme}
positions:
  head:
    title: "=HEAD(1)"
    holder: [Ann Lee, Bo Ek]
    owns: [sales, {area: marketing, except: [brand]}]
    metrics: [nps]
  clerk: {title: Clerk, reports_to: head, status: vacant, dotted_line_to: [porter], owns: [sales]}
  porter: {title: 'Porter; nights', reports_to: head, fte: 0.5, headcount: 2, responsibilities: ["Doors, keys", Post]}
  guard: {title: Guard, reports_to: nobody}
`);

/** Texts of charts with everything that a table of positions holds. */
const charts = fc
  .array(
    fc.record({
      title: fc
        .string({ minLength: 1, maxLength: 12 })
        .filter((text) => /\S/.test(text) && !/[\p{C}\p{Z}]/u.test(text.replaceAll(' ', ''))),
      holders: fc.uniqueArray(
        fc.constantFrom('Ann Lee', "O'Neil; Jo", '-Dash', "'=Sum", 'Bo "B" Ek', 'N/D', 'Vacant'),
        { maxLength: 2 },
      ),
      manager: fc.nat(),
      dotted: fc.nat(),
      status: fc.constantFrom('filled', 'vacant', 'proposed', 'eliminated'),
      department: fc.option(fc.constantFrom('Post', 'Board (Ann Lee)', 'R&D, labs', '@home'), { nil: undefined }),
      fte: fc.option(fc.constantFrom(0.2, 0.5, 0.8), { nil: undefined }),
      headcount: fc.integer({ min: 1, max: 4 }),
      isAssistant: fc.boolean(),
      owns: fc.uniqueArray(fc.constantFrom('sales', 'marketing', 'brand'), { maxLength: 2 }),
      responsibilities: fc.uniqueArray(fc.constantFrom('Doors, keys', '+ Post', 'a: b'), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((positions) => {
    const list = (words: readonly string[]): string => `[${words.map(scalarText).join(', ')}]`;
    const blocks = positions.map((each, index) => {
      const dotted = each.dotted % positions.length;
      const manager = index === 0 ? undefined : each.manager % index;
      const lines = [
        `title: ${scalarText(each.title)}`,
        ...(manager === undefined ? [] : [`reports_to: p${manager}`]),
        ...(each.holders.length === 0 ? [] : [`holder: ${list(each.holders)}`]),
        ...(each.status === 'filled' || (each.status === 'vacant' && each.holders.length > 0)
          ? []
          : [`status: ${each.status}`]),
        ...(dotted === index || dotted === manager ? [] : [`dotted_line_to: [p${dotted}]`]),
        ...(each.isAssistant ? ['assistant: true'] : []),
        ...(each.department === undefined ? [] : [`department: ${scalarText(each.department)}`]),
        ...(each.fte === undefined ? [] : [`fte: ${each.fte}`]),
        ...(each.headcount === 1 ? [] : [`headcount: ${each.headcount}`]),
        ...(each.owns.length === 0 ? [] : [`owns: ${list(each.owns)}`]),
        ...(each.responsibilities.length === 0 ? [] : [`responsibilities: ${list(each.responsibilities)}`]),
      ];
      return [`  p${index}:`, ...lines.map((line) => `    ${line}`)].join('\n');
    });
    return `positions:\n${blocks.join('\n')}\n`;
  });

/** All that a table holds of a chart, in whatever order its positions are. */
const held = ({ organization }: Snapshot): string[] =>
  csvText(positionsTable(organization))
    .split(/\r\n(?=p\d)/)
    .map((row) => row.trim())
    .sort();

describe('a chart as data', () => {
  it('is the same chart after it was exported and imported', async () => {
    await fc.assert(
      fc.asyncProperty(charts, async (text) => {
        const chart = chartOf(text);
        const { organization, findings } = chart;
        const files = {
          'a.csv': csvText(positionsTable(organization)),
          'a.json': jsonText(organization, findings),
          'a.xlsx': await workbookOf(tablesOf(organization, findings)),
        };
        for (const [name, content] of Object.entries(files)) {
          const imported = await importFiles({ [name]: content });
          expect(held(chartOf(imported.files[0]!.text)), name).toEqual(held(chart));
        }
      }),
      { numRuns: 25, examples: [['positions:\n  p0: {title: constructor}\n']] },
    );
  });

  it('has no cell that a spreadsheet would calculate', async () => {
    const { organization, findings } = ACME;
    const { data } = Papa.parse<string[]>(csvText(positionsTable(organization)).slice(1), { skipEmptyLines: true });
    expect(data[1]?.slice(0, 2)).toEqual(['head', "'=HEAD(1)"]);
    expect(data[3]?.slice(0, 3)).toEqual(['porter', 'Porter; nights', 'head']);
    const bytes = await workbookOf(tablesOf(organization, findings));
    const sheets = await readWorkbook(bytes.slice().buffer as ArrayBuffer);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Positions',
      'Ownership',
      'Metrics',
      'Reporting lines',
      'Findings',
    ]);
    expect(sheets.flatMap(({ data }) => data.flat()).filter((cell) => /^[=+@-]/.test(String(cell)))).toEqual([]);
    expect(sheets[1]?.data[2]).toEqual(
      ['head', '=HEAD(1)', 'marketing', 'owns', 'brand', null, null].map((cell) =>
        cell === '=HEAD(1)' ? "'=HEAD(1)" : cell,
      ),
    );
  });

  it('keeps to the published schema', () => {
    const schema = JSON.parse(
      readFileSync(path.resolve(import.meta.dirname, '../../../schemas/orgchart-data.schema.json'), 'utf8'),
    ) as object;
    const validate = new Ajv().compile(schema);
    const data: unknown = JSON.parse(jsonText(ACME.organization, ACME.findings));
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    expect(data).toMatchObject({
      organization: 'Acme',
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'unknown-position', positions: ['guard'] })]),
    });
  });

  it('is a tree of groups for Backstage, which reads as the same lines', async () => {
    const text = backstageText(ACME.organization);
    const { company } = await importFiles({ 'groups.yaml': text });
    expect(company.seats.map(({ row, manager }) => [row.title, manager])).toEqual([
      ['=HEAD(1)', -1],
      ['Clerk', 0],
      ['Porter; nights', 0],
      ['Guard', -1],
    ]);
  });
});
