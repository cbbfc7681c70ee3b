/** A map or a list that is written line by line. */
export interface Level {
  readonly kind: 'map' | 'list';
  /** The column of its keys or dashes, as it is and as it shall be. */
  readonly column: number;
  readonly target: number;
  /** Where the values of its keys or items shall begin if they stand below. */
  readonly inside: number;
}
