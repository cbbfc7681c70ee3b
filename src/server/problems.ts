import type { Connection, Diagnostic } from 'vscode-languageserver';
import { diagnostics } from '../core/language';
import type { OpenChart, Source, Whole } from '../core/workspace';
import { seenFrom } from '../core/workspace';

/** Publishes the problems of open charts, file by file, also for files that are not open themselves. */
export class Problems {
  readonly #connection: Pick<Connection, 'sendDiagnostics'>;
  readonly #published = new Map<string, Whole>();
  readonly #sent = new Map<string, string>();

  constructor(connection: Pick<Connection, 'sendDiagnostics'>) {
    this.#connection = connection;
  }

  /**
   * Publishes what has changed. For a chart whose files are not all known yet, what was published before still holds.
   * @returns whether a change may reach from one file into another
   */
  async publish(charts: readonly OpenChart[]): Promise<boolean> {
    const before = new Map(this.#published);
    this.#published.clear();
    for (const { whole, isReady } of charts) {
      const { uri } = whole.files[0];
      const last = isReady ? whole : before.get(uri);
      if (last) this.#published.set(uri, last);
    }
    const changed = [...before.values(), ...this.#published.values()].filter(
      (whole) => !isIn(before, whole) || !isIn(this.#published, whole),
    );
    const uris = new Set(changed.flatMap(({ files }) => files.map(({ uri }) => uri)));
    await Promise.all([...uris].map((uri) => this.#send(uri)));
    return changed.some(({ files }) => files.length > 1);
  }

  async #send(uri: string): Promise<void> {
    const found = new Map<string, Diagnostic>();
    let file: Source | undefined;
    for (const whole of this.#published.values()) {
      const source = whole.files.find((each) => each.uri === uri);
      if (!source) continue;
      file = source;
      for (const each of diagnostics(seenFrom(whole, source, 0)))
        found.set(JSON.stringify([each.code, each.range, each.message]), each);
    }
    const params = {
      uri,
      ...(file?.version !== undefined && { version: file.version }),
      diagnostics: [...found.values()],
    };
    const said = JSON.stringify(params);
    if (this.#sent.get(uri) === said) return;
    if (file) this.#sent.set(uri, said);
    else this.#sent.delete(uri);
    await this.#connection.sendDiagnostics(params);
  }
}

const isIn = (charts: ReadonlyMap<string, Whole>, whole: Whole): boolean => charts.get(whole.files[0].uri) === whole;
