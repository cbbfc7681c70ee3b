import * as vscode from 'vscode';
import type { DiagramParams } from '../../server/protocol';
import { pageHtml } from '../../webview/preview/html';
import {
  type ChangesAnswer,
  type Command,
  type FromPage,
  type PageState,
  VIEW_IDS,
  type ViewId,
} from '../../webview/preview/protocol';
import { onMade } from '../apply';
import { LANGUAGE } from '../client';
import { findOpen, isSame, isStored } from '../documents';
import { History } from '../history';
import { loadPage } from '../page';
import type { Server } from '../server';
import { PREVIEW_SETTINGS } from './defaults';
import { Preview, type Subject } from './preview';
import { Remembered } from './remembered';
import type { Print } from './save-file';
import * as say from './say';
import { Watching } from './watching';

/** How VS Code knows our panels, after a reload of the window too. */
export const VIEW_TYPE = 'orgchart.preview';

/** What menus ask about the preview that is active. */
const LOCKED = 'orgchart.previewLocked';
const VIEW = 'orgchart.previewView';

/** Plans for charts, which any preview may show. */
const SCENARIO = /\.scenario\.ya?ml$/i;

/** Where the extension is, and where it keeps what belongs to the workspace. */
type Keeping = Pick<vscode.ExtensionContext, 'extensionUri' | 'workspaceState'>;

/** All previews. Those that are not locked follow the active editor from chart to chart. */
export class Previews implements vscode.WebviewPanelSerializer<PageState>, vscode.Disposable {
  readonly #server: Server;
  readonly #log: vscode.LogOutputChannel;
  readonly #extension: vscode.Uri;
  readonly #watching: Watching;
  readonly #previews = new Set<Preview>();
  readonly #listeners: vscode.Disposable;

  readonly #history = new History(onMade);
  readonly #remembered: Remembered;

  readonly #print: Print | undefined;

