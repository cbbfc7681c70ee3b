import type { AreaRow, Diagram } from '../../../../../picture/diagram/diagram';

/** Finds the areas of a card, by their names, that a conflict over a term is about: the one of that name, else those that hold it or are part of it. */
export function claimsIn({ areas }: Pick<Diagram, 'areas'>): (card: string, term: string) => readonly string[] {
  const byId = new Map(areas.map((row) => [row.id, row]));
  const owned = new Map<string, AreaRow[]>();
  for (const row of areas) {
    for (const { card, part } of row.parts) if (part === 'owns') owned.set(card, [...(owned.get(card) ?? []), row]);
  }
  /** An area may lead back to itself in a chart that is being written. */
  const isPartOf = (row: AreaRow, whole: string): boolean => {
    const seen = new Set<string>();
    for (
      let each: AreaRow | undefined = row;
      each !== undefined && !seen.has(each.id);
      each = byId.get(each.parent ?? '')
    ) {
      if (each.id === whole) return true;
      seen.add(each.id);
    }
    return false;
  };
  return (card, term) => {
    const rows = owned.get(card) ?? [];
    const exact = rows.find(({ id }) => id === term);
    if (exact !== undefined) return [exact.name];
    const about = byId.get(term);
    return rows
      .filter((row) => isPartOf(row, term) || (about !== undefined && isPartOf(about, row.id)))
      .map(({ name }) => name);
  };
}
