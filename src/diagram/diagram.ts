import type { Severity } from '../text';

/** What a problem on a box says; `severity` decides its color and mark. */
export interface Mark {
  readonly severity: Severity;
  /** The rule's id. */
  readonly code: string;
  readonly message: string;
}

/** One position as it is drawn. All texts are as the author typed them: whoever draws escapes them. */
export interface Card {
  /** `n0`, `n1` …, in the order of the file; safe in any diagram language. Means nothing in another version. */
  readonly id: string;
  /** The position's id in the chart: the same across edits, so that what is zoomed or folded can be found again. */
  readonly key: string;
  readonly title: string;
  /** Names of the holders; empty for a vacant position and for one whose holder is not given. */
  readonly holders: readonly string[];
  readonly status: 'filled' | 'vacant' | 'proposed' | 'eliminated';
  /** Names of the areas it owns, in the order of the file. */
  readonly areas: readonly string[];
  /** Identical seats drawn as one box; 1 where nothing else is said. */
  readonly headcount: number;
  /** The card it hangs under; undefined at a top. Following it never loops. */
  readonly manager?: string;
  /** Cards it has a second or dotted line to. */
  readonly dotted: readonly string[];
  readonly marks: readonly Mark[];
}

/** A chart as it is drawn: cards in the order of the file. Plain JSON, small enough to post between threads. */
export interface Diagram {
  /** The organization's name, or an empty string. */
  readonly title: string;
  readonly cards: readonly Card[];
}
