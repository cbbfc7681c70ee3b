import * as vscode from 'vscode';
import type { DiagramParams } from '../../server/protocol';
import type { Base, ChangesAnswer, Command, FromPage, ToPage, ViewId } from '../../webview/preview/protocol';
import { LANGUAGE } from '../client';
import { findOpen, isStored } from '../documents';
import { viewDefaults } from './defaults';
import { editorAmong } from './editors';
import type { RequestSources } from './requests';
import { Requests } from './requests';
import * as say from './say';
import type { Watching } from './watching';

/** How long a moving cursor is waited for. */
const CURSOR_DELAY_MS = 50;

/** What a preview shows, and how. */
export interface Subject {
  readonly uri: vscode.Uri;
  readonly view: ViewId;
  /** Whether it stays with its chart when another one is edited. */
  readonly locked: boolean;
}

/** What a preview needs of its surroundings. */
export interface Surroundings extends RequestSources {
  readonly watching: Watching;
  /** Called when what a preview shows, or how it shows it, has changed. */
  readonly changed: (preview: Preview) => void;
}

/** One panel that shows one chart at a time, and carries messages between its page, its text and the server. */
export class Preview {
  readonly panel: vscode.WebviewPanel;
  readonly #around: Surroundings;
  #subject: Subject;
  #pageReady = false;
  #picture: Extract<ToPage, { kind: 'show' }> | undefined;
  #notice: Extract<ToPage, { kind: 'notice' }> | undefined;
  #shown: DiagramParams | undefined;
  /** What to compare the chart with once the page is there. */
  #base: Base | undefined;
  readonly #requests: Requests;
  #files: readonly string[] = [];
  #following: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: vscode.WebviewPanel, subject: Subject, around: Surroundings) {
    this.panel = panel;
    this.#subject = subject;
    this.#around = around;
    this.#requests = new Requests(this, around);
    this.#entitle();
    panel.webview.onDidReceiveMessage((message: FromPage) => void this.handleMessage(message));
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#rest();
    });
    panel.onDidDispose(() => {
      clearTimeout(this.#following);
      this.#rest();
    });
  }

  get subject(): Subject {
    return this.#subject;
  }

  get uri(): vscode.Uri {
    return this.#subject.uri;
  }

  /** All files of the chart, as far as they are known. */
  get files(): readonly string[] {
    return this.#files;
  }

  /** Whether a file is part of the chart that is shown. */
  isOf(file: vscode.Uri | string): boolean {
    return this.uri.toString() === file.toString() || this.#files.includes(file.toString());
  }

  /** Whether any file of the chart is open, so that the server knows the chart. */
  get isKnown(): boolean {
    return [this.uri.toString(), ...this.#files].some(
      (file) => findOpen(vscode.Uri.parse(file))?.languageId === LANGUAGE,
    );
  }

  /** The picture that the page has received last. */
  get shown(): DiagramParams | undefined {
    return this.#shown;
  }

  /** The changes that the page has received last. */
  get changes(): ChangesAnswer | undefined {
    return this.#requests.changes;
  }

  /** The server has a new picture of the chart. */
  show(params: DiagramParams): void {
    const { files, ...picture } = params;
    this.#notice = undefined;
    this.#settleOn(files);
    this.#picture = {
      kind: 'show',
      ...picture,
      uri: this.uri.toString(),
    };
    this.#compare();
    void this.post(this.#picture).then((received) => {
      if (received) this.#shown = params;
    });
    this.follow();
  }

  /** The server knows the text, for the first time or again. */
  opened(): void {
    this.#notice = undefined;
    this.#watch(this.#pageReady);
  }

  /** A file of the chart was saved. */
  saved(): void {
    void this.post({ kind: 'saved' });
  }

  /** There will be no newer picture for now. */
  pause(text: string): void {
    this.#notice = { kind: 'notice', text };
    void this.post(this.#notice);
  }

  /** The text has got another address. */
  moveTo(uri: vscode.Uri): void {
    void this.post({ kind: 'moved', from: this.uri.toString(), to: uri.toString() });
    this.#around.remembered.move(this.uri, uri);
    this.#files = [];
    this.#change({ uri });
  }

  /** Shows another chart. */
  turnTo(uri: vscode.Uri): void {
    this.#picture = undefined;
    this.#notice = undefined;
    this.#shown = undefined;
    this.#files = [];
    this.#change({ uri });
  }

  lock(locked: boolean): void {
    void this.post({ kind: 'lock', locked });
    this.#change({ locked });
  }

  /** Tells the page how charts are looked at by default. */
  tellDefaults(): void {
    void this.post({ kind: 'defaults', defaults: viewDefaults() });
  }

  /** Has the page carry out a command. */
  run(command: Command): void {
    void this.post({ kind: 'do', command });
  }

  /** Compares the chart with something else from now on. */
  compare(base: Base): void {
    this.#base = base;
    if (this.#picture !== undefined) this.#compare();
  }

  /** Highlights the position that the cursor rests in. */
  follow(): void {
    clearTimeout(this.#following);
    this.#following = setTimeout(() => void this.#followCursor(), CURSOR_DELAY_MS);
  }

  #change(change: Partial<Subject>): void {
    const before = this.#subject;
    this.#subject = { ...before, ...change };
    this.#entitle();
    this.#around.changed(this);
    if (before.uri.toString() === this.uri.toString()) return;
    this.#recall();
    this.#around.watching.stop(before.uri.toString(), this);
    void this.#takeUp();
  }

  /** A preview belongs to the main file, whichever file of the chart it was opened for. */
  #settleOn(files: readonly string[]): void {
    this.#files = files.map((file) => vscode.Uri.parse(file).toString());
    const [root] = this.#files;
    if (root !== undefined && root !== this.uri.toString()) this.#change({ uri: vscode.Uri.parse(root) });
  }

  #compare(): void {
    if (this.#base === undefined || !this.#pageReady) return;
    void this.post({ kind: 'compare', uri: this.uri.toString(), base: this.#base });
    this.#base = undefined;
  }

  /** Tells the page how the chart was looked at before. */
  #recall(): void {
    void this.post({ kind: 'remembered', uri: this.uri.toString(), views: this.#around.remembered.of(this.uri) });
  }

  #entitle(): void {
    const { uri, view, locked } = this.#subject;
    this.panel.title = say.title(uri, view, locked);
  }

  /** Handles a message of the page. */
  handleMessage(message: FromPage): Promise<void> | void {
    switch (message.kind) {
      case 'ready':
        return this.#welcome();
      case 'view':
        return this.#change({ view: message.view });
      default:
        return this.#requests.answer(message);
    }
  }

  #welcome(): void {
    this.#pageReady = true;
    const { view, locked } = this.#subject;
    void this.post({ kind: 'view', view });
    void this.post({ kind: 'lock', locked });
    this.tellDefaults();
    this.#recall();
    this.#compare();
    if (this.#picture !== undefined) void this.post(this.#picture);
    if (this.#notice !== undefined) void this.post(this.#notice);
    void this.#takeUp();
  }

  /** A page out of sight is gone, and is made anew when it is seen again. */
  #rest(): void {
    this.#pageReady = false;
    this.#watch(false);
  }

  /** Opens the text if it is not open, and asks for its pictures. */
  async #takeUp(): Promise<void> {
    const { uri } = this;
    const document = await this.openText();
    if (document === undefined || uri !== this.uri) return;
    if (document.languageId !== LANGUAGE) return this.pause(say.notAChart(uri));
    await this.#around.server.start();
    if (uri !== this.uri) return;
    this.#watch(this.#pageReady);
    this.follow();
  }

  #watch(on: boolean): void {
    const { watching } = this.#around;
    if (on) watching.start(this.uri.toString(), this);
    else watching.stop(this.uri.toString(), this);
  }

  /** Opens the text if it is not open; undefined if it cannot be opened. */
  async openText(): Promise<vscode.TextDocument | undefined> {
    const open = findOpen(this.uri);
    if (open !== undefined) return open;
    try {
      if (this.uri.scheme !== 'untitled') return await vscode.workspace.openTextDocument(this.uri);
      this.pause(say.closed(this.uri));
    } catch (error) {
      if (await isStored(this.uri)) this.pause(say.cannotBeOpened(this.uri, error));
      else this.pause(this.#picture === undefined ? say.missing(this.uri) : say.deleted(this.uri));
    }
    return undefined;
  }

  async #followCursor(): Promise<void> {
    const editor = editorAmong((file) => this.isOf(file));
    if (editor === undefined || !this.#pageReady) return;
    const { line, character } = editor.selection.active;
    const id = await this.#around.server.cardAt({ uri: editor.document.uri.toString(), position: { line, character } });
    await this.post({ kind: 'select', id });
  }

  /** Sends a message to the page; false if it is not there to receive it. */
  async post(message: ToPage): Promise<boolean> {
    return this.#pageReady && (await this.panel.webview.postMessage(message));
  }
}
