import type { Pair, Sheet } from '../../core/compare/sheet';

/** Messages to the page. */
export type ToPage =
  /** The comparison to show. One without its two positions keeps what is shown, and says so. */
  | { readonly kind: 'show'; readonly sheet: Sheet }
  /** Why nothing newer will come for now; keeps what is shown. */
  | { readonly kind: 'notice'; readonly text: string };

/** Messages from the page. */
export type FromPage =
  /** It can be spoken to. */
  | { readonly kind: 'ready' }
  /** Other positions were chosen, by their ids. */
  | { readonly kind: 'choose'; readonly positions: Pair<string> }
  /** A quick fix was chosen: the problem by its key, the fix by its title. */
  | { readonly kind: 'fix'; readonly problem: string; readonly title: string };
