import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sync } from '../../../src/core/exchange';
import { scalarText } from '../../../src/core/model';
import type { Snapshot } from '../../../src/core/workspace';
import { snapshot } from '../../../src/core/workspace';
import { draw } from '../../../src/picture/diagram';
import { drawioOf } from '../../../src/picture/export';
import { importFiles, TODAY } from './kit';

const chartOf = (text: string): Snapshot => snapshot('file:///acme.orgchart.yaml', 1, text, { today: TODAY });
const drawingOf = (chart: Snapshot): string => drawioOf(draw(chart), { palette: 'light' });

const TEAM = chartOf(`organization: {name: Acme}
positions:
  ceo: {title: Chief Executive Officer, holder: Ida Berg}
  coo: {title: Chief Operating Officer, reports_to: ceo, holder: [Tom Okafor, Lin Wu], department: Operations}
  cfo: {title: Chief Financial Officer, reports_to: ceo, status: vacant}
  clerk: {title: Clerk, reports_to: coo, headcount: 3, dotted_line_to: [cfo]}
`);

/** What would be done to a chart so that it is like a drawing. */
async function stepsOf(drawing: string, chart = TEAM): Promise<readonly string[]> {
  const { company } = await importFiles({ 'acme.drawio': drawing });
  const result = sync(chart, company, { keep: new Set(), maxRemoved: 0.5 });
  return 'steps' in result ? result.steps.map(({ text }) => text) : [result.refused];
}

/** Texts of charts, with ids and titles that need care in XML, HTML and drawings. */
const charts = fc
  .array(
    fc.record({
      id: fc.constantFrom('p', '0', 'team-', 'ü', 'A.'),
      title: fc
        .oneof(
          fc.string({ minLength: 1, maxLength: 60 }),
          fc.constantFrom(
            'A <b>bold</b> & "q"',
            'C:\\new',
            '50%off% x',
            '**Head**',
            'Ann Lee',
            'Nurse (Ann Lee)',
            'x'.repeat(200),
          ),
        )
        .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/[\p{C}\p{Z}]/u.test(text.replaceAll(' ', ''))),
      manager: fc.nat(),
      isRoot: fc.boolean(),
      dotted: fc.nat(),
      status: fc.constantFrom('filled', 'vacant', 'proposed'),
      holders: fc.uniqueArray(fc.constantFrom('Ann Lee', "O'Neil; Jo", '<Bo> & Ek'), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((positions) => {
    const idOf = (index: number): string => `${positions[index]!.id}${index}`;
    const blocks = positions.map(({ title, manager, isRoot, dotted, status, holders }, index) => {
      const above = index === 0 || isRoot ? undefined : manager % index;
      const other = dotted % positions.length;
      return [
        `  ${scalarText(idOf(index))}:`,
        `    title: ${scalarText(title.trim())}`,
        ...(above === undefined ? [] : [`    reports_to: ${scalarText(idOf(above))}`]),
        ...(other === index || other === above ? [] : [`    dotted_line_to: [${scalarText(idOf(other))}]`]),
        ...(status === 'filled' ? [] : [`    status: ${status}`]),
        ...(status === 'vacant' || holders.length === 0 ? [] : [`    holder: [${holders.map(scalarText).join(', ')}]`]),
      ].join('\n');
    });
    return `positions:\n${blocks.join('\n')}\n`;
  });

const heldBy = ({ organization }: Snapshot) =>
  organization.positions
    .map((position) => ({
      id: position.id.value,
      title: position.title?.value,
      manager: organization.lines.manager(position)?.id.value,
      dotted: position.dottedLineTo.map(({ value }) => value),
      status: position.status,
      holders: position.holders.map(({ name }) => name.value),
    }))
    .sort((a, b) => a.id.localeCompare(b.id));

describe('a drawing for draw.io', () => {
  it('is the same chart when it is imported, and changes nothing when it is synced', async () => {
    await fc.assert(
      fc.asyncProperty(charts, async (text) => {
        const chart = chartOf(text);
        const drawing = drawingOf(chart);
        const { files } = await importFiles({ 'acme.drawio': drawing });
        expect(heldBy(chartOf(files[0]!.text))).toEqual(heldBy(chart));
        expect(await stepsOf(drawing, chart)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps holders, departments and seats', async () => {
    const { files } = await importFiles({ 'acme.drawio': drawingOf(TEAM) });
    const { organization } = chartOf(files[0]!.text);
    const coo = organization.position('coo')!;
    expect(coo.holders.map(({ name }) => name.value)).toEqual(['Tom Okafor', 'Lin Wu']);
    expect(coo.department?.value).toBe('Operations');
    expect(organization.position('clerk')?.headcount).toBe(3);
  });

  it('moves a position whose line was attached to another box', async () => {
    const drawing = drawingOf(TEAM).replace(
      'source="position-coo" target="position-clerk"',
      'source="position-cfo" target="position-clerk"',
    );
    expect(await stepsOf(drawing)).toEqual(['Move Clerk (clerk) below Chief Financial Officer (cfo)']);
  });

  it('takes a title that was edited in its box', async () => {
    const drawing = drawingOf(TEAM).replace(/Clerk&lt;\/span&gt;/, 'Head Clerk&lt;/span&gt;');
    expect(await stepsOf(drawing)).toEqual(['Retitle Clerk (clerk) to Head Clerk']);
  });

  it('adds a copy of a box as a position of its own, without its holder', async () => {
    const drawing = drawingOf(TEAM);
    const [box = ''] = /<object orgchart-position="coo".*?<\/object>/.exec(drawing) ?? [];
    const copy = box.replace('id="position-coo"', 'id="copy"').replaceAll('Operating', 'Product');
    const edge =
      '<mxCell id="e" edge="1" parent="1" source="position-ceo" target="copy"><mxGeometry as="geometry"/></mxCell>';
    expect(await stepsOf(drawing.replace('</root>', `${copy}${edge}</root>`))).toEqual([
      expect.stringMatching(/^Add Chief Product Officer \(.*\) below Chief Executive Officer \(ceo\)/),
    ]);
  });

  it('leads down also where a box has two lines from above', async () => {
    const chain = chartOf(`positions:
  a: {title: Head of A}
  b: {title: Head of B, reports_to: a}
  c: {title: Head of C, reports_to: b}
`);
    const edge =
      '<mxCell id="e" edge="1" parent="1" source="position-a" target="position-c"><mxGeometry as="geometry"/></mxCell>';
    const drawing = drawingOf(chain).replace('</root>', `${edge}</root>`);
    expect((await stepsOf(drawing, chain)).filter((step) => step.startsWith('Move'))).toEqual([]);
  });
});