  /** @param print prints documents, where there is a machine that can */
  constructor(server: Server, log: vscode.LogOutputChannel, { extensionUri, workspaceState }: Keeping, print?: Print) {
    this.#print = print;
    this.#server = server;
    this.#log = log;
    this.#extension = extensionUri;
    this.#remembered = new Remembered(workspaceState);
    this.#watching = new Watching(server);
    this.#listeners = vscode.Disposable.from(
      this.#history,
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(PREVIEW_SETTINGS)) this.#previews.forEach((preview) => preview.tellDefaults());
      }),
      server.onDrew((params) => this.#of(params.uri).forEach((preview) => preview.show(params))),
      server.onOpened(({ uri }) => this.#of(uri).forEach((preview) => preview.opened())),
      server.onStopped(() => this.#previews.forEach((preview) => preview.pause(say.noServer()))),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) =>
        this.#of(textEditor.document.uri).forEach((preview) => preview.follow()),
      ),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#followTo(editor)),
      vscode.workspace.onDidCloseTextDocument((document) => void this.#closed(document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.#saved(document)),
      vscode.workspace.onDidRenameFiles(({ files }) =>
        files.forEach((file) => this.#renamed(file.oldUri, file.newUri)),
      ),
    );
  }

  /** Shows a view of a chart: of the given one, or of the one in the active editor or preview. */
  open(chart: unknown, view: ViewId, where: 'here' | 'beside'): Preview | undefined {
    const uri =
      chart instanceof vscode.Uri ? chart : (this.#active?.uri ?? vscode.window.activeTextEditor?.document.uri);
    if (uri === undefined) return undefined;
    const preserveFocus = where === 'beside';
    const existing = this.#of(uri).find(({ subject }) => subject.view === view);
    if (existing !== undefined) {
      existing.panel.reveal(undefined, preserveFocus);
      return existing;
    }
    const viewColumn = where === 'beside' ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, say.title(uri, view, false), {
      viewColumn,
      preserveFocus,
    });
    return this.#fill(panel, { uri, view, locked: false });
  }

  /** Locks a preview to its chart, or lets it go. */
  toggleLock(): void {
    const preview = this.#meant;
    preview?.lock(!preview.subject.locked);
  }

  /** Has a preview carry out a command. */
  run(command: Command): void {
    this.#meant?.run(command);
  }

  /** Brings a preview back after the window was reloaded. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: Partial<PageState> | undefined): Promise<void> {
    if (typeof state?.uri !== 'string' || state.uri === '') return panel.dispose();
    const view = VIEW_IDS.find((id) => id === state.view) ?? 'reporting';
    this.#fill(panel, { uri: vscode.Uri.parse(state.uri), view, locked: state.locked === true });
  }

  changes(chart: vscode.Uri): ChangesAnswer | undefined {
    return this.#of(chart).find(({ changes }) => changes !== undefined)?.changes;
  }

  shown(chart: vscode.Uri): DiagramParams | undefined {
    const previews = this.#of(chart).filter(({ shown }) => shown !== undefined);
    return (previews.find(({ panel }) => panel.visible) ?? previews[0])?.shown;
  }

  /** Handles a message in the preview of a chart, as if its page had sent it. */
  async handleMessage(chart: vscode.Uri, message: FromPage): Promise<void> {
    await this.#of(chart)[0]?.handleMessage(message);
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #fill(panel: vscode.WebviewPanel, subject: Subject): Preview {
    const preview = new Preview(panel, subject, {
      server: this.#server,
      watching: this.#watching,
      history: this.#history,
      remembered: this.#remembered,
      print: this.#print,
      log: this.#log,
      changed: () => this.#tellMenus(),
    });
    this.#previews.add(preview);
    panel.onDidChangeViewState(() => this.#tellMenus());
    panel.onDidDispose(() => {
      this.#previews.delete(preview);
      this.#tellMenus();
    });
    loadPage(panel, this.#extension, 'preview.js', pageHtml);
    this.#tellMenus();
    return preview;
  }

  get #active(): Preview | undefined {
    return [...this.#previews].find(({ panel }) => panel.active);
  }

  /** The preview that a command means: the active one, else one in sight of the chart that is edited. */
  get #meant(): Preview | undefined {
    const edited = vscode.window.activeTextEditor?.document.uri;
    return this.#active ?? (edited && this.#of(edited).find(({ panel }) => panel.visible));
  }

  /** The previews of the chart that a file is part of. */
  #of(chart: vscode.Uri | string): readonly Preview[] {
    return [...this.#previews].filter((preview) => preview.isOf(chart));
  }

  #tellMenus(): void {
    const subject = this.#active?.subject;
    void vscode.commands.executeCommand('setContext', LOCKED, subject?.locked ?? false);
    void vscode.commands.executeCommand('setContext', VIEW, subject?.view);
  }

  /** Another chart is edited. */
  #followTo(editor: vscode.TextEditor | undefined): void {
    if (editor?.document.languageId !== LANGUAGE) return;
    const { uri } = editor.document;
    for (const preview of this.#previews) {
      if (!preview.subject.locked && !preview.isOf(uri)) preview.turnTo(uri);
    }
  }

  async #closed({ uri, isUntitled }: vscode.TextDocument): Promise<void> {
    if (this.#of(uri).length === 0) return;
    const wasDeleted = !isUntitled && !(await isStored(uri));
    const open = findOpen(uri);
    if (open?.languageId === LANGUAGE) return;
    for (const preview of this.#of(uri)) {
      const isGone = isSame(preview.uri, uri) && (open !== undefined || wasDeleted);
      if (isGone) preview.pause(open ? say.notAChart(uri) : say.deleted(uri));
      else if (!preview.isKnown) preview.pause(say.closed(preview.uri));
    }
  }

  /** A new text is saved by copying it to a file, before the text itself is closed. */
  #saved(document: vscode.TextDocument): void {
    const own = this.#of(document.uri);
    for (const preview of SCENARIO.test(document.uri.path) ? this.#previews : own) preview.saved();
    if (document.languageId !== LANGUAGE || own.length > 0) return;
    const text = document.getText();
    const isOrigin = ({ uri }: Preview): boolean => uri.scheme === 'untitled' && findOpen(uri)?.getText() === text;
    for (const preview of [...this.#previews].filter(isOrigin)) preview.moveTo(document.uri);
  }

  /** A file's new name, or that of a folder it is in. */
  #renamed(from: vscode.Uri, to: vscode.Uri): void {
    for (const preview of this.#previews) {
      const { uri } = preview;
      if (uri.toString() === from.toString()) preview.moveTo(to);
      else if (uri.scheme === from.scheme && uri.path.startsWith(`${from.path}/`)) {
        preview.moveTo(uri.with({ path: to.path + uri.path.slice(from.path.length) }));
      }
    }
  }
}
