import schema from '../../../schemas/orgchart.schema.json';
import type { Path } from '../syntax';

/** What the values at a place refer to: something in the chart, or a term of the catalog. */
export type Term =
  | 'position'
  | 'area'
  | 'metric'
  | 'stakeholder'
  | 'role'
  | 'department'
  | 'industry'
  | 'priority'
  | 'rule';

/** One of the values of a choice. */
export interface Word {
  readonly value: string;
  readonly description?: string;
}

/** The subset of JSON Schema that the format uses. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly allOf?: readonly SchemaNode[];
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly 'x-refers-to'?: Term;
  readonly 'x-format'?: 'date';
}

const FORMAT = schema as SchemaNode;
const DEFINITIONS = schema.definitions as Readonly<Record<string, SchemaNode>>;

/** The schema of the value at a chart path; empty if the format does not have it. */
export function nodesAt(path: Path): readonly SchemaNode[] {
  let nodes = expand(FORMAT);
  for (const step of path) {
    const below = typeof step === 'number' ? nodes.flatMap((node) => node.items ?? []) : [];
    nodes = (below.length > 0 ? below : nodesBelow(nodes, String(step))).flatMap(expand);
  }
  return nodes;
}

/** The names of the known keys in the map at a chart path, in the order of the schema. */
export const namesAt = (path: Path): readonly string[] => [
  ...new Set(nodesAt(path).flatMap(({ properties }) => Object.keys(properties ?? {}))),
];

/** The first value of a keyword in some nodes. */
export const firstOf = <K extends keyof SchemaNode>(
  nodes: readonly SchemaNode[],
  keyword: K,
): SchemaNode[K] | undefined => nodes.find((node) => node[keyword] !== undefined)?.[keyword];

/** The preferred type of a value, in JSON Schema terms. */
export const mainType = (nodes: readonly SchemaNode[]): string | undefined => [firstOf(nodes, 'type') ?? []].flat()[0];

/** The values of a choice; undefined if it is not a choice. */
export function wordsOf(nodes: readonly SchemaNode[]): readonly Word[] | undefined {
  const descriptions = firstOf(nodes, 'enumDescriptions') ?? [];
  const values = firstOf(nodes, 'enum')?.filter((value) => value !== null && value !== false);
  return (
    values &&
    [...new Set(values.map(String))].map((value, i) => ({
      value,
      ...(descriptions[i] && { description: descriptions[i] }),
    }))
  );
}

const expand = (node: SchemaNode): readonly SchemaNode[] => [
  node,
  ...(node.$ref === undefined ? [] : expand(DEFINITIONS[node.$ref.replace('#/definitions/', '')]!)),
  ...(node.allOf ?? []).flatMap(expand),
];

function nodesBelow(nodes: readonly SchemaNode[], key: string): readonly SchemaNode[] {
  const named = nodes.flatMap(({ properties }) =>
    properties && Object.hasOwn(properties, key) ? properties[key]! : [],
  );
  if (named.length > 0) return named;
  return nodes.flatMap(({ additionalProperties }) =>
    typeof additionalProperties === 'object' ? additionalProperties : [],
  );
}
