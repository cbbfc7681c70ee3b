import type { Data } from './data';
import { toData } from './data';
import { parse } from './parse';

/** The plain data of each document in any YAML text; unreadable parts are left out. */
export const documentsOf = (text: string): readonly Data[] => parse(text).roots.map(toData);
