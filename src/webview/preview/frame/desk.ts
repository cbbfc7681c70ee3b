import type { Change } from '../../../core/refactor/change';
import type { FigureSheet } from '../../../core/report';
import type { Host } from '../host';
import type { Base, BaseKind, Begun, Beside, BesideAnswer, ChangesAnswer, PageFile, Target, ToPage } from '../protocol';
import { Questions } from './questions';

/** Sends what people ask for to the editor, with the address of the chart that is on screen. */
export class Desk {
  readonly #host: Host;
  readonly #uri: () => string | undefined;
  readonly #fixes = new Questions<readonly string[]>();
  readonly #comparisons = new Questions<ChangesAnswer>();
  readonly #figures = new Questions<FigureSheet | undefined>();
  readonly #plans = new Questions<BesideAnswer | undefined>();
  #questions = 0;

  constructor(host: Host, uri: () => string | undefined) {
    this.#host = host;
    this.#uri = uri;
  }

  open(target: Target, stay?: 'stay'): void {
    this.#send((uri) => this.#host.post({ kind: 'open', target, uri, ...(stay && { stay: true }) }));
  }

  change(change: Change): void {
    this.#send((uri) => this.#host.post({ kind: 'change', change, uri }));
  }

  undo(way: 'undo' | 'redo'): void {
    this.#send((uri) => this.#host.post({ kind: way, uri }));
  }

  begin(change: Begun, position: string, area: string | undefined): void {
    this.#send((uri) => this.#host.post({ kind: 'begin', change, position, ...(area !== undefined && { area }), uri }));
  }

  async fixes(problem: string): Promise<readonly string[]> {
    const uri = this.#uri();
    if (uri === undefined) return [];
    return this.#fixes.ask(`${uri}\n${problem}`, () => this.#host.post({ kind: 'fixes', problem, uri }));
  }

  answer({ problem, uri, titles }: Extract<ToPage, { kind: 'fixes' }>): void {
    this.#fixes.answer(`${uri}\n${problem}`, titles);
  }

  fix(problem: string, title: string): void {
    this.#send((uri) => this.#host.post({ kind: 'fix', uri, problem, title }));
  }

  changes(uri: string, base: Base | BaseKind | undefined): Promise<ChangesAnswer> {
    const question = ++this.#questions;
    return this.#comparisons.ask(String(question), () => this.#host.post({ kind: 'changes', base, uri, question }));
  }

  compared({ question, answer }: Extract<ToPage, { kind: 'changes' }>): void {
    this.#comparisons.answer(String(question), answer);
  }

  figures(uri: string): Promise<FigureSheet | undefined> {
    const question = ++this.#questions;
    return this.#figures.ask(String(question), () => this.#host.post({ kind: 'figures', uri, question }));
  }

  counted({ question, sheet }: Extract<ToPage, { kind: 'figures' }>): void {
    this.#figures.answer(String(question), sheet);
  }

  beside(uri: string, beside: Beside, pick: 'plans' | 'costs' | undefined): Promise<BesideAnswer | undefined> {
    const question = ++this.#questions;
    return this.#plans.ask(String(question), () =>
      this.#host.post({ kind: 'beside', uri, beside, ...(pick && { pick }), question }),
    );
  }

  putBeside({ question, answer }: Extract<ToPage, { kind: 'beside' }>): void {
    this.#plans.answer(String(question), answer);
  }

  save(file: PageFile): void {
    this.#host.post({ kind: 'save', file });
  }

  copy(text: string): void {
    this.#host.post({ kind: 'copy', text });
  }

  #send(send: (uri: string) => void): void {
    const uri = this.#uri();
    if (uri !== undefined) send(uri);
  }
}
