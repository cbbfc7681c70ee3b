import * as vscode from 'vscode';
import { pageHtml } from '../../preview/html';
import type { PageState } from '../../preview/protocol';
import type { DiagramParams } from '../../server/protocol';
import { LANGUAGE } from '../client';
import { findOpen, isStored } from '../documents';
import { loadPage } from '../page';
import type { Server } from '../server';
import { Preview } from './preview';
import * as say from './say';

/** How VS Code knows our panels, after a reload of the window too. */
export const VIEW_TYPE = 'orgchart.preview';

/** All previews: at most one of a chart. */
export class Previews implements vscode.WebviewPanelSerializer<PageState>, vscode.Disposable {
  readonly #server: Server;
  readonly #log: vscode.LogOutputChannel;
  readonly #extension: vscode.Uri;
  readonly #previews = new Set<Preview>();
  readonly #listeners: vscode.Disposable;

  constructor(server: Server, log: vscode.LogOutputChannel, extension: vscode.Uri) {
    this.#server = server;
    this.#log = log;
    this.#extension = extension;
    this.#listeners = vscode.Disposable.from(
      server.onDrew((params) => this.#find(params.uri)?.show(params)),
      server.onOpened(({ uri }) => this.#find(uri.toString())?.opened()),
      server.onStopped(() => this.#previews.forEach((preview) => preview.pause(say.noServer()))),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#find(textEditor.document.uri.toString())?.follow()),
      vscode.workspace.onDidCloseTextDocument((document) => void this.#closed(document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.#saved(document)),
      vscode.workspace.onDidRenameFiles(({ files }) => files.forEach((file) => this.#renamed(file.oldUri, file.newUri))),
    );
  }

  /** Shows the preview of a chart: the given one, or the one in the active editor. */
  open(chart: unknown, where: 'here' | 'beside'): void {
    const uri = chart instanceof vscode.Uri ? chart : vscode.window.activeTextEditor?.document.uri;
    if (uri === undefined) return;
    const preserveFocus = where === 'beside';
    const existing = this.#find(uri.toString());
    if (existing !== undefined) return existing.reveal(preserveFocus);
    const viewColumn = where === 'beside' ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    this.#fill(vscode.window.createWebviewPanel(VIEW_TYPE, say.title(uri), { viewColumn, preserveFocus }), uri);
  }

  /** Brings a preview back after the window was reloaded. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PageState | undefined): Promise<void> {
    if (typeof state?.uri !== 'string') return panel.dispose();
    this.#fill(panel, vscode.Uri.parse(state.uri));
  }

  shown(chart: vscode.Uri): DiagramParams | undefined {
    return this.#find(chart.toString())?.shown;
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #fill(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
    const preview = new Preview(panel, uri, this.#server, this.#log);
    this.#previews.add(preview);
    panel.onDidDispose(() => this.#previews.delete(preview));
    loadPage(panel, this.#extension, 'preview.js', pageHtml);
  }

  #find(uri: string): Preview | undefined {
    return [...this.#previews].find((preview) => preview.uri.toString() === uri);
  }

  async #closed({ uri, isUntitled }: vscode.TextDocument): Promise<void> {
    const preview = this.#find(uri.toString());
    if (preview === undefined) return;
    const wasDeleted = !isUntitled && !(await isStored(uri));
    const open = findOpen(uri);
    if (open?.languageId === LANGUAGE) return;
    if (open) preview.pause(say.notAChart(uri));
    else preview.pause(wasDeleted ? say.deleted(uri) : say.closed(uri));
  }

  /** A new text is saved by copying it to a file, before the text itself is closed. */
  #saved(document: vscode.TextDocument): void {
    if (document.languageId !== LANGUAGE || this.#find(document.uri.toString()) !== undefined) return;
    const text = document.getText();
    const isOrigin = ({ uri }: Preview): boolean => uri.scheme === 'untitled' && findOpen(uri)?.getText() === text;
    [...this.#previews].find(isOrigin)?.moveTo(document.uri);
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
