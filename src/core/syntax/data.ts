import type { Node } from './node';

/** Plain data, as in JSON. Maps have no prototype, so that `__proto__` and `constructor` are ordinary keys. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/** The plain data of a value; for a repeated key, the last one counts. */
export function toData(node: Node): Data {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(toData);
    case 'map': {
      const data: Record<string, Data> = Object.create(null);
      for (const { key, value } of node.pairs) data[key.text] = toData(value);
      return data;
    }
  }
}
