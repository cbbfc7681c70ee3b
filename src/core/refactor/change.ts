/**
 * A change of the organization that a person asks for, whichever way: a light bulb, a command, a gesture in the picture.
 * Positions, areas and metrics are named by their ids. Plain JSON, so that it can cross from thread to thread.
 */
export type Change =
  /** Gives a position another title. */
  | { readonly kind: 'retitle'; readonly position: string; readonly title: string }
  /** A position, with all below it, reports to another one; to nobody where `to` is left out. */
  | { readonly kind: 'move'; readonly position: string; readonly to?: string }
  /** Those who report to `from` report to `to`. */
  | { readonly kind: 'move-reports'; readonly from: string; readonly to: string }
  /** An area that a position owns becomes another's, with all that is said about it. */
  | { readonly kind: 'transfer-area'; readonly area: string; readonly from: string; readonly to: string }
  /** A new position beside one takes over some of its areas, metrics and reports. */
  | {
      readonly kind: 'split';
      readonly position: string;
      readonly id: string;
      readonly title: string;
      readonly areas: readonly string[];
      readonly metrics: readonly string[];
      readonly reports: readonly string[];
    }
  /** A position takes over all that another one has, and the other one goes. */
  | { readonly kind: 'merge'; readonly into: string; readonly position: string }
  /** Nobody holds a position any more. */
  | { readonly kind: 'vacate'; readonly position: string }
  /** Somebody else holds a position; one that was vacant is filled. */
  | { readonly kind: 'fill'; readonly position: string; readonly holders: readonly NewHolder[] }
  /** A plain fact about a position gets another value; it is removed where `value` is left out. */
  | { readonly kind: 'set'; readonly position: string; readonly key: SettableKey; readonly value?: string }
  /** A position goes; its reports go to `reportsTo`, else to its manager, else they report to nobody. */
  | { readonly kind: 'delete'; readonly position: string; readonly reportsTo?: string }
  /** A new position between a position and its manager. */
  | { readonly kind: 'insert-manager'; readonly position: string; readonly id: string; readonly title: string }
  /** A new position under another one. */
  | { readonly kind: 'add-report'; readonly manager: string; readonly id: string; readonly title: string }
  /** Each position stands behind its manager, in the order that siblings have. */
  | { readonly kind: 'sort' };

/** Who takes a position. */
export interface NewHolder {
  readonly name: string;
  readonly email?: string;
  readonly employeeId?: string;
}

/** Keys of a position that hold one plain value. */
export type SettableKey = 'department' | 'location' | 'status' | 'level' | 'fte' | 'headcount';

/** Why a change cannot be made, for whoever asked. */
export interface Refusal {
  readonly refused: string;
}

/** A change of one kind. */
export type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;
