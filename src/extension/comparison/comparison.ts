import * as vscode from 'vscode';
import type { Pair, Sheet } from '../../server/protocol';
import type { FromPage, ToPage } from '../../webview/comparison/protocol';
import { applyFix } from '../apply';
import { findOpen, isSame } from '../documents';
import type { Server } from '../server';
import * as say from './say';

/** Milliseconds without a keystroke before the roles are compared again. */
const UPDATE_DELAY_MS = 100;

/** What other extensions may see and do. */
export interface Compared {
  /** What the page shows. */
  readonly sheet: Sheet | undefined;
  /** Applies a quick fix, as its button does. */
  fix(choice: Choice): Promise<void>;
}

type Choice = Omit<Extract<FromPage, { kind: 'fix' }>, 'kind'>;

/** One panel that compares two positions of one chart, and carries messages between its page, its text and the server. */
export class Comparison implements Compared {
  readonly uri: vscode.Uri;
  readonly #panel: vscode.WebviewPanel;
  readonly #server: Server;
  readonly #log: vscode.LogOutputChannel;
  #positions: Pair<string> | undefined;
  /** What the page shows, as long as it follows the text. */
  #sheet: Sheet | undefined;
  #asked = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    panel: vscode.WebviewPanel,
    uri: vscode.Uri,
    positions: Pair<string> | undefined,
    server: Server,
    log: vscode.LogOutputChannel,
  ) {
    this.#panel = panel;
    this.uri = uri;
    this.#positions = positions;
    this.#server = server;
    this.#log = log;
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#handleMessage(message));
    panel.onDidDispose(() => clearTimeout(this.#resting));
  }

  get sheet(): Sheet | undefined {
    return this.#sheet;
  }

  /** Brings the panel to the front, where it is. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Compares others; without them, those it has. */
  async show(positions: Pair<string> | undefined = this.#positions): Promise<void> {
    clearTimeout(this.#resting);
    this.#positions = positions;
    const asking = ++this.#asked;
    const sheet = await this.#server.compare({ uri: this.uri.toString(), ...(positions && { positions }) });
    if (asking !== this.#asked) return;
    if (sheet === undefined) return this.pause(findOpen(this.uri) ? say.noServer() : say.closed(this.uri));
    this.#positions ??= idsOf(sheet);
    this.#sheet = sheet;
    await this.#post({ kind: 'show', sheet });
  }

  /** The text has changed: compares again once it rests. */
  follow(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#try(this.show()), UPDATE_DELAY_MS);
  }

  /** Nothing newer will come for now. */
  pause(text: string): void {
    this.#sheet = undefined;
    void this.#post({ kind: 'notice', text });
  }

  /** Whether a file is part of the chart. */
  isOf(uri: vscode.Uri): boolean {
    return isSame(this.uri, uri) || this.#sheet?.files.includes(uri.toString()) === true;
  }

  /** Applies a quick fix of a problem that the page shows. */
  async fix({ problem, title }: Choice): Promise<void> {
    const outcome = await applyFix(this.#server, this.uri, { problem, title });
    if ('refused' in outcome) await this.#post({ kind: 'notice', text: outcome.refused });
  }

  #handleMessage(message: FromPage): void {
    switch (message.kind) {
      case 'ready':
        return this.#try(this.#takeUp());
      case 'choose':
        return this.#try(this.show(message.positions));
      case 'fix':
        return this.#try(this.fix(message));
    }
  }

  /** Opens the text if it is not open, and shows what it says. */
  async #takeUp(): Promise<void> {
    if (!findOpen(this.uri) && this.uri.scheme !== 'untitled') await vscode.workspace.openTextDocument(this.uri);
    await this.#server.start();
    await this.show();
  }

  #try(work: Promise<void>): void {
    work.catch((error: unknown) => this.#log.warn(String(error)));
  }

  async #post(message: ToPage): Promise<void> {
    await this.#panel.webview.postMessage(message);
  }
}

const idsOf = ({ comparison }: Sheet): Pair<string> | undefined =>
  comparison && [comparison.sides[0].id, comparison.sides[1].id];
