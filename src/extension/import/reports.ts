import * as vscode from 'vscode';

const SCHEME = 'orgchart-report';
const MAX_KEPT = 20;

/** Reports about imports and syncs, shown as read-only documents. */
export class Reports implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #provider: vscode.Disposable;
  #shown = 0;

  constructor() {
    this.#provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ query }) => this.#texts.get(query) ?? '',
    });
  }

  /** @param markdown the report */
  async show(title: string, markdown: string): Promise<void> {
    const query = String(++this.#shown);
    this.#texts.set(query, markdown);
    this.#texts.delete(String(this.#shown - MAX_KEPT));
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${title.replaceAll('/', '∕')}.md`, query });
    const commands = await vscode.commands.getCommands(true);
    if (commands.includes('markdown.showPreview')) await vscode.commands.executeCommand('markdown.showPreview', uri);
    else await vscode.window.showTextDocument(uri, { preview: true });
  }

  dispose(): void {
    this.#provider.dispose();
  }
}
