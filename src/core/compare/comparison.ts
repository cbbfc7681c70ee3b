import type { FactId } from '../knowledge';
import type { Position } from '../model';
import type { Finding } from '../text';
import type { MeetingKind, Pair, Row } from './sheet';

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

export interface Side {
  readonly position: Position;
  readonly name: string;
  /** The title of the catalog's role it stands for; undefined where that is not known. */
  readonly role: string | undefined;
}

/** One way in which the two meet. */
export interface Meeting {
  readonly kind: MeetingKind;
  /** What it is about. */
  readonly subject: string;
  readonly message: string;
  /** The finding behind a contested or an open one, with its ways out. */
  readonly finding?: Finding;
}
