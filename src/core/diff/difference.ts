import type { Data } from '../syntax';
import type { Delta } from './delta';
import type { ClaimKey } from './facts-position';
import type { Evidence } from './match';

/** Who holds a position, as far as the chart says. */
export type Holders = readonly string[];

/** One change in the words of a reorganization. Positions are named by the ids that they have now, areas and metrics by theirs. */
export type Story =
  /** A new position; `reports` are those that it comes between with their old manager. */
  | {
      readonly kind: 'added';
      readonly position: string;
      readonly manager?: string;
      readonly reports: readonly string[];
    }
  /** A position that is gone; `reports` now report to its manager, and `areas` have lost their owner with it. */
  | {
      readonly kind: 'removed';
      readonly position: string;
      readonly manager?: string;
      readonly reports: readonly string[];
    }
  /** A new position takes over parts of another one. */
  | ({ readonly kind: 'split'; readonly position: string; readonly into: string } & Parts)
  /** A position is gone, and another one takes over its parts. */
  | ({ readonly kind: 'merged'; readonly position: string; readonly into: string } & Parts)
  | { readonly kind: 'renamed'; readonly position: string; readonly from: string; readonly by: Evidence }
  /**
   * One position, or all who change from one manager to another together; `along` counts those below who go with them.
   * `keepsLine` where a dotted line to the old manager is new, `hadLine` where one to the new manager was there before.
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
  /** Two positions change places in the reporting lines, or their holders change seats; `reports` change manager with that. */
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
  /** The same holders, described otherwise: acting, until when. */
  | { readonly kind: 'holder'; readonly position: string; readonly from: Data; readonly to: Data }
  | { readonly kind: 'status'; readonly position: string; readonly from: string; readonly to: string }
  | { readonly kind: 'dotted-line'; readonly position: string; readonly to: string; readonly is: 'added' | 'removed' }
  /** An area or metric changes hands; `part` where the old owner keeps the area that it is part of. */
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
  /** Others own the area beside those who own it anyway, or no longer do. */
  | ({ readonly kind: 'shared' | 'unshared' } & Sharing)
  /** An owner shares with others than before. */
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
  /** A key with one value gets the same other one in some positions. */
  | {
      readonly kind: 'set';
      readonly key: string;
      readonly positions: readonly string[];
      readonly from?: Data;
      readonly to?: Data;
    }
  /** Items of a list of words change, such as responsibilities. */
  | {
      readonly kind: 'list';
      readonly key: string;
      readonly position: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  /** A finding is accepted from now on, or no longer. */
  | {
      readonly kind: 'exception';
      readonly is: 'added' | 'removed' | 'changed';
      readonly rule: string;
      readonly position?: string;
      readonly reason: string;
    }
  /** The head of the chart says something else. */
  | { readonly kind: 'head'; readonly key: string; readonly item?: string; readonly from?: Data; readonly to?: Data };

interface Parts {
  readonly areas: readonly string[];
  readonly metrics: readonly string[];
  readonly reports: readonly string[];
}

interface Scoped {
  readonly position: string;
  readonly list: ClaimKey | 'only';
  /** Undefined where all that the position owns is limited. */
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

/** One change with all that it takes to make it. */
export type Difference = Story & { readonly deltas: readonly Delta[] };
