import * as vscode from 'vscode';
import { api, closeEverything, write } from './charts';
import { equal, eventually, ok } from './kit';

const WHARF = `positions:
  port: {title: Harbor Master, holder: Jo Pike}
  cranes: {title: Head of Cranes, reports_to: port, owns: [operations]}
`;

const invoke = async (name: string, input: object): Promise<string> => {
  const token = new vscode.CancellationTokenSource().token;
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
};

describe('Agents', () => {
  before(async () => {
    await write(WHARF, 'wharf.orgchart.yaml');
    await api();
  });
  after(closeEverything);

  it('are offered the tools of the manifest', () => {
    const names = vscode.lm.tools.map(({ name }) => name).filter((name) => name.startsWith('orgchart_'));
    equal(names.length, 12);
  });

  it('are answered about charts that are not open, without names of people', async () => {
    const chart = 'wharf.orgchart.yaml';
    const answer = await eventually(async () =>
      JSON.parse(await invoke('orgchart_find_owner', { query: 'operations', chart })),
    );
    equal(answer.owners[0].id, 'cranes');
    equal(answer.owners[0].line, 3);
    const position = await invoke('orgchart_get_position', { position: 'port', chart });
    ok(!position.includes('Jo Pike'), 'A holder is named.');
  });
});

describe('The workspace', () => {
  // A server that was asked once keeps the problems of closed charts, which other tests expect to be gone.
  after(async () => {
    await vscode.commands.executeCommand('orgchart.restartServer');
    await closeEverything();
  });

  it('is checked as a whole when a person asks, also charts that nobody has opened', async () => {
    const broken = await write('positions:\n  a: {title: A, reports_to: b}\n', 'unopened.orgchart.yaml');
    await api();
    void vscode.commands.executeCommand('orgchart.checkWorkspace');
    await eventually(() => {
      const codes = vscode.languages
        .getDiagnostics(broken)
        .map(({ code }) => (typeof code === 'object' ? code.value : code));
      ok(codes.includes('unknown-position'), `It has ${codes.join(', ') || 'no problems'}.`);
    });
    await vscode.workspace.fs.delete(broken);
    await eventually(() => equal(vscode.languages.getDiagnostics(broken).length, 0));
  });
});
