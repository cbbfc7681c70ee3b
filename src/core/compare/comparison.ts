import type { FactId } from '../knowledge';
import type { Position } from '../model';
import type { Finding } from '../text';
import type { MeetingKind, Pair, Row } from './sheet';

/** Two positions of a chart, side by side. */
export interface Comparison {
  readonly sides: Pair<Side>;
  /** The scope of each, topic by topic. */
  readonly rows: readonly Row[];
  /** How their work meets. */
  readonly meetings: readonly Meeting[];
  /** Notes on these two roles together; empty for all but the experience and the customer officer. */
  readonly notes: readonly Note[];
}

/** A note from the catalog, with the facts it is based on. */
export interface Note {
  readonly text: string;
  readonly facts: readonly FactId[];
}

export interface Side {
  readonly position: Position;
  readonly name: string;
  /** The title of its role in the catalog; undefined if that is unknown. */
  readonly role: string | undefined;
}

/** One topic on which the two meet. */
export interface Meeting {
  readonly kind: MeetingKind;
  /** The topic. */
  readonly subject: string;
  readonly message: string;
  /** The finding behind a contested or an open topic, with its quick fixes. */
  readonly finding?: Finding;
}
