import * as vscode from 'vscode';
import type { Answers } from '../../core/exchange';
import { localDay } from '../../core/text';
import type { Method, Methods, Thread } from './protocol';
import { Reading, Unreadable } from './reading';
import * as say from './say';
import { readSources } from './sources';

/** Starts a thread that reads sources. */
export type CreateThread = () => Thread;

/**
 * Reads a source in its own thread, works with it, and ends the thread. The user can cancel a long reading.
 * @param kept the text of the answers file, if there is one
 */
export const withSource = async (
  createThread: CreateThread,
  uris: readonly vscode.Uri[],
  kept: string | undefined,
  name: string,
  work: (reading: Reading, answers: Answers) => Promise<void>,
): Promise<void> => {
  const reading = new Reading(createThread());
  try {
    const answers = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: say.reading(name), cancellable: true },
      (_, token) => {
        const calledOff = new Promise<undefined>((resolve) => token.onCancellationRequested(() => resolve(undefined)));
        return Promise.race([calledOff, take(reading, uris, kept)]);
      },
    );
    if (answers !== undefined) await work(reading, answers);
  } finally {
    reading.end();
  }
};

/** Asks the thread something that needs no source. */
export const askThread = async <M extends Method>(
  createThread: CreateThread,
  method: M,
  ...params: Parameters<Methods[M]>
): Promise<ReturnType<Methods[M]>> => {
  const reading = new Reading(createThread());
  try {
    return await reading.ask(method, ...params);
  } finally {
    reading.end();
  }
};

/** Hands the files to the thread and has it read them, so that questions are answered at once afterwards. */
const take = async (reading: Reading, uris: readonly vscode.Uri[], kept: string | undefined): Promise<Answers> => {
  const answers = await reading.ask('open', await readSources(uris), kept, localDay(new Date()));
  await reading.ask('survey', answers);
  return answers;
};

/** Runs an action of the user, and shows why it could not be done. */
export const orSayWhy = async (
  name: string,
  log: vscode.LogOutputChannel,
  work: () => Promise<void>,
): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof Unreadable) void vscode.window.showErrorMessage(error.message);
    else {
      log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      void vscode.window.showErrorMessage(say.failed(name));
    }
  }
};
