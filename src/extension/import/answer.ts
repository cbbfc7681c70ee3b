// Only what reads and writes: the thread needs no rules.
import { readAnswers } from '../../core/exchange/answers';
import { recognizes } from '../../core/exchange/read-sources';
import { UnreadableSource } from '../../core/exchange/roster';
import { ImportSession } from '../../core/exchange/session';
import type { Method, Methods, Question, Reply } from './protocol';

type Answering = {
  [M in Method]: (...params: Parameters<Methods[M]>) => ReturnType<Methods[M]> | Promise<ReturnType<Methods[M]>>;
};

/** Answers the questions of the extension, in the thread that reads sources. */
export function answerer(): (question: Question) => Promise<Reply> {
  let session: ImportSession | undefined;
  const opened = (): ImportSession => {
    if (!session) throw new Error('No source is open.');
    return session;
  };
  const methods: Answering = {
    open: (sources, kept, today) => {
      session = new ImportSession(sources, kept, today);
      return session.answers;
    },
    survey: (answers) => opened().survey(answers),
    company: (answers) => opened().company(answers),
    write: (answers, stem) => opened().write(answers, stem),
    remembered: (kept) => readAnswers(kept).sources ?? [],
    recognizes: (source) => recognizes(source),
  };
  return async ({ id, method, params }) => {
    try {
      const run = methods[method] as (...all: readonly unknown[]) => unknown;
      return { id, result: await run(...params) };
    } catch (error) {
      if (error instanceof UnreadableSource) return { id, unreadable: error.message, place: error.place };
      return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
}
