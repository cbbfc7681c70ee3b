import type { Pair, Sheet } from '../../core/compare/sheet';

/** What the page is told. */
export type ToPage =
  /** The comparison to show. One without its two positions keeps what is shown, and says so. */
  | { readonly kind: 'show'; readonly sheet: Sheet }
  /** Why nothing newer will come for now; keeps what is shown. */
  | { readonly kind: 'notice'; readonly text: string };

/** What the page tells. */
export type FromPage =
  /** It can be spoken to. */
  | { readonly kind: 'ready' }
  /** Other positions were chosen, by their ids. */
  | { readonly kind: 'choose'; readonly positions: Pair<string> }
  /** A way out was chosen: the number of the meeting in the sheet of a version, and that of its fix. */
  | { readonly kind: 'fix'; readonly version: number; readonly meeting: number; readonly fix: number };
