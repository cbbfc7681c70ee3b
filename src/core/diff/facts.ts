import type { Organization, Position } from '../model';
import { commentExceptionsOf } from '../model';
import type { Data } from '../syntax';
import { headFacts } from './facts-head';
import { positionFacts } from './facts-position';

/** One fact in a chart, independent of its spelling: areas and metrics by their ids, lists without an order. */
export interface Fact {
  /** The key in the chart, such as `department` or `owns`. */
  readonly key: string;
  /** The subject of the fact, for a key with a list: an area, a position, a holder. */
  readonly item?: string;
  readonly value: Data;
}

/** Facts by {@link pathOf}. */
export type FactSheet = ReadonlyMap<string, Fact>;

/** All facts of a chart. Charts with the same content have equal facts, however they are written. */
export interface Facts {
  readonly head: FactSheet;
  /** By position id, in the order of the files. */
  readonly positions: ReadonlyMap<string, FactSheet>;
}

/** The id of a position in the other chart. */
export type Rename = (id: string) => string;

export const pathOf = ({ key, item }: Pick<Fact, 'key' | 'item'>): string =>
  item === undefined ? key : `${key}/${item}`;

const same: Rename = (id) => id;

/** @param rename maps positions to other ids, also in references */
export function factsOf(organization: Organization, rename: Rename = same): Facts {
  const noted = exceptionsInComments(organization);
  return {
    head: sheet([...headFacts(organization, rename), ...(noted.get(undefined) ?? [])]),
    positions: new Map(
      organization.positions.map((position) => [
        rename(position.id.value),
        sheet([...positionFacts(organization, position, rename), ...(noted.get(position) ?? [])]),
      ]),
    ),
  };
}

/** A repeated fact gets a number, so that none is lost. */
function sheet(facts: Iterable<Fact>): FactSheet {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    let own = fact;
    for (let again = 2; found.has(pathOf(own)); again++) own = { ...fact, item: `${fact.item ?? ''}#${again}` };
    found.set(pathOf(own), own);
  }
  return found;
}

/** Exceptions in comments, by the position that contains them. */
function exceptionsInComments(organization: Organization): ReadonlyMap<Position | undefined, readonly Fact[]> {
  const found = new Map<Position | undefined, Fact[]>();
  for (const { rule, reason, position } of commentExceptionsOf(organization).all) {
    const fact: Fact = {
      key: position ? 'allow' : 'exceptions',
      item: `# ${rule.value}`,
      value: { rule: rule.value, reason, with: [] },
    };
    found.set(position, [...(found.get(position) ?? []), fact]);
  }
  return found;
}
