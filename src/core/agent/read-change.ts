import type { Change } from '../refactor';
import { AgentError } from './arguments';

type Kind = Change['kind'];

/** The fields of each kind of change: texts, lists of texts, and optional ones. */
const FIELDS: { readonly [K in Kind]: Readonly<Record<Exclude<keyof Extract<Change, { kind: K }>, 'kind'>, Field>> } = {
  retitle: { position: 'text', title: 'text' },
  move: { position: 'text', to: 'text?' },
  'move-reports': { from: 'text', to: 'text' },
  'transfer-area': { area: 'text', from: 'text', to: 'text' },
  split: { position: 'text', id: 'text', title: 'text', areas: 'texts', metrics: 'texts', reports: 'texts' },
  merge: { into: 'text', position: 'text' },
  vacate: { position: 'text' },
  fill: { position: 'text', holders: 'holders' },
  set: { position: 'text', key: 'key', value: 'text?' },
  delete: { position: 'text', reportsTo: 'text?' },
  'insert-manager': { position: 'text', id: 'text', title: 'text' },
  'add-report': { manager: 'text', id: 'text', title: 'text' },
  sort: {},
};

type Field = 'text' | 'text?' | 'texts' | 'holders' | 'key';

const KEYS = ['department', 'location', 'status', 'level', 'fte', 'headcount'];

const KINDS = Object.keys(FIELDS) as Kind[];

/** The JSON Schema of a change: the fields of all kinds in one object, with a description that says which kind takes which, since models read that best. */
export const CHANGE_SCHEMA = {
  type: 'object',
  properties: {
    kind: { type: 'string', enum: KINDS },
    position: { type: 'string' },
    title: { type: 'string' },
    to: { type: 'string' },
    from: { type: 'string' },
    area: { type: 'string' },
    into: { type: 'string' },
    manager: { type: 'string' },
    id: { type: 'string', description: 'The id of a new position.' },
    reportsTo: { type: 'string' },
    key: { type: 'string', enum: KEYS },
    value: { type: 'string' },
    areas: { type: 'array', items: { type: 'string' } },
    metrics: { type: 'array', items: { type: 'string' } },
    reports: { type: 'array', items: { type: 'string' } },
    holders: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } },
  },
  required: ['kind'],
  additionalProperties: false,
} as const;

/** The fields of each kind, in one line for the model. */
export const CHANGE_KINDS = KINDS.map((kind) => {
  const fields = Object.entries<Field>(FIELDS[kind]).map(([name, field]) => (field === 'text?' ? `${name}?` : name));
  return `${kind}(${fields.join(', ')})`;
}).join('; ');

/** @throws {AgentError} if it is not a valid change; the message says what it needs */
export function readChange(value: unknown, index: number): Change {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const kind = KINDS.find((each) => each === given['kind']);
  if (!kind) throw new AgentError(`Change ${index + 1} needs a "kind": one of ${KINDS.join(', ')}.`);
  const fields = Object.entries<Field>(FIELDS[kind]).flatMap(([name, field]) => {
    const read = readField(Object.hasOwn(given, name) ? given[name] : undefined, field);
    if (read === undefined && field !== 'text?')
      throw new AgentError(`Change ${index + 1}, ${kind}, needs "${name}" as ${EXPECTED[field]}.`);
    return read === undefined ? [] : [[name, read]];
  });
  return { kind, ...Object.fromEntries(fields) } as Change;
}

const EXPECTED: Readonly<Record<Field, string>> = {
  text: 'a text',
  'text?': 'a text',
  texts: 'a list of texts',
  holders: 'a list of holders, each with a "name"',
  key: `one of ${KEYS.join(', ')}`,
};

/** A field's value; undefined if it has another type. */
function readField(value: unknown, field: Field): unknown {
  const isText = (each: unknown): each is string => typeof each === 'string' && each !== '';
  switch (field) {
    case 'text':
    case 'text?':
      return isText(value) ? value : undefined;
    case 'texts':
      return value === undefined ? [] : Array.isArray(value) && value.every(isText) ? value : undefined;
    case 'key':
      return isText(value) && KEYS.includes(value) ? value : undefined;
    case 'holders': {
      const names = Array.isArray(value) ? value.map((each) => (each as { name?: unknown } | null)?.name) : [];
      return names.length > 0 && names.every(isText) ? names.map((name) => ({ name })) : undefined;
    }
  }
}
