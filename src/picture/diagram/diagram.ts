import type { Severity } from '../../core/text';

/** What a problem on a box says; `severity` decides its color and mark. */
export interface Mark {
  readonly severity: Severity;
  /** The rule's id. */
  readonly code: string;
  readonly message: string;
}

/** A problem of a chart, as it is listed and drawn. */
export interface Problem extends Mark {
  /** Its key: the same in later pictures for as long as the problem says the same. */
  readonly id: string;
  /** The cards that it marks, the one that it is reported at first; empty where it is about no position. */
  readonly cards: readonly string[];
  /** The area or metric that it is reported at, by the id that {@link AreaRow} and {@link MetricRow} have. */
  readonly term?: string;
  /** A conflict is between two or more cards over a term; a gap is an area or metric without an owner. */
  readonly kind: 'conflict' | 'gap' | 'other';
}

/** What a position has to do with an area. */
export type Part = 'owns' | 'contributes' | 'consulted';

/** An area as a row of a matrix with positions as columns. */
export interface AreaRow {
  /** The area's id in the catalog or in the chart. */
  readonly id: string;
  readonly name: string;
  /** The row of the area that it is part of. */
  readonly parent?: string;
  /** Who has a part in it, in the order of the file; more than one entry for a position with several parts. */
  readonly parts: readonly { readonly card: string; readonly part: Part; readonly only?: string }[];
}

/** A metric as a row: who answers for it, and who watches it. */
export interface MetricRow {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly { readonly card: string; readonly part: 'answers' | 'tracks' }[];
}

/** A property that positions can be grouped by, such as their department. */
export interface Facet {
  /** The key, as it is written in the chart: `department`, `location`, `level`, `status`, `x-…`. */
  readonly key: string;
  readonly value: string;
}

/** One position as it is drawn. All texts are as the author typed them: the caller that draws them escapes them. */
export interface Card {
  /** The same in later pictures of the chart, and different for every card. */
  readonly id: string;
  /** The position's id in the chart. */
  readonly key: string;
  readonly title: string;
  /** Names of the holders; empty for a vacant position and for one whose holder is not given. */
  readonly holders: readonly string[];
  readonly status: 'filled' | 'vacant' | 'proposed' | 'eliminated';
  /** Names of the areas it owns: those with problems first, else in the order of the file. */
  readonly areas: readonly string[];
  /** How many of them have problems; undefined for none. */
  readonly flaggedAreas?: number;
  /** Names of the metrics it is accountable for, in the order of the file; absent if there are none. */
  readonly metrics?: readonly string[];
  /** Identical seats drawn as one box; 1 where nothing else is said. */
  readonly headcount: number;
  /** The card it hangs under; undefined at a top. Following it never loops. */
  readonly manager?: string;
  /** Whether it assists its manager, and so is drawn beside the line to the other reports. */
  readonly assistant?: true;
  /** Cards it has a second or dotted line to. */
  readonly dotted: readonly string[];
  /** Those of `dotted` to which the line is a second solid one; absent if there are none. */
  readonly solid?: readonly string[];
  readonly marks: readonly Mark[];
  /** What it can be colored by, in the order of the file. */
  readonly facets: readonly Facet[];
}

/** A chart as it is drawn: cards in the order of the file. Plain JSON, small enough to post between threads. */
export interface Diagram {
  /** The organization's name, or an empty string. */
  readonly title: string;
  readonly cards: readonly Card[];
  readonly problems: readonly Problem[];
  /** The areas that a position has a part in, that a problem is about, or that contain such areas; each after the one that it is part of. */
  readonly areas: readonly AreaRow[];
  readonly metrics: readonly MetricRow[];
}

/** A chart with nothing in it. */
export const EMPTY: Diagram = { title: '', cards: [], problems: [], areas: [], metrics: [] };
