/** The reason why a tool cannot answer; the message says what to do next. */
export class AgentError extends Error {}

/** The number of items in an answer, unless the agent asks for more or fewer. */
const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

/** The arguments of a tool call, read defensively: not every host enforces schemas. */
export class Arguments {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: unknown) {
    this.#values = typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};
  }

  /** @throws {AgentError} if it is missing or not a text */
  text(name: string): string {
    const found = this.optional(name);
    if (found === undefined) throw new AgentError(`The argument "${name}" is missing. It takes a text.`);
    return found;
  }

  /** @throws {AgentError} if it is not a text */
  optional(name: string): string | undefined {
    const value = this.value(name);
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') throw new AgentError(`The argument "${name}" takes a text.`);
    return value;
  }

  value(name: string): unknown {
    return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
  }

  /** The most items that the answer may list. */
  get limit(): number {
    const value = this.value('limit');
    return typeof value === 'number' && Number.isFinite(value)
      ? Math.min(MAX_LIMIT, Math.max(1, Math.floor(value)))
      : DEFAULT_LIMIT;
  }
}

/** The property `limit` of a schema. */
export const LIMIT = {
  type: 'integer',
  minimum: 1,
  maximum: MAX_LIMIT,
  description: `How many items to list at most. ${DEFAULT_LIMIT} by default.`,
} as const;

/** The property `chart` of a schema. */
export const CHART = {
  type: 'string',
  description: 'The path of the chart, as list_charts gives it. Not needed where there is only one chart.',
} as const;
