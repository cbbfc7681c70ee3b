import type { Data } from '../syntax';
import type { Delta } from './delta';
import type { ClaimKey } from './facts-position';
import type { Evidence } from './match';

/** The holders of a position, as far as the chart names them. */
export type Holders = readonly string[];

/** One change in the terms of a reorganization. Positions are named by their present ids, areas and metrics by theirs. */
export type Story =
  /** A new position; `reports` are the positions that it is inserted above, between them and their old manager. */
  | {
      readonly kind: 'added';
      readonly position: string;
      readonly manager?: string;
      readonly reports: readonly string[];
    }
  /** A removed position; `reports` now report to its manager, and `areas` no longer have an owner. */
  | {
      readonly kind: 'removed';
      readonly position: string;
      readonly manager?: string;
      readonly reports: readonly string[];
    }
  /** A new position takes over parts of another one. */
  | ({ readonly kind: 'split'; readonly position: string; readonly into: string } & Parts)
  /** A position was removed, and another one takes over its parts. */
  | ({ readonly kind: 'merged'; readonly position: string; readonly into: string } & Parts)
  | { readonly kind: 'renamed'; readonly position: string; readonly from: string; readonly by: Evidence }
  /**
   * One position, or all that move from one manager to another together; `along` counts the positions below that move with them.
   * `keepsLine`: a dotted line to the old manager is new. `hadLine`: a dotted line to the new manager existed before.
   */
  | {
      readonly kind: 'moved';
      readonly positions: readonly string[];
      readonly from?: string;
      readonly to?: string;
      readonly along: number;
      readonly keepsLine: boolean;
      readonly hadLine: boolean;
    }
  /** Two positions swap places in the reporting lines, or their holders swap positions; `reports` change manager with that. */
  | {
      readonly kind: 'swapped';
      readonly what: 'places' | 'holders';
      readonly positions: readonly [string, string];
      readonly reports: readonly string[];
    }
  | { readonly kind: 'retitled'; readonly position: string; readonly from?: string; readonly to?: string }
  | { readonly kind: 'filled'; readonly position: string; readonly holders: Holders }
  | { readonly kind: 'vacated'; readonly position: string; readonly holders: Holders }
  | { readonly kind: 'refilled'; readonly position: string; readonly from: Holders; readonly to: Holders }
  /** The same holders with other details: acting, until when. */
  | { readonly kind: 'holder'; readonly position: string; readonly from: Data; readonly to: Data }
  | { readonly kind: 'status'; readonly position: string; readonly from: string; readonly to: string }
  | { readonly kind: 'dotted-line'; readonly position: string; readonly to: string; readonly is: 'added' | 'removed' }
  /** An area or metric changes owner; `part` if the old owner keeps the wider area. */
  | {
      readonly kind: 'handed-over';
      readonly list: 'owns' | 'metrics';
      readonly term: string;
      readonly from: readonly string[];
      readonly to: readonly string[];
      readonly part: boolean;
    }
  | { readonly kind: 'gained'; readonly list: ClaimKey; readonly term: string; readonly position: string }
  | { readonly kind: 'lost'; readonly list: ClaimKey; readonly term: string; readonly position: string }
  | ({ readonly kind: 'narrowed' | 'widened' | 'rescoped' } & Scoped)
  /** Others start or stop sharing the area with its owners. */
  | ({ readonly kind: 'shared' | 'unshared' } & Sharing)
  /** An owner shares with different partners than before. */
  | {
      readonly kind: 'reshared';
      readonly list: ClaimKey;
      readonly term: string;
      readonly position: string;
      readonly from: readonly string[];
      readonly to: readonly string[];
    }
  | {
      readonly kind: 'lead';
      readonly list: ClaimKey;
      readonly term: string;
      readonly positions: readonly string[];
      readonly from?: string;
      readonly to?: string;
    }
  | {
      readonly kind: 'collaboration';
      readonly position: string;
      readonly with: string;
      readonly is: 'added' | 'removed' | 'changed';
    }
  /** A value of a key is replaced by the same other value in several positions. */
  | {
      readonly kind: 'set';
      readonly key: string;
      readonly positions: readonly string[];
      readonly from?: Data;
      readonly to?: Data;
    }
  /** Items of a list of texts change, such as responsibilities. */
  | {
      readonly kind: 'list';
      readonly key: string;
      readonly position: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  /** A finding is accepted, or no longer accepted. */
  | {
      readonly kind: 'exception';
      readonly is: 'added' | 'removed' | 'changed';
      readonly rule: string;
      readonly position?: string;
      readonly reason: string;
    }
  /** A setting in the head of the chart changes. */
  | { readonly kind: 'head'; readonly key: string; readonly item?: string; readonly from?: Data; readonly to?: Data };

interface Parts {
  readonly areas: readonly string[];
  readonly metrics: readonly string[];
  readonly reports: readonly string[];
}

interface Scoped {
  readonly position: string;
  readonly list: ClaimKey | 'only';
  /** Undefined if all that the position owns is limited. */
  readonly term?: string;
  readonly from: Data;
  readonly to: Data;
}

interface Sharing {
  readonly list: ClaimKey;
  readonly term: string;
  readonly positions: readonly string[];
  readonly with: readonly string[];
}

export type Kind = Story['kind'];

/** One change with all its deltas. */
export type Difference = Story & { readonly deltas: readonly Delta[] };
