import type { Located } from '../syntax';
import { fileName, folderOf, namesFrom } from '../text';
import type { Chart } from './chart';

/** Why an existing file cannot be read. */
export type Unreadable = 'missing' | 'folder' | 'denied' | 'outside' | 'not-text' | 'too-large' | 'failed';

/** An entry under `include` that does not lead to a file of the chart. */
export type Stray =
  /** It leads out of the chart's folder. */
  | { readonly kind: 'outside' }
  /** Nothing has that name or matches that pattern; `meant` is the probable name. */
  | { readonly kind: 'nothing'; readonly isPattern: boolean; readonly meant?: string }
  /** It names the file it is written in. */
  | { readonly kind: 'itself' }
  /** A file, by its path from the chart's folder. */
  | { readonly kind: 'unreadable'; readonly file: string; readonly why: Unreadable }
  /** The chart has more files, or more text, than the limits allow. */
  | { readonly kind: 'too-much' };

/** An entry under `include`, and its result. */
export interface Inclusion {
  readonly at: Located<string>;
  /** The files that it matches, as far as they are part of the chart. */
  readonly uris: readonly string[];
  /** Empty if there are no problems, and until they are known. */
  readonly strays: readonly Stray[];
  /** Whether all files that it matches are part of the chart. */
  readonly isComplete: boolean;
}

/** Keys that count only in the file with the head. */
const HEAD_KEYS: readonly string[] = [
  'organization',
  'include',
  'leadership_team',
  'expects',
  'areas',
  'metrics',
  'rules',
  'exceptions',
];

/** Whether a key counts only in the file with the head. */
export const isHeadKey = (name: string): boolean => HEAD_KEYS.includes(name);

/** The name of a chart's file for users: its path from the folder of the main file. */
export function nameOfFile([root]: readonly Pick<Chart, 'uri'>[], uri: string): string {
  const folder = root && folderOf(root.uri);
  return (folder === undefined ? undefined : namesFrom(folder, uri))?.join('/') ?? fileName(uri);
}
