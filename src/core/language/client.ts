/** The capabilities of the editor. */
export interface Client {
  /** Accepts edits for a specific version of the text. */
  readonly documentChanges: boolean;
  /** Shows symbols as a tree. */
  readonly nestedSymbols: boolean;
  /** Accepts snippets as completions. */
  readonly snippets: boolean;
  /** Indents the lines of a completion like the line it is inserted in. */
  readonly adjustsIndentation: boolean;
  /** Shows details for every completion, not only for the selected one. */
  readonly labelDetails: boolean;
  /** The most folding ranges it accepts. */
  readonly foldingLimit?: number;
  /** The editor's command that shows completions, to run after a completed key. */
  readonly suggestCommand?: string;
  /** The editor's command that asks for the missing details of a refactoring and applies it; called with the chart's address and the known details. */
  readonly refactorCommand?: string;
  /** The editor's command that shows notes about a position; called with the chart's address and the position's id. */
  readonly notesCommand?: string;
  /** The editor's command that lists locations; called with an address, a place there and the LSP locations to list. */
  readonly placesCommand?: string;
  /** The editor's command that shows a problem; called with its LSP location. */
  readonly problemCommand?: string;
}
