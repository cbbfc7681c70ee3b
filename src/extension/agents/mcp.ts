import * as vscode from 'vscode';
import { mayNamePeople } from './names';

/** The id of the provider in the manifest. */
const PROVIDER = 'orgchart';

/** The part of VS Code's API for MCP servers that is used; VS Code has it since 1.101. */
interface McpApi {
  readonly lm?: {
    readonly registerMcpServerDefinitionProvider?: (
      id: string,
      provider: {
        readonly onDidChangeMcpServerDefinitions: vscode.Event<void>;
        readonly provideMcpServerDefinitions: () => readonly object[];
      },
    ) => vscode.Disposable;
  };
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    version: string,
  ) => object;
}

/** Offers `orgchart mcp` for each folder of the workspace, where VS Code takes servers from extensions. */
export function offerMcpServer(program: string, extension: vscode.Extension<unknown>): vscode.Disposable {
  const { lm, McpStdioServerDefinition } = vscode as unknown as McpApi;
  if (!lm?.registerMcpServerDefinitionProvider || !McpStdioServerDefinition) return new vscode.Disposable(() => {});
  const changed = new vscode.EventEmitter<void>();
  const { version } = extension.packageJSON as { readonly version: string };
  const folders = (): readonly vscode.WorkspaceFolder[] =>
    vscode.workspace.isTrusted
      ? (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file')
      : [];
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('orgchart.agents')) changed.fire();
    }),
    lm.registerMcpServerDefinitionProvider(PROVIDER, {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: () =>
        folders().map(({ name, uri }) => {
          const args = [program, 'mcp', uri.fsPath, ...(mayNamePeople() ? ['--names'] : [])];
          const label = folders().length > 1 ? `Org Chart (${name})` : 'Org Chart';
          return new McpStdioServerDefinition(label, process.execPath, args, { ELECTRON_RUN_AS_NODE: '1' }, version);
        }),
    }),
  );
}
