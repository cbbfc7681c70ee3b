import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangePicture, ChartVersion, ComparedFigures, PlansParams, Refusal } from '../../src/server/protocol';
import { CHANGES, PLANS } from '../../src/server/protocol';
import type { Disk } from './disk';
import { diskOf } from './disk';
import type { Editor } from './wire';
import { startEditor } from './wire';

const ROOT = 'file:///yard/yard.orgchart.yaml';
const TEAM = 'file:///yard/teams/paint.orgchart.yaml';
const YARD = `include: [teams/*.orgchart.yaml]
positions:
  master: {title: Yard Master}
  rigging: {title: Head of Rigging, reports_to: master}
`;
const PAINT = 'positions:\n  paint: {title: Head of Paint, reports_to: master}\n';
const STORED = { [ROOT]: YARD, [TEAM]: PAINT };

let editor: Editor;
let disk: Disk;
beforeEach(async () => {
  editor = await startEditor({}, { files: true }, 'file:///yard');
  disk = diskOf(editor, { ...STORED, 'file:///yard/plan.orgchart.yaml': 'positions:\n  master: {title: Captain}\n' });
});
afterEach(() => editor.stop());

const ask = (other: ChartVersion, uri = ROOT, isPlan = false): Promise<ChangePicture | Refusal | null> =>
  editor.connection.sendRequest(CHANGES, { uri, other, isPlan });

const headline = async (base: ChartVersion, uri = ROOT): Promise<string | undefined> => {
  const answer = await ask(base, uri);
  return answer === null || 'refused' in answer ? answer?.refused : answer.headline;
};

describe('the changes of an open chart', () => {
  it('are those since it was stored, in all of its files', async () => {
    editor.open(ROOT, YARD);
    expect(await headline({ kind: 'stored' })).toBe('No changes');
    editor.open(TEAM, PAINT.replace('reports_to: master', 'reports_to: rigging'));
    expect(await headline({ kind: 'stored' })).toBe('1 move');
    expect(await headline({ kind: 'stored' }, TEAM)).toBe('1 move');
    disk.write(TEAM, PAINT.replace('reports_to: master', 'reports_to: rigging'));
    await expect.poll(() => headline({ kind: 'stored' })).toBe('No changes');
  });

  it('are those since a version whose texts are given, files that are gone among them', async () => {
    editor.open(ROOT, YARD.replace('Yard Master', 'Harbor Master'));
    expect(await headline({ kind: 'texts', files: STORED })).toBe('1 new title');
    const more = {
      ...STORED,
      'file:///yard/teams/dock.orgchart.yaml': 'positions:\n  dock: {title: Dock Hand, reports_to: master}\n',
    };
    expect(await headline({ kind: 'texts', files: more })).toBe('1 position removed, 1 new title');
    editor.change(ROOT, 2, { text: YARD });
    expect(await headline({ kind: 'texts', files: more })).toBe('1 position removed');
    expect(await headline({ kind: 'texts', files: {} })).toBe('3 positions added');
  });

  it('are those from another chart, as it is edited', async () => {
    editor.open(ROOT, YARD);
    const plan = { kind: 'chart', uri: 'file:///yard/plan.orgchart.yaml' } as const;
    expect(await headline(plan)).toBe('2 positions added, 1 new title');
    editor.open(plan.uri, 'positions:\n  master: {title: Yard Master}\n');
    expect(await headline(plan)).toBe('2 positions added');
    expect(await headline({ kind: 'chart', uri: 'file:///yard/none.orgchart.yaml' })).toBe(
      'The other chart cannot be read.',
    );
  });

  it('are none of a chart that is not open', async () => {
    expect(await ask({ kind: 'stored' }, 'file:///yard/elsewhere.orgchart.yaml')).toBeNull();
  });
});

const SCENARIO = `scenario:
  changes:
    - {kind: retitle, position: rigging, title: Head of Rope}
    - {kind: add-report, manager: rigging, id: splicer, title: Splicer}
`;

describe('plans for an open chart', () => {
  const compare = (
    plans: PlansParams['plans'],
    costs?: PlansParams['costs'],
  ): Promise<ComparedFigures | Refusal | null> =>
    editor.connection.sendRequest(PLANS, { uri: ROOT, plans, ...(costs && { costs }) });

  it('are compared with it as what comes after it', async () => {
    editor.open(ROOT, YARD);
    const changes = await ask({ kind: 'scenario', text: SCENARIO }, ROOT, true);
    expect(changes).toMatchObject({ headline: '1 position added, 1 new title' });
    expect(await ask({ kind: 'chart', uri: 'file:///yard/plan.orgchart.yaml' }, ROOT, true)).toMatchObject({
      headline: '2 positions removed, 1 new title',
    });
  });

  it('are measured beside it, with what they cost', async () => {
    editor.open(ROOT, YARD);
    const answer = await compare(
      [
        { name: 'Rope', version: { kind: 'scenario', text: SCENARIO } },
        { name: 'plan', version: { kind: 'chart', uri: 'file:///yard/plan.orgchart.yaml' } },
      ],
      { name: 'costs.csv', text: 'position,cost\nmaster,90\nrigging,70\npaint,50\n' },
    );
    const lines = new Map((answer as ComparedFigures).lines.map(({ label, cells }) => [label, cells]));
    expect(lines.get('Positions')).toEqual([
      { value: '3', change: '' },
      { value: '4', change: '+1' },
      { value: '1', change: '−2' },
    ]);
    expect(lines.get('Cost')?.map(({ value }) => value)).toEqual(['210', '210', '90']);
    expect((answer as ComparedFigures).caveats).toEqual(['Rope: 1 position has no cost and counts as 0 (splicer).']);
  });

  it('that cannot be read leave the others in their columns', async () => {
    editor.open(ROOT, YARD);
    const answer = (await compare([
      {
        name: 'Wrong',
        version: { kind: 'scenario', text: 'scenario:\n  changes: [{kind: vacate, position: nobody}]\n' },
      },
      { name: 'Lost', version: { refused: 'There is no such branch.' } },
      { name: 'Rope', version: { kind: 'scenario', text: SCENARIO } },
    ])) as ComparedFigures;
    expect(answer.caveats).toEqual([
      expect.stringMatching(/^Wrong: Line 2, column \d+: It cannot be made: .*nobody/) as string,
      'Lost: There is no such branch.',
    ]);
    const [positions] = answer.lines;
    expect(positions?.cells.map(({ value }) => value)).toEqual(['3', '', '', '4']);
  });

  it('are refused as a whole where the costs cannot be read', async () => {
    editor.open(ROOT, YARD);
    expect(await compare([], { name: 'pay.csv', text: 'who,what\n' })).toEqual({
      refused: expect.stringContaining('pay.csv: It needs a column') as string,
    });
  });
});
