import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Piece, tokenize } from './tokenize';

const SIGNS = {
  'entity.name.type.position.orgchart': '*',
  'variable.other.position.orgchart': '~',
  'keyword.control.ownership.orgchart': '!',
};

const sign = ({ scopes }: Piece): string => Object.entries(SIGNS).find(([scope]) => scopes.includes(scope))?.[1] ?? '';

/** A chart with signs around what the grammar knows: *position*, ~reference~ and !ownership!. */
const colored = async (text: string): Promise<string> => {
  const lines = await tokenize(text.replace(/[*~!]/g, ''));
  return lines.map((line) => line.map((piece) => sign(piece) + piece.text + sign(piece)).join('')).join('\n');
};

const CHARTS = {
  'positions and what they own': `
orgchart: 1
positions:
  # owns: reports_to: nothing
  *ceo*:   # the boss
    title: Chief owns
    !owns!: [corporate-strategy]
  *head of ops*:
    !contributes_to!:
      - brand
    !tracks!: [nps]`,
  'positions on one line': `
positions:
  *ceo*: {title: CEO, !owns!: [a, {area: b, shared_with: [~coo~, ~cfo~], lead: ~coo~}], !metrics!: [nps]}
  "*4711*": {title: "reports_to: x", reports_to: ~ceo~, notes: 'owns: y'}`,
  'references in lists': `
leadership_team: [~ceo~, ~coo~]
organization:
  co_leads:
  - ~ceo~
  - ~president~ # both
positions:
  *coo*:
    dotted_line_to: [~ceo~,
      ~cfo~]
    works_with:
      - ~cmo~
      - {with: ~cxo~, about: [brand]}
      - with: "~cfo~"
        about: [with]
    reports_to: '~ceo~'`,
  'text that only looks like a chart': `
positions:
  *ceo*:
    notes: |
      owns: nothing
      reports_to: nobody
    purpose: lead, with all
    !consulted_on!: []`,
  'keys of the head, which own nothing': `
metrics:
  first-fix: {name: First fix, area: customer-service}
rules: {overlap-metric: off}
positions:
  *ceo*: {title: CEO}
exceptions:
  - {rule: overlap-metric, positions: [~cxo~, ~cco~], reason: agreed}`,
};

describe('The grammar', () => {
  for (const [what, chart] of Object.entries(CHARTS)) {
    it(`colors ${what}`, async () => expect(await colored(chart)).toBe(chart));
  }

  it('calls nothing in a good chart illegal', async () => {
    const chart = readFileSync(
      path.resolve(import.meta.dirname, '../core/schema/charts/all-keys.orgchart.yaml'),
      'utf8',
    );
    const illegal = (await tokenize(chart))
      .flat()
      .filter(({ scopes }) => scopes.some((scope) => scope.startsWith('invalid')));
    expect(illegal.map(({ text }) => text)).toEqual([]);
  });

  it('knows every key that holds positions', async () => {
    const schema: unknown = JSON.parse(
      readFileSync(path.resolve(import.meta.dirname, '../../schemas/orgchart.schema.json'), 'utf8'),
    );
    const keys = [...keysFor('position', schema)].toSorted();
    expect(keys).toContain('reports_to');
    const text = keys.map((key) => `  - ${key}: ~someone~`).join('\n');
    expect(await colored(text)).toBe(text);
  });
});

/** The keys in a schema whose values name something, such as positions. */
function* keysFor(what: string, schema: unknown, key?: string): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [name, value] of Object.entries(schema)) {
    if (name === 'x-refers-to' && value === what && key !== undefined) yield key;
    else if (name === 'properties')
      for (const [property, each] of Object.entries(value as object)) yield* keysFor(what, each, property);
    else if (name === 'definitions') for (const each of Object.values(value as object)) yield* keysFor(what, each);
    else yield* keysFor(what, value, key);
  }
}
