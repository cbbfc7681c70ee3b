import { compact } from './compact';
import type { Format } from './format';
import { github } from './github';
import { gitlab } from './gitlab';
import { json } from './json';
import { junit } from './junit';
import { markdown } from './markdown';
import { pretty } from './pretty';
import { sarif } from './sarif';

export type { Format, FormatOptions } from './format';

export const formats = {
  pretty,
  compact,
  json,
  github,
  sarif,
  gitlab,
  junit,
  markdown,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** The names of all formats; the first is the one that is meant where none is named. */
export const FORMAT_NAMES = Object.keys(formats) as [FormatName, ...FormatName[]];
