import type { Unreadable } from '../model';

/** What a chart may ask about what is stored. Whoever runs it answers: the editor, or a disk. */
export interface Files {
  /** What stands in a folder; undefined where there is no such folder, or where nobody may look. */
  readonly list: (folder: string) => Promise<Listing | undefined>;
  readonly read: (uri: string) => Promise<Stored>;
}

/** What stands in one folder, in any order. */
export type Listing = readonly Listed[];

export interface Listed {
  readonly name: string;
  /** A link that leads to a folder is one that nobody wanders into. */
  readonly kind: 'file' | 'folder' | 'folder-link';
}

/** A stored text without a byte order mark, or why it cannot be had. */
export type Stored = { readonly text: string } | { readonly unreadable: Unreadable };

/** Whether a file is a chart, going by its name. */
export const isChart = (name: string): boolean => /(?:^|\.)orgchart\.ya?ml$/i.test(name);
