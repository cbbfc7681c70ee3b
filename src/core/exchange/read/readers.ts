import { csv } from './csv';
import type { Reader } from './reader';

/** Every format that can be imported, the most particular first: the first that knows a file reads it. */
export const READERS: readonly Reader[] = [csv];
