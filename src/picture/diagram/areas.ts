import type { Claim, Organization, Position } from '../../core/model';
import type { AreaRow, Part, Problem } from './diagram';

type Parts = { card: string; part: Part; only?: string }[];

/**
 * The areas that a position has a part in, that a problem is about, or that contain such areas. In tree order: each before
 * those that are part of it, else in the order of the catalog, then the chart's own ones, then words that name no area.
 */
export function areaRows(
  organization: Organization,
  problems: readonly Problem[],
  cardOf: (position: Position) => string | undefined,
): AreaRow[] {
  const { areas } = organization;
  const parts = partsOf(organization, cardOf);
  const wanted = new Set<string>();
  const named = [
    ...parts.keys(),
    ...problems.flatMap(({ term }) => (term !== undefined && areas.all.has(term) ? [term] : [])),
  ];
  for (const id of named) for (const each of [id, ...areas.above(id).map((area) => area.id)]) wanted.add(each);

  const below = new Map<string | undefined, string[]>();
  const known = [...new Set([...areas.all.keys(), ...wanted])].filter((id) => wanted.has(id) && areas.get(id));
  for (const id of known) {
    const parent = areas.above(id)[0]?.id;
    const siblings = below.get(parent);
    if (siblings) siblings.push(id);
    else below.set(parent, [id]);
  }
  const rows = new Map<string, AreaRow>();
  const add = (ids: readonly string[]): void => {
    const open = ids.toReversed().map((id): { id: string; parent?: string } => ({ id }));
    for (let next = open.pop(); next; next = open.pop()) {
      const { id, parent } = next;
      if (rows.has(id)) continue;
      rows.set(id, {
        id,
        name: areas.get(id)?.name ?? id,
        ...(parent !== undefined && { parent }),
        parts: parts.get(id) ?? [],
      });
      for (const part of (below.get(id) ?? []).toReversed()) open.push({ id: part, parent: id });
    }
  };
  add(below.get(undefined) ?? []);
  // What is left leads back to itself, or is a word that no catalog knows.
  add(known);
  add([...wanted]);
  return [...rows.values()];
}

function partsOf(
  { positions, areasOf }: Organization,
  cardOf: (position: Position) => string | undefined,
): Map<string, Parts> {
  const parts = new Map<string, Parts>();
  for (const position of positions) {
    const card = cardOf(position);
    if (card === undefined) continue;
    const claims: readonly [Part, readonly Claim[]][] = [
      ['owns', position.owns],
      ['contributes', position.contributesTo],
      ['consulted', position.consultedOn],
    ];
    for (const [part, claimed] of claims) {
      for (const claim of claimed) {
        const only = [...claim.only].map(([key, values]) => `${key}: ${[...values].join(', ')}`).join('; ');
        const taken = { card, part, ...(only !== '' && { only }) };
        const named = areasOf(claim).map(({ id }) => id);
        for (const id of named.length > 0 ? named : [claim.term.value]) {
          const others = parts.get(id);
          if (others) others.push(taken);
          else parts.set(id, [taken]);
        }
      }
    }
  }
  return parts;
}
