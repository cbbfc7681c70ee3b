import type { Connection, FileEvent, InitializeParams } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import type { Files, Stock } from '../core/workspace';
import { clientFiles } from './client-files';

/** Any of these may be part of a chart. For a created or deleted folder, editors report the folder alone. */
const WATCHERS = [
  { globPattern: '**/*.{yaml,yml}' },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/** What an editor has opened beside the charts themselves: folders, and the files in them. */
export class Surroundings implements Stock {
  readonly #connection: Connection;
  #files: Files | undefined;
  #folders: readonly string[] = [];
  #isWatched = false;
  /** The opened folder may hold only one team of a company. */
  readonly looksAbove = true;

  /** @param own the files that the server can reach itself */
  constructor(connection: Connection, own: ((folders: () => readonly string[]) => Files) | undefined) {
    this.#connection = connection;
    this.#files = own?.(() => this.#folders);
  }

  /** Undefined where none can be reached. */
  get files(): Files | undefined {
    return this.#files;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Whether the editor reports changes in them. */
  get isWatched(): boolean {
    return this.#isWatched;
  }

  initialize({
    capabilities: { workspace },
    initializationOptions,
    workspaceFolders,
    rootUri,
  }: InitializeParams): void {
    if (initializationOptions?.files === true) this.#files = clientFiles(this.#connection);
    this.#folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    const follows = workspace?.workspaceFolders === true;
    this.#isWatched = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.#connection.onInitialized(() => {
      if (follows) this.#followFolders();
      if (this.#isWatched) this.#watch();
    });
  }

  onChange(changed: (changes: readonly FileEvent[]) => void): void {
    this.#connection.onDidChangeWatchedFiles(({ changes }) => changed(changes));
  }

  #watch(): void {
    const refused = (): void => void (this.#isWatched = false);
    this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS }).catch(refused);
  }

  #followFolders(): void {
    this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = removed.map(({ uri }) => uri);
      this.#folders = [...this.#folders.filter((uri) => !gone.includes(uri)), ...added.map(({ uri }) => uri)];
    });
  }
}
