import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../../schemas/orgchart.schema.json';
import { describe as describeKey, keysAt } from '../../../src/core/schema';
import type { Path } from '../../../src/core/syntax';

interface Node {
  readonly [keyword: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every map key that the schema knows, with what it says of it. */
const properties = (node: unknown, path = ''): readonly (readonly [string, Node])[] => {
  if (Array.isArray(node)) return node.flatMap((item, i) => properties(item, `${path}/${i}`));
  if (!isNode(node)) return [];
  const named = isNode(node.properties) ? Object.entries(node.properties).filter(([, value]) => isNode(value)) : [];
  return [
    ...named.map(([name, value]) => [`${path}/${name}`, value as Node] as const),
    ...Object.entries(node).flatMap(([keyword, value]) => properties(value, `${path}/${keyword}`)),
  ];
};

/** The paths of all keys of the format, with made-up ids. */
function everyKey(path: Path = []): readonly Path[] {
  const names = keysAt(path).map(({ name }) => name);
  const steps = names.length > 0 ? names : [0, 'some-id'].filter((step) => describeKey([...path, step])).slice(0, 1);
  return steps.flatMap((step) => [[...path, step], ...everyKey([...path, step])]);
}

const keys = properties(schema.definitions);
const ajv = new Ajv({ strict: false, validateFormats: false });

describe('the schema', () => {
  it('is valid draft-07 that ajv takes', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(ajv.compile(schema)({ positions: { ceo: { title: 'CEO', fte: 1 } } })).toBe(true);
    expect(ajv.compile(schema)({ positions: { ceo: { title: 'CEO', fte: 'x' } } })).toBe(false);
  });

  it('compiles in strict mode with the options that its README names', () => {
    const strict = new Ajv({ strict: true, allowUnionTypes: true });
    strict.addVocabulary(['x-refers-to', 'x-format', 'enumDescriptions', 'defaultSnippets']);
    expect(strict.compile(schema)({ positions: { ceo: { title: 'CEO', owns: ['finance'] } } })).toBe(true);
  });

  it.each(keys)('%s is explained to people', (_, node) => {
    expect(node.description).toMatch(/^[A-Z][^\n]*[a-z0-9]\.$/);
    if (node.title !== undefined) expect(String(node.title).split(' ').length).toBeLessThan(4);
    if (node.enumDescriptions) {
      const values = (node.enum as unknown[]).filter((value) => typeof value === 'string');
      expect(node.enumDescriptions).toHaveLength(values.length);
    }
  });

  it.each(keys)('%s has examples that it takes itself', (_, node) => {
    const check = ajv.compile({ ...node, definitions: schema.definitions });
    expect(node.examples).not.toHaveLength(0);
    for (const example of node.examples as unknown[])
      expect({ example, valid: check(example) }).toEqual({ example, valid: true });
  });

  it.each(keys)('%s may be empty while it is being typed', (_, node) => {
    expect(ajv.compile({ ...node, definitions: schema.definitions })(null)).toBe(true);
  });

  it('says of every place what it means, entries of lists and made-up ids included', () => {
    const paths = everyKey();
    expect(paths.length).toBeGreaterThan(90);
    for (const path of paths) expect(describeKey(path)?.description, path.join('.')).toMatch(/^[A-Z].*\.$/);
  });
});
