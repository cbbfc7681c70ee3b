/** What the editor that asks can do. */
export interface Client {
  /** Takes edits together with the version of the text they are meant for. */
  readonly documentChanges: boolean;
  /** Shows symbols inside one another. */
  readonly nestedSymbols: boolean;
  /** Takes completions with places to fill in. */
  readonly snippets: boolean;
}
