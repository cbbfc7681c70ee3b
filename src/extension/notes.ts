import * as vscode from 'vscode';
import type { Server } from './server';

/** The command that lenses and hovers of the server lead to. */
export const SHOW_NOTES = 'orgchart.showNotes';

const SCHEME = 'orgchart-notes';

/** Shows notes about positions as read-only documents that never have to be saved. */
export const showNotes = (server: Server): vscode.Disposable => {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) => {
        const { chart, position } = JSON.parse(query) as Address;
        return (
          (await server.notes({ uri: chart, position })) ?? vscode.l10n.t('This position no longer has hiring notes.')
        );
      },
    }),
    vscode.commands.registerCommand(SHOW_NOTES, async (chart?: unknown, position?: unknown) => {
      if (typeof chart !== 'string' || typeof position !== 'string') return;
      const notes = addressOf({ chart, position });
      changed.fire(notes);
      await open(notes);
    }),
  );
};

/** What notes are about. */
interface Address {
  readonly chart: string;
  readonly position: string;
}

const addressOf = (address: Address): vscode.Uri =>
  vscode.Uri.from({
    scheme: SCHEME,
    path: `/${vscode.l10n.t('Hiring notes for {0}', address.position)}.md`,
    query: JSON.stringify(address),
  });

/** As a page where there is something that shows Markdown as one, else as text. */
async function open(notes: vscode.Uri): Promise<void> {
  const commands = await vscode.commands.getCommands(true);
  if (commands.includes('markdown.showPreview')) await vscode.commands.executeCommand('markdown.showPreview', notes);
  else await vscode.window.showTextDocument(notes, { preview: true });
}
