import type { Change, SettableKey } from './change';

type Kind = Change['kind'];

/** What a field of a change holds; `?` marks one that can be left out. A scalar is a text or a number, read as a text. */
export type ChangeField = 'text' | 'text?' | 'scalar?' | 'texts' | 'holders' | 'key';

/** The fields of each kind of change. */
export const CHANGE_FIELDS: {
  readonly [K in Kind]: Readonly<Record<Exclude<keyof Extract<Change, { kind: K }>, 'kind'>, ChangeField>>;
} = {
  retitle: { position: 'text', title: 'text' },
  move: { position: 'text', to: 'text?' },
  'move-reports': { from: 'text', to: 'text' },
  'transfer-area': { area: 'text', from: 'text', to: 'text' },
  split: { position: 'text', id: 'text', title: 'text', areas: 'texts', metrics: 'texts', reports: 'texts' },
  merge: { into: 'text', position: 'text' },
  vacate: { position: 'text' },
  fill: { position: 'text', holders: 'holders' },
  set: { position: 'text', key: 'key', value: 'scalar?' },
  delete: { position: 'text', reportsTo: 'text?' },
  'insert-manager': { position: 'text', id: 'text', title: 'text' },
  'add-report': { manager: 'text', id: 'text', title: 'text' },
  sort: {},
};

export const CHANGE_KINDS = Object.keys(CHANGE_FIELDS) as readonly Kind[];

export const SETTABLE_KEYS = [
  'department',
  'location',
  'status',
  'level',
  'fte',
  'headcount',
] as const satisfies readonly SettableKey[];

/** Why data is not a change. */
export interface Misread {
  /** What it needs, to follow a name for it: `needs a "kind": one of …`. */
  readonly needs: string;
  /** The field that is wrong; undefined for the change as a whole. */
  readonly field?: string;
}

/** Reads a change from data of any shape. Unknown fields are an error, so that none is silently ignored. */
export function readChange(value: unknown): Change | Misread {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { kind: named } = given;
  const kind = CHANGE_KINDS.find((each) => each === named);
  if (!kind)
    return {
      needs: `needs a "kind": one of ${CHANGE_KINDS.join(', ')}`,
      ...(named !== undefined && { field: 'kind' }),
    };
  const fields = Object.entries<ChangeField>(CHANGE_FIELDS[kind]);
  const unknown = Object.keys(given).find((name) => name !== 'kind' && !fields.some(([known]) => known === name));
  if (unknown !== undefined)
    return {
      needs: `takes ${fields.map(([name]) => `"${name}"`).join(', ') || 'no other field'}, not "${unknown}"`,
      field: unknown,
    };
  const change: Record<string, unknown> = { kind };
  for (const [name, field] of fields) {
    const found = Object.hasOwn(given, name) ? given[name] : undefined;
    const read = readField(found, field);
    if (read === undefined && (!field.endsWith('?') || (found !== undefined && found !== null)))
      return {
        needs: `needs "${name}" as ${EXPECTED[field]}`,
        ...(found !== undefined && { field: name }),
      };
    if (read !== undefined) change[name] = read;
  }
  return change as Change;
}

const EXPECTED: Readonly<Record<ChangeField, string>> = {
  text: 'a text',
  'text?': 'a text',
  'scalar?': 'a text or a number',
  texts: 'a list of texts',
  holders: 'a list of holders, each with a "name"',
  key: `one of ${SETTABLE_KEYS.join(', ')}`,
};

/** A field's value; undefined if it has another type. */
function readField(value: unknown, field: ChangeField): unknown {
  switch (field) {
    case 'text':
    case 'text?':
      return textOf(value);
    case 'scalar?':
      return typeof value === 'number' ? String(value) : textOf(value);
    case 'texts': {
      if (value === undefined || value === null) return [];
      const texts = Array.isArray(value) ? value.map(textOf) : [undefined];
      return texts.includes(undefined) ? undefined : texts;
    }
    case 'key':
      return SETTABLE_KEYS.find((key) => key === value);
    case 'holders': {
      const holders = Array.isArray(value) ? value.map(holderOf) : [];
      return holders.length === 0 || holders.includes(undefined) ? undefined : holders;
    }
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function holderOf(value: unknown): object | undefined {
  const name = textOf(typeof value === 'object' && value !== null ? (value as { name?: unknown }).name : value);
  return name === undefined ? undefined : { name };
}
