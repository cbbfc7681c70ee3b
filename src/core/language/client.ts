/** What the editor that asks can do. */
export interface Client {
  /** Takes edits together with the version of the text they are meant for. */
  readonly documentChanges: boolean;
  /** Shows symbols inside one another. */
  readonly nestedSymbols: boolean;
  /** Takes completions with places to fill in. */
  readonly snippets: boolean;
  /** Indents the lines of a completion like the line it is put into. */
  readonly adjustsIndentation: boolean;
  /** Shows a few words beside every completion, not only of the one that is chosen. */
  readonly labelDetails: boolean;
  /** How many folding ranges it takes at most. */
  readonly foldingLimit?: number;
  /** The editor's own command that shows completions, to be run behind a key that was just completed. */
  readonly suggestCommand?: string;
  /** The editor's own command that asks what a change of the organization still lacks, and makes it; called with the chart's address and what is known. */
  readonly refactorCommand?: string;
  /** The editor's own command that shows notes about a position; called with the address of the chart and the position's id. */
  readonly notesCommand?: string;
  /** The editor's own command that lists places; called with an address, a place there and the places to list, as LSP has them. */
  readonly placesCommand?: string;
  /** The editor's own command that shows a problem; called with its place, as LSP has it. */
  readonly problemCommand?: string;
}
