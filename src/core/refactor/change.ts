/**
 * A refactoring, requested by a quick fix, a command or a gesture in the preview.
 * Positions, areas and metrics are named by their ids. Plain JSON, so that it can be sent between threads.
 */
export type Change =
  /** Changes the title of a position. */
  | { readonly kind: 'retitle'; readonly position: string; readonly title: string }
  /** Moves a position, with all positions below it, under another one; to the top if `to` is missing. */
  | { readonly kind: 'move'; readonly position: string; readonly to?: string }
  /** Moves the direct reports of `from` to `to`. */
  | { readonly kind: 'move-reports'; readonly from: string; readonly to: string }
  /** Gives an owned area to another position, with all its details. */
  | { readonly kind: 'transfer-area'; readonly area: string; readonly from: string; readonly to: string }
  /** Adds a position next to another one, which takes over some of its areas, metrics and direct reports. */
  | {
      readonly kind: 'split';
      readonly position: string;
      readonly id: string;
      readonly title: string;
      readonly areas: readonly string[];
      readonly metrics: readonly string[];
      readonly reports: readonly string[];
    }
  /** A position takes over everything from another one, which is removed. */
  | { readonly kind: 'merge'; readonly into: string; readonly position: string }
  /** Removes the holders of a position. */
  | { readonly kind: 'vacate'; readonly position: string }
  /** Replaces the holders of a position, or fills a vacant one. */
  | { readonly kind: 'fill'; readonly position: string; readonly holders: readonly NewHolder[] }
  /** Sets a plain field of a position, or removes it if `value` is missing. */
  | { readonly kind: 'set'; readonly position: string; readonly key: SettableKey; readonly value?: string }
  /** Removes a position. Its direct reports move to `reportsTo`, or else to its manager, or else to the top. */
  | { readonly kind: 'delete'; readonly position: string; readonly reportsTo?: string }
  /** A new position between a position and its manager. */
  | { readonly kind: 'insert-manager'; readonly position: string; readonly id: string; readonly title: string }
  /** A new position under another one. */
  | { readonly kind: 'add-report'; readonly manager: string; readonly id: string; readonly title: string }
  /** Sorts positions so that each follows its manager, with siblings in their present order. */
  | { readonly kind: 'sort' };

/** A new holder. */
export interface NewHolder {
  readonly name: string;
  readonly email?: string;
  readonly employeeId?: string;
}

/** Keys of a position with one plain value. */
export type SettableKey = 'department' | 'location' | 'status' | 'level' | 'fte' | 'headcount';

/** The reason why a change is refused, for the user. */
export interface Refusal {
  readonly refused: string;
}

/** A change of one kind. */
export type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;
