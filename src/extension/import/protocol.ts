import type { Answers, Company, SourceFile, SourcePlace, Survey, Written } from '../../core/exchange';

/** What the reading thread can be asked; each method is one of `ImportSession`, which it keeps after `open`. */
export interface Methods {
  /** @param kept the text of an answers file */
  open(sources: readonly SourceFile[], kept: string | undefined, today: string): Answers;
  survey(answers: Answers): Survey;
  company(answers: Answers): Company | undefined;
  write(answers: Answers, stem: string): Written | undefined;
  /** The sources that an answers file names. */
  remembered(kept: string): readonly string[];
  /** Whether a file looks like an org chart that can be imported. */
  recognizes(source: SourceFile): boolean;
}

export type Method = keyof Methods;

/** A question to the reading thread. */
export interface Question {
  readonly id: number;
  readonly method: Method;
  readonly params: readonly unknown[];
}

/** Its answer: a result, why a source cannot be read, or that the program failed. */
export type Reply = { readonly id: number } & (
  | { readonly result: unknown }
  | { readonly unreadable: string; readonly place: SourcePlace }
  | { readonly failed: string }
);

/** A thread that runs the reading script. */
export interface Thread {
  post(question: Question): void;
  onReply(listener: (reply: Reply) => void): void;
  /** Called once the thread has died. */
  onDeath(listener: (reason: string) => void): void;
  kill(): void;
}
