import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentAnswer } from '../../src/server/protocol';
import { AGENT, CHART, CHECK_WORKSPACE } from '../../src/server/protocol';
import type { Disk } from './disk';
import { diskOf } from './disk';
import type { Editor } from './wire';
import { startEditor } from './wire';

const WARD = `include: [teams/*.orgchart.yaml]
positions:
  chief: {title: Chief of Medicine, holder: Ida Berg}
  nurses: {title: Head of Nursing, reports_to: chief, owns: [patient-experience]}
`;
const TEAM = 'positions:\n  night: {title: Night Lead, reports_to: nurse}\n';

let editor: Editor;
let disk: Disk;
beforeEach(async () => {
  editor = await startEditor({}, { files: true }, 'file:///clinic');
  disk = diskOf(editor, {
    'file:///clinic/ward%20a.orgchart.yaml': WARD,
    'file:///clinic/teams/night.orgchart.yaml': TEAM,
  });
});
afterEach(() => editor.stop());

const ask = async (tool: string, args: object = {}, names = false): Promise<string> => {
  const said: AgentAnswer = await editor.connection.sendRequest(AGENT, { tool, args, names });
  return 'answer' in said ? said.answer : `refused: ${said.refused}`;
};

describe('agents in the editor', () => {
  it('ask about charts that are not open, by their paths in the folder', async () => {
    expect(JSON.parse(await ask('list_charts')).charts).toMatchObject([
      { chart: 'ward a.orgchart.yaml', positions: 3 },
    ]);
    expect(JSON.parse(await ask('get_position', { position: 'night' }))).toMatchObject({
      file: 'teams/night.orgchart.yaml',
      line: 2,
    });
  });

  it('see the text that is edited, and what is stored later', async () => {
    editor.open('file:///clinic/ward%20a.orgchart.yaml', WARD.replace('Head of Nursing', 'Chief Nurse'));
    expect(await ask('get_position', { position: 'nurses' })).toContain('Chief Nurse');
    disk.write('file:///clinic/teams/night.orgchart.yaml', TEAM.replace('Night Lead', 'Night Manager'));
    await expect.poll(() => ask('get_position', { position: 'night' })).toContain('Night Manager');
  });

  it('are given names only where the editor allows it', async () => {
    expect(await ask('get_position', { position: 'chief' })).not.toContain('Ida');
    expect(await ask('get_position', { position: 'chief' }, true)).toContain('Ida Berg');
  });

  it('are refused with a sentence', async () => {
    expect(await ask('get_position', { position: 'nigth' })).toMatch(/^refused: .*Did you mean "night"/);
    expect(await ask('apply_changes')).toBe('refused: There is no such tool.');
  });
});

describe('a check of the whole workspace', () => {
  it('tells of charts that nobody has opened, and keeps that current', async () => {
    const found = await editor.connection.sendRequest(CHECK_WORKSPACE, {});
    expect(found).toMatchObject({ charts: 1, errors: 1, isTooMuch: false });
    const told = (isThere: boolean) => (on: Editor) =>
      on.published
        .filter(({ uri }) => uri === 'file:///clinic/teams/night.orgchart.yaml')
        .slice(-1)
        .find(({ diagnostics }) => diagnostics.some(({ code }) => code === 'unknown-position') === isThere);
    await editor.eventually(told(true));
    disk.write('file:///clinic/teams/night.orgchart.yaml', TEAM.replace('nurse}', 'nurses}'));
    await editor.eventually(told(false));
  });
});

it('says which chart a file is part of', async () => {
  editor.open('file:///clinic/teams/night.orgchart.yaml', TEAM);
  expect(await editor.connection.sendRequest(CHART, { uri: 'file:///clinic/teams/night.orgchart.yaml' })).toMatchObject(
    {
      files: ['file:///clinic/ward%20a.orgchart.yaml', 'file:///clinic/teams/night.orgchart.yaml'],
      positions: 3,
      errors: 1,
    },
  );
  expect(await editor.connection.sendRequest(CHART, { uri: 'file:///other.orgchart.yaml' })).toBeNull();
});
