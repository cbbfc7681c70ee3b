import type { FactId } from '../knowledge';
import type { Position } from '../model';
import type { Finding } from '../text';

/** Two positions of a chart, side by side. */
export interface Comparison {
  readonly sides: Pair<Side>;
  /** What each has, topic by topic. */
  readonly rows: readonly Row[];
  /** How their work meets. */
  readonly meetings: readonly Meeting[];
  /** What the knowledge says of these two roles together; empty for any but the experience and the customer officer. */
  readonly notes: readonly Note[];
}

/** A sentence of the product's knowledge, with the facts it rests on. */
export interface Note {
  readonly text: string;
  readonly facts: readonly FactId[];
}

export type Pair<T> = readonly [T, T];

export interface Side {
  readonly position: Position;
  readonly name: string;
  /** The title of the catalog's role it stands for; undefined where that is not known. */
  readonly role: string | undefined;
}

export interface Row {
  readonly topic: string;
  readonly cells: Pair<Cell>;
}

export interface Cell {
  /** What the chart says. */
  readonly here: readonly string[];
  /** What is usual for the role, as far as the catalog knows. */
  readonly usual: readonly string[];
}

/** One way in which the two meet: what both claim, what else is open between them, and what they have settled. */
export interface Meeting {
  readonly kind: 'contested' | 'open' | 'shared' | 'delegated' | 'unowned';
  /** What it is about. */
  readonly subject: string;
  readonly message: string;
  /** The finding behind a contested or an open one, with its ways out. */
  readonly finding?: Finding;
}
