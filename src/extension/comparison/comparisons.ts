import * as vscode from 'vscode';
import type { Pair, Sheet } from '../../server/protocol';
import { pageHtml } from '../../webview/comparison/html';
import { LANGUAGE } from '../client';
import { findOpen, isSame } from '../documents';
import { loadPage } from '../page';
import type { Server } from '../server';
import { Comparison } from './comparison';
import { pickPair } from './pick';
import * as say from './say';

const VIEW_TYPE = 'orgchart.comparison';

/** All comparisons: at most one of a chart. */
export class Comparisons implements vscode.Disposable {
  readonly #server: Server;
  readonly #log: vscode.LogOutputChannel;
  readonly #extension: vscode.Uri;
  readonly #comparisons = new Set<Comparison>();
  readonly #listeners: vscode.Disposable;

  constructor(server: Server, log: vscode.LogOutputChannel, extension: vscode.Uri) {
    this.#server = server;
    this.#log = log;
    this.#extension = extension;
    this.#listeners = vscode.Disposable.from(
      server.onOpened(({ uri }) => this.#find(uri)?.follow()),
      server.onStopped(() => this.#comparisons.forEach((comparison) => comparison.pause(say.noServer()))),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#find(document.uri)?.follow()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        const comparison = findOpen(uri)?.languageId === LANGUAGE ? undefined : this.#find(uri);
        if (comparison && isSame(comparison.uri, uri)) comparison.pause(say.closed(uri));
        else comparison?.follow();
      }),
    );
  }

  /**
   * Compares two positions of a chart: of the given one, or of the one in the active editor; the given two,
   * or those that are worth it most, or those that a person picks.
   */
  async open(chart: unknown, positions: unknown): Promise<void> {
    const uri = chart instanceof vscode.Uri ? chart : vscode.window.activeTextEditor?.document.uri;
    if (uri === undefined) return;
    const given = isPair(positions) ? positions : undefined;
    const existing = this.#find(uri);
    if (existing !== undefined) {
      existing.reveal();
      return existing.show(given);
    }
    await vscode.workspace.openTextDocument(uri);
    await this.#server.start();
    const sheet = await this.#server.compare({ uri: uri.toString(), ...(given && { positions: given }) });
    const pair = sheet && (sheet.comparison ? given : await ask(uri, sheet));
    if (sheet?.comparison || pair) this.#fill(uri, pair);
  }

  shown(chart: vscode.Uri): Comparison | undefined {
    return this.#find(chart);
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #fill(uri: vscode.Uri, positions: Pair<string> | undefined): void {
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, say.title(uri), {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
    });
    const comparison = new Comparison(panel, uri, positions, this.#server, this.#log);
    this.#comparisons.add(comparison);
    panel.onDidDispose(() => this.#comparisons.delete(comparison));
    loadPage(panel, this.#extension, 'compare.js', pageHtml);
  }

  #find(uri: vscode.Uri): Comparison | undefined {
    return [...this.#comparisons].find((comparison) => comparison.isOf(uri));
  }
}

const isPair = (value: unknown): value is Pair<string> =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');

const ask = async (uri: vscode.Uri, { candidates }: Sheet): Promise<Pair<string> | undefined> => {
  if (candidates.length >= 2) return pickPair(candidates);
  void vscode.window.showInformationMessage(say.tooFew(uri));
  return undefined;
};
