import type { Unreadable } from '../model';

/** The port for reading stored files, implemented by the editor or a disk. */
export interface Files {
  /** The content of a folder; undefined if it does not exist or is not accessible. */
  readonly list: (folder: string) => Promise<Listing | undefined>;
  readonly read: (uri: string) => Promise<Stored>;
}

/** The content of one folder, in any order. */
export type Listing = readonly Listed[];

export interface Listed {
  readonly name: string;
  /** A link to a folder is not followed in a search. */
  readonly kind: 'file' | 'folder' | 'folder-link';
}

/** A stored text without a byte order mark, or why it cannot be read. */
export type Stored = { readonly text: string } | { readonly unreadable: Unreadable };

/** Whether a file is a chart, by its name. */
export const isChart = (name: string): boolean => /(?:^|\.)orgchart\.ya?ml$/i.test(name);
