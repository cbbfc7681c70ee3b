/** The possible forms of a key's value. */
export interface KeyForm {
  /** A single word, text or number. */
  readonly word: boolean;
  readonly list: boolean;
  readonly map: boolean;
  /** Whether the items of its list may be maps. */
  readonly maps: boolean;
}
