import * as vscode from 'vscode';
import { closeEverything, mark, marked, show } from './charts';
import { equal, eventually, ok } from './kit';

const CHART = `positions:
  ceo: {title: Chief Executive Officer}
  coo: {title: Chief Operating Officer, reports_to: ceo}
  cio: {title: Chief Information Officer, reports_to: coo, dotted_line_to: [ceo]}
`;

/** Opens a chart with a marked place, and asks there until the answer is a good one. */
const ask = async <T>(
  command: string,
  source: string,
  isGood: (answer: T) => boolean,
  more: readonly unknown[] = [],
): Promise<{ answer: T; document: vscode.TextDocument }> => {
  const { text, start } = marked(source);
  const { document } = await show(text);
  const answer = await eventually(async () => {
    const answer = await vscode.commands.executeCommand<T | undefined>(
      command,
      document.uri,
      document.positionAt(start),
      ...more,
    );
    ok(answer && isGood(answer), `${command} says ${JSON.stringify(answer)}.`);
    return answer;
  });
  return { answer, document };
};

const labels = ({ items }: vscode.CompletionList): readonly string[] =>
  items.map(({ label }) => (typeof label === 'string' ? label : label.label));

const some = (answer: readonly unknown[]): boolean => answer.length > 0;

const texts = (hovers: readonly vscode.Hover[]): string =>
  hovers
    .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
    .join('\n');

describe('In a chart', () => {
  afterEach(closeEverything);

  it('completion offers the positions that can be reported to', async () => {
    await ask<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      'positions:\n  ceo: {title: Chief Executive Officer}\n  coo:\n    title: Chief Operating Officer\n    reports_to: ‹›\n',
      (answer) => labels(answer).includes('ceo'),
    );
  });

  it('completion offers the keys that are not there yet', async () => {
    await ask<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      'positions:\n  ceo:\n    title: Chief Executive Officer\n    ‹›\n',
      (answer) => labels(answer).includes('owns') && !labels(answer).includes('title'),
    );
  });

  it('hover explains a key', async () => {
    const source = CHART.replace('reports_to', '‹reports_to›');
    await ask<vscode.Hover[]>('vscode.executeHoverProvider', source, (answer) => texts(answer).includes('manager'));
  });

  it('definition goes to the position', async () => {
    const source = CHART.replace('reports_to: coo', 'reports_to: ‹coo›');
    const { answer, document } = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      source,
      some,
    );
    const ranges = answer.map((place) =>
      'targetUri' in place ? (place.targetSelectionRange ?? place.targetRange) : place.range,
    );
    equal(
      ranges.map((range) => mark(document, range)),
      [CHART.replace('coo:', '‹coo›:')],
    );
  });

  it('references are found wherever they are', async () => {
    const { answer, document } = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      CHART.replace('ceo:', '‹ceo›:'),
      some,
    );
    equal(
      answer.map(({ range }) => `${range.start.line} ${document.getText(range)}`),
      ['1 ceo', '2 ceo', '3 ceo'],
    );
  });

  it('renaming a position renames it everywhere', async () => {
    const source = CHART.replace('ceo:', '‹ceo›:');
    const isEdit = ({ size }: vscode.WorkspaceEdit): boolean => size > 0;
    const { answer, document } = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      source,
      isEdit,
      ['president'],
    );
    await vscode.workspace.applyEdit(answer);
    equal(document.getText(), CHART.replaceAll('ceo', 'president'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), CHART);
  });

  it('the outline is the reporting tree', async () => {
    const { answer } = await ask<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      CHART.replace('ceo', '‹ceo›'),
      some,
    );
    const outline = (symbols: readonly vscode.DocumentSymbol[]): unknown =>
      symbols.map(({ name, children }) => [name, outline(children)]);
    const flat = JSON.stringify(outline(answer));
    const places = ['Chief Executive Officer', 'Chief Operating Officer', 'Chief Information Officer'].map((title) =>
      flat.indexOf(title),
    );
    ok(
      places.every((place) => place >= 0),
      flat,
    );
    ok(/Executive Officer[^\]]*\[\[[^\]]*Operating Officer[^\]]*\[\[[^\]]*Information Officer/.test(flat), flat);
  });
});
