import * as vscode from 'vscode';
import { closeEverything, mark, marked, show } from './charts';
import { equal, eventually, ok } from './kit';

const CHART = `positions:
  ceo: {title: Chief Executive Officer, holder: Ana Ruiz}
  coo:
    title: Chief Operating Officer
    reports_to: ceo
  cio: {title: Chief Information Officer, reports_to: coo, dotted_line_to: [ceo]}
`;

/** Asks until the server has answered with something. */
const ask = <T>(command: string, ...args: readonly unknown[]): Promise<readonly T[]> =>
  eventually(async () => {
    const answer = await vscode.commands.executeCommand<readonly T[] | undefined>(command, ...args);
    ok(answer && answer.length > 0, `${command} says ${JSON.stringify(answer)}.`);
    return answer;
  });

describe('The way through a chart', () => {
  afterEach(closeEverything);

  it('follows the reporting line with the call hierarchy', async () => {
    const { text, start } = marked(CHART.replace('reports_to: coo', 'reports_to: ‹coo›'));
    const { document } = await show(text);
    const [coo] = await ask<vscode.CallHierarchyItem>(
      'vscode.prepareCallHierarchy',
      document.uri,
      document.positionAt(start),
    );
    equal(coo?.name, 'Chief Operating Officer');
    const reports = await ask<vscode.CallHierarchyIncomingCall>('vscode.provideIncomingCalls', coo);
    equal(
      reports.map(({ from }) => from.name),
      ['Chief Information Officer'],
    );
    const managers = await ask<vscode.CallHierarchyOutgoingCall>('vscode.provideOutgoingCalls', reports[0]?.from);
    equal(
      managers.map(({ to }) => [to.name, to.detail]),
      [
        ['Chief Operating Officer', ''],
        ['Chief Executive Officer', 'dotted line · Ana Ruiz'],
      ],
    );
  });

  it('finds positions among the symbols of the workspace', async () => {
    await show(CHART.replace('Ana Ruiz', 'Zoe Quill'), 'symbols.orgchart.yaml');
    const found = await ask<vscode.SymbolInformation>('vscode.executeWorkspaceSymbolProvider', 'zoequill');
    equal(
      found.map(({ name }) => name),
      ['Chief Executive Officer · Zoe Quill · ceo'],
    );
  });

  it('folds branches', async () => {
    const { document } = await show(CHART);
    const ranges = await ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', document.uri);
    equal(
      ranges.map(({ start, end }) => [start, end]),
      [
        [0, 5],
        [2, 5],
        [3, 4],
      ],
    );
  });

  it('grows a selection', async () => {
    const { text, start } = marked(CHART.replace('Operating', '‹›Operating'));
    const { document } = await show(text);
    const [selection] = await ask<vscode.SelectionRange>('vscode.executeSelectionRangeProvider', document.uri, [
      document.positionAt(start),
    ]);
    const steps: string[] = [];
    for (let step = selection; step; step = step.parent!) steps.push(document.getText(step.range));
    ok(steps.includes('title: Chief Operating Officer'), steps.join('\n---\n'));
    ok(
      steps.some((step) => step.startsWith('coo:') && step.endsWith('reports_to: ceo')),
      steps.join('\n---\n'),
    );
    equal(mark(document, selection!.range), CHART.replace('Operating', '‹Operating›'));
  });

  it('has colors for what names stand for', async () => {
    const { document } = await show(CHART);
    const legend = await eventually(async () => {
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      );
      ok(legend, 'There is no legend.');
      return legend;
    });
    equal(legend.tokenTypes, ['position', 'area', 'metric', 'stakeholder']);
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    equal(data.length, 6 * 5);
  });

  it('shows in the outline where the cursor is', async () => {
    const { document } = await show(CHART);
    const symbols = await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', document.uri);
    const at = document.positionAt(CHART.indexOf('Operating'));
    const path: string[] = [];
    for (let level: readonly vscode.DocumentSymbol[] = symbols; ; ) {
      const here = level.find(({ range }) => range.contains(at));
      if (!here) break;
      path.push(here.name);
      level = here.children;
    }
    equal(path, ['Chief Executive Officer', 'Chief Operating Officer']);
  });
});
