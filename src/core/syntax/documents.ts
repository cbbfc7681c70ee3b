import type { Data } from './data';
import { toData } from './data';
import { parse } from './parse';

/** The plain data of each document in a YAML text that need not be a chart; what cannot be read is left out. */
export const documentsOf = (text: string): readonly Data[] => parse(text).roots.map(toData);
