import type { ClientCapabilities, CodeLens, Connection, InlayHintParams } from 'vscode-languageserver';
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Client, CodeLensData } from '../core/language';
import * as language from '../core/language';
import type { Answer } from './answer';
import { settingsOf } from './settings';

/** What is shown in and above the lines of a chart without being asked for, as far as a person wants it. */
export class Annotations {
  readonly #connection: Connection;
  readonly #failed: (error: unknown) => void;
  #settings = settingsOf(undefined);
  #refreshes: ClientCapabilities['workspace'] = {};

  constructor(connection: Connection, failed: (error: unknown) => void) {
    this.#connection = connection;
    this.#failed = failed;
  }

  /** @param capabilities those of the editor */
  initialize({ workspace }: ClientCapabilities): void {
    this.#refreshes = workspace;
  }

  listen(answer: Answer, client: () => Client): void {
    const hints = answer((snapshot, { range }: InlayHintParams) => language.inlayHints(snapshot, range), null);
    const lenses = answer((snapshot) => language.codeLenses(snapshot, client()), null);
    const resolved = answer(
      (snapshot, { lens, data }: Asked) => language.resolveCodeLens(snapshot, lens, data, client()),
      null,
    );
    this.#connection.languages.inlayHint.on((params, token) => (this.#settings.titles ? hints(params, token) : null));
    this.#connection.onCodeLens((params, token) => (this.#settings.lenses ? lenses(params, token) : null));
    this.#connection.onCodeLensResolve((lens, token) => {
      const { data } = lens;
      return (isData(data) ? resolved({ textDocument: data, lens, data }, token) : null) ?? lens;
    });
    this.#connection.onDidChangeConfiguration(({ settings }) => this.#change(settings));
  }

  /** Called when a chart has changed other than by an edit of the shown text. */
  refresh(): void {
    this.#refreshHints();
    this.#refreshLenses();
  }

  #change(settings: unknown): void {
    const { titles, lenses } = this.#settings;
    this.#settings = settingsOf(settings);
    if (this.#settings.titles !== titles) this.#refreshHints();
    if (this.#settings.lenses !== lenses) this.#refreshLenses();
  }

  #refreshHints(): void {
    if (this.#refreshes?.inlayHint?.refreshSupport) this.#connection.languages.inlayHint.refresh().catch(this.#failed);
  }

  #refreshLenses(): void {
    if (this.#refreshes?.codeLens?.refreshSupport)
      this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(this.#failed);
  }
}

interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly lens: CodeLens;
  readonly data: CodeLensData;
}

/** Lenses come back from editors with the data that they were sent with. */
const isData = (data: unknown): data is CodeLensData =>
  typeof data === 'object' &&
  data !== null &&
  'uri' in data &&
  typeof data.uri === 'string' &&
  'position' in data &&
  typeof data.position === 'string' &&
  'part' in data;
