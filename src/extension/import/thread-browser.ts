import { answerer } from './answer';
import type { Question } from './protocol';

const worker = self as DedicatedWorkerGlobalScope & typeof globalThis;
const answer = answerer();

/** The thread that reads sources, where there is only a browser. */
worker.onmessage = async ({ data }: MessageEvent<Question>) => worker.postMessage(await answer(data));
