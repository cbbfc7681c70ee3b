import { parentPort } from 'node:worker_threads';
import { answerer } from './answer';
import type { Question } from './protocol';

const answer = answerer();
const port = parentPort;

/** The thread that reads sources, where there is Node.js. */
port?.on('message', async (question: Question) => port.postMessage(await answer(question)));
