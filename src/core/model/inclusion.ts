import type { Located } from '../syntax';
import { fileName, folderOf, namesFrom } from '../text';
import type { Chart } from './chart';

/** Why a file that is there cannot be read. */
export type Unreadable = 'missing' | 'folder' | 'denied' | 'outside' | 'not-text' | 'too-large' | 'failed';

/** A word under `include` that does not lead where it should. */
export type Stray =
  /** It leads out of the chart's folder. */
  | { readonly kind: 'outside' }
  /** There is nothing of that name, or of that form; `meant` is what is there instead. */
  | { readonly kind: 'nothing'; readonly isPattern: boolean; readonly meant?: string }
  /** It names the file it is written in. */
  | { readonly kind: 'itself' }
  /** A file, as it is called from the chart's folder. */
  | { readonly kind: 'unreadable'; readonly file: string; readonly why: Unreadable }
  /** The chart has more files, or more text, than are read. */
  | { readonly kind: 'too-much' };

/** A word under `include`, and what came of it. */
export interface Inclusion {
  readonly at: Located<string>;
  /** The files that it leads to, as far as they are part of the chart. */
  readonly uris: readonly string[];
  /** Empty where all is well, and as long as it is not known. */
  readonly strays: readonly Stray[];
  /** Whether all that it asks for is part of the chart. */
  readonly isComplete: boolean;
}

/** What only the file with the head says of an organization. */
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

/** A file of a chart as people call it: from the folder of the file with the head. */
export function nameOfFile([root]: readonly Pick<Chart, 'uri'>[], uri: string): string {
  const folder = root && folderOf(root.uri);
  return (folder === undefined ? undefined : namesFrom(folder, uri))?.join('/') ?? fileName(uri);
}
