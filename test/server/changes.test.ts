import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BaseVersion, ChangePicture, Refusal } from '../../src/server/protocol';
import { CHANGES } from '../../src/server/protocol';
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

const ask = (base: BaseVersion, uri = ROOT): Promise<ChangePicture | Refusal | null> =>
  editor.connection.sendRequest(CHANGES, { uri, base });

const headline = async (base: BaseVersion, uri = ROOT): Promise<string | undefined> => {
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
