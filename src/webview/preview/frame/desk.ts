import type { Change } from '../../../core/refactor/change';
import type { Host } from '../host';
import type { Begun, PageFile, Target, ToPage } from '../protocol';
import { Questions } from './questions';

/** Sends what people ask for to whoever shows the page, each time with the version that they were looking at. */
export class Desk {
  readonly #host: Host;
  readonly #version: () => number | undefined;
  readonly #fixes = new Questions<readonly string[]>();

  constructor(host: Host, version: () => number | undefined) {
    this.#host = host;
    this.#version = version;
  }

  open(target: Target, stay?: 'stay'): void {
    this.#send((version) => this.#host.post({ kind: 'open', target, version, ...(stay && { stay: true }) }));
  }

  change(change: Change): void {
    this.#send((version) => this.#host.post({ kind: 'change', change, version }));
  }

  begin(change: Begun, position: string, area: string | undefined): void {
    this.#send((version) =>
      this.#host.post({ kind: 'begin', change, position, ...(area !== undefined && { area }), version }),
    );
  }

  async fixes(problem: string): Promise<readonly string[]> {
    const version = this.#version();
    if (version === undefined) return [];
    return this.#fixes.ask(`${version} ${problem}`, () => this.#host.post({ kind: 'fixes', problem, version }));
  }

  answer({ problem, version, titles }: Extract<ToPage, { kind: 'fixes' }>): void {
    this.#fixes.answer(`${version} ${problem}`, titles);
  }

  fix(problem: string, index: number): void {
    this.#send((version) => this.#host.post({ kind: 'fix', problem, index, version }));
  }

  save(file: PageFile): void {
    this.#host.post({ kind: 'save', file });
  }

  copy(text: string): void {
    this.#host.post({ kind: 'copy', text });
  }

  #send(send: (version: number) => void): void {
    const version = this.#version();
    if (version !== undefined) send(version);
  }
}
