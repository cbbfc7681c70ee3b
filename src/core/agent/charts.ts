import type { Snapshot } from '../workspace';

/** A chart that an agent may ask about. */
export interface AgentChart {
  /** The path of its main file. Agents use it to name the chart. */
  readonly path: string;
  readonly chart: Snapshot;
  /** The display name of one of its files. */
  readonly fileName: (uri: string) => string;
}

/** What the tools work on, and what their host allows. */
export interface AgentHost {
  /** All charts of the workspace, each once, in their current state. */
  readonly charts: () => Promise<readonly AgentChart[]>;
  /** The current day as an ISO date. */
  readonly today: string;
  /** Whether the names of holders may be part of answers. Email addresses and employee numbers never are. */
  readonly names: boolean;
  /** A chart, or some of its positions, as a Mermaid flowchart. */
  readonly draw: (chart: Snapshot, positions: ReadonlySet<string> | undefined) => string;
  /** The whole page of a rule in Markdown, for hosts that carry the pages. */
  readonly rulePage?: (id: string) => string | undefined;
  /** A chart as it was at a revision of Git; left out where there is no Git. */
  readonly at?: (revision: string, chart: AgentChart) => Promise<Snapshot | undefined>;
}
