import type { Change, ChangeField } from '../refactor';
import { CHANGE_FIELDS, CHANGE_KINDS, readChange, SETTABLE_KEYS } from '../refactor';
import { AgentError } from './arguments';

const MAX_CHANGES = 50;

/** The JSON Schema of a change: the fields of all kinds in one object, with a description that says which kind takes which, since models read that best. */
const CHANGE_SCHEMA = {
  type: 'object',
  properties: {
    kind: { type: 'string', enum: CHANGE_KINDS },
    position: { type: 'string' },
    title: { type: 'string' },
    to: { type: 'string' },
    from: { type: 'string' },
    area: { type: 'string' },
    into: { type: 'string' },
    manager: { type: 'string' },
    id: { type: 'string', description: 'The id of a new position.' },
    reportsTo: { type: 'string' },
    key: { type: 'string', enum: SETTABLE_KEYS },
    value: { type: 'string' },
    areas: { type: 'array', items: { type: 'string' } },
    metrics: { type: 'array', items: { type: 'string' } },
    reports: { type: 'array', items: { type: 'string' } },
    holders: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } },
  },
  required: ['kind'],
  additionalProperties: false,
} as const;

/** The property `changes` of a schema. */
export const CHANGES = { type: 'array', items: CHANGE_SCHEMA, minItems: 1, maxItems: MAX_CHANGES } as const;

/** The fields of each kind of change, in one line for the model. */
export const KINDS_WITH_FIELDS = CHANGE_KINDS.map((kind) => {
  const fields = Object.entries<ChangeField>(CHANGE_FIELDS[kind]);
  return `${kind}(${fields.map(([name, field]) => (field.endsWith('?') ? `${name}?` : name)).join(', ')})`;
}).join('; ');

/** Reads the argument `changes`. @throws {AgentError} that says which change is wrong, and what it needs */
export function changesIn(given: unknown): Change[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > MAX_CHANGES)
    throw new AgentError(`The argument "changes" takes a list of 1 to ${MAX_CHANGES} changes.`);
  return given.map((each, index) => {
    const read = readChange(each);
    if (!('needs' in read)) return read;
    const kind = CHANGE_KINDS.find((known) => known === (each as { kind?: unknown } | null)?.kind);
    throw new AgentError(`Change ${index + 1}${kind === undefined ? '' : `, ${kind},`} ${read.needs}.`);
  });
}
