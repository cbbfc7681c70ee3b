import type { Diagram } from '../diagram/diagram';

/** What the page is told. */
export type ToPage =
  /** The picture to show. An older `version` than the one on screen is dropped. `notice` says why it may be behind the text. */
  | { readonly kind: 'show'; readonly uri: string; readonly version: number; readonly diagram: Diagram; readonly notice?: string }
  /** Which card the cursor stands in; undefined for none. */
  | { readonly kind: 'select'; readonly id: string | undefined }
  /** There is nothing to draw, and why. Keeps the last good picture, if there is one, under the notice. */
  | { readonly kind: 'notice'; readonly text: string };

/** What the page tells. */
export type FromPage =
  /** It can be spoken to. */
  | { readonly kind: 'ready' }
  /** A card was chosen; the editor reveals it. */
  | { readonly kind: 'open'; readonly id: string; readonly version: number }
  /** Drawing failed; the last good picture stays. */
  | { readonly kind: 'failed'; readonly version: number; readonly message: string };

/** What outlives a reload of the page, kept with the webview's state. */
export interface PageState {
  readonly uri: string;
  readonly view: View | undefined;
}

/** How the picture is placed: page pixels = picture units × scale + offset. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
