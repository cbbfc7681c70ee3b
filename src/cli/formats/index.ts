import type { Format } from './format';
import { github } from './github';
import { json } from './json';
import { pretty } from './pretty';
import { sarif } from './sarif';

export type { Format, FormatOptions } from './format';

export const formats = { pretty, json, github, sarif } as const satisfies Readonly<Record<string, Format>>;
