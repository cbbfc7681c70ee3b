import * as vscode from 'vscode';
import type { FromPage, ToPage } from '../../preview/protocol';
import type { DiagramParams } from '../../server/protocol';
import { LANGUAGE } from '../client';
import { findOpen, isStored, nameOf } from '../documents';
import type { Server } from '../server';
import { editorOf, revealText } from './editors';
import { Numbering } from './numbering';
import * as say from './say';

/** How long a moving cursor is waited for. */
const CURSOR_REST = 50;

/** One panel that shows one chart, and carries messages between its page, its text and the server. */
export class Preview {
  readonly #panel: vscode.WebviewPanel;
  readonly #server: Server;
  readonly #log: vscode.LogOutputChannel;
  readonly #numbering = new Numbering();
  #uri: vscode.Uri;
  #pageReady = false;
  #picture: Extract<ToPage, { kind: 'show' }> | undefined;
  #notice: Extract<ToPage, { kind: 'notice' }> | undefined;
  #shown: DiagramParams | undefined;
  #following: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, server: Server, log: vscode.LogOutputChannel) {
    this.#panel = panel;
    this.#uri = uri;
    this.#server = server;
    this.#log = log;
    panel.title = say.title(uri);
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message));
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#rest();
    });
    panel.onDidDispose(() => {
      clearTimeout(this.#following);
      this.#rest();
    });
  }

  get uri(): vscode.Uri {
    return this.#uri;
  }

  /** The picture that the page has received last. */
  get shown(): DiagramParams | undefined {
    return this.#shown;
  }

  /** Brings the panel to the front, where it is. */
  reveal(preserveFocus: boolean): void {
    this.#panel.reveal(undefined, preserveFocus);
  }

  /** The server has a new picture of the chart. */
  show(params: DiagramParams): void {
    this.#notice = undefined;
    this.#picture = { kind: 'show', ...params, version: this.#numbering.number(params.version) };
    void this.#post(this.#picture).then((received) => {
      if (received) this.#shown = params;
    });
    this.follow();
  }

  /** The server knows the text, for the first time or again. */
  opened(): void {
    this.#notice = undefined;
    this.#watch(this.#pageReady);
  }

  /** There will be no newer picture for now. */
  pause(text: string): void {
    this.#notice = { kind: 'notice', text };
    void this.#post(this.#notice);
  }

  /** The text has got another address. */
  moveTo(uri: vscode.Uri): void {
    this.#watch(false);
    this.#uri = uri;
    this.#panel.title = say.title(uri);
    void this.#takeUp();
  }

  /** Highlights the position that the cursor rests in. */
  follow(): void {
    clearTimeout(this.#following);
    this.#following = setTimeout(() => void this.#followCursor(), CURSOR_REST);
  }

  #hear(message: FromPage): void {
    switch (message.kind) {
      case 'ready':
        this.#pageReady = true;
        if (this.#picture !== undefined) void this.#post(this.#picture);
        if (this.#notice !== undefined) void this.#post(this.#notice);
        void this.#takeUp();
        return;
      case 'open':
        void this.#revealPosition(message.id, message.version);
        return;
      case 'failed':
        this.#log.error(`Version ${message.version} of ${nameOf(this.#uri)} could not be drawn.`, message.message);
        return;
    }
  }

  /** A page out of sight is gone, and is made anew when it is seen again. */
  #rest(): void {
    this.#pageReady = false;
    this.#watch(false);
  }

  /** Opens the text if it is not open, and asks for its pictures. */
  async #takeUp(): Promise<void> {
    const document = await this.#openText();
    if (document === undefined) return;
    if (document.languageId !== LANGUAGE) return this.pause(say.notAChart(this.#uri));
    await this.#server.start();
    this.#watch(this.#pageReady);
    this.follow();
  }

  #watch(on: boolean): void {
    void this.#server.watch({ uri: this.#uri.toString(), on });
  }

  async #openText(): Promise<vscode.TextDocument | undefined> {
    const open = findOpen(this.#uri);
    if (open !== undefined) return open;
    try {
      if (this.#uri.scheme !== 'untitled') return await vscode.workspace.openTextDocument(this.#uri);
      this.pause(say.closed(this.#uri));
    } catch (error) {
      if (await isStored(this.#uri)) this.pause(say.cannotBeOpened(this.#uri, error));
      else this.pause(this.#picture === undefined ? say.missing(this.#uri) : say.deleted(this.#uri));
    }
    return undefined;
  }

  async #revealPosition(card: string, number: number): Promise<void> {
    const document = await this.#openText();
    if (document === undefined) return;
    const version = this.#numbering.version(number);
    const place = version === undefined ? undefined : await this.#server.locate({ uri: this.#uri.toString(), card, version });
    const selection = place && new vscode.Range(place.start.line, place.start.character, place.end.line, place.end.character);
    await revealText(document, selection, this.#panel.viewColumn);
  }

  async #followCursor(): Promise<void> {
    const editor = editorOf(this.#uri);
    if (editor === undefined || !this.#pageReady) return;
    const { line, character } = editor.selection.active;
    const id = await this.#server.cardAt({ uri: this.#uri.toString(), position: { line, character } });
    await this.#post({ kind: 'select', id });
  }

  async #post(message: ToPage): Promise<boolean> {
    return this.#pageReady && (await this.#panel.webview.postMessage(message));
  }
}
