/** How a chart is read. */
export interface ChartOptions {
  /** The day that exceptions and terms of office are held against, as an ISO date. The current day in UTC by default. */
  readonly today?: string;
}

/** A place in a text. Lines and characters (UTF-16 code units) count from zero, as in the Language Server Protocol. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** An organization as one chart describes it. */
export interface Chart {
  /** The name of the organization; empty where the chart does not say it. */
  readonly name: string;
  /** In the order of the text; where an id is used twice, the first. */
  readonly positions: readonly ChartPosition[];
}

/** A position of a chart. Other positions are named by id; areas and metrics as they are written. */
export interface ChartPosition {
  readonly id: string;
  /** The title; where there is none, that of the role, or the id. */
  readonly title: string;
  readonly status: string;
  /** The names of the people who hold the position. */
  readonly holders: readonly string[];
  /** The manager; undefined at the top. */
  readonly reportsTo: string | undefined;
  readonly dottedLineTo: readonly string[];
  readonly department: string | undefined;
  readonly location: string | undefined;
  readonly owns: readonly string[];
  readonly contributesTo: readonly string[];
  readonly consultedOn: readonly string[];
  readonly metrics: readonly string[];
  readonly tracks: readonly string[];
  /** Where its id is in the text. */
  readonly range: TextRange;
}

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Something that is wrong with a chart, or ambiguous in it. */
export interface Finding {
  /** The id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: TextRange;
  /** Ids of the positions that it is about. */
  readonly positions: readonly string[];
  /** Other places that it is about. */
  readonly related: readonly { readonly message: string; readonly range: TextRange }[];
  /** The best first. */
  readonly fixes: readonly Fix[];
  /** The address of the rule's page. */
  readonly docs: string;
}

export interface Fix {
  readonly title: string;
  /** Whether it may be made without anybody looking. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** What differs between two versions of a chart. */
export interface ChartDiff {
  /** All of it in one line. */
  readonly headline: string;
  readonly changes: readonly ChartChange[];
  /** Findings that only the new version has. */
  readonly opened: readonly Finding[];
  /** Findings that only the old version has. */
  readonly closed: readonly Finding[];
}

/** A change in the words of a reorganization. */
export interface ChartChange {
  /** What kind of change it is, such as `moved` or `handed-over`. */
  readonly kind: string;
  /** Who or what it is about. */
  readonly subject: string;
  readonly text: string;
}

export interface RenderOptions extends ChartOptions {
  /** `svg` (the default) is a standalone picture; `mermaid` is a flowchart for hosts that know Mermaid. */
  readonly to?: 'svg' | 'mermaid';
  /** The colors of an SVG. */
  readonly theme?: 'light' | 'dark';
  /** Whether an SVG grows downwards (the default) or to the right. */
  readonly direction?: 'down' | 'right';
  /** Whether cards are marked where something is wrong; true by default. */
  readonly problems?: boolean;
}
