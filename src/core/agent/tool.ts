import type { Arguments } from './arguments';
import type { AgentHost } from './charts';
import type { InputSchema, JsonObject } from './json';

/** A tool that an agent can call. Its texts are fixed: they never contain anything from a chart. */
export interface Tool {
  /** In snake case: verb and noun. */
  readonly name: string;
  readonly title: string;
  /** What it answers and when to use it, addressed to the model. */
  readonly description: string;
  readonly inputSchema: InputSchema;
  /** Whether it needs older versions of a chart. */
  readonly needsGit?: true;
  /** @throws {AgentError} with a sentence that says what to do next */
  readonly run: (args: Arguments, host: AgentHost) => Promise<JsonObject>;
}
