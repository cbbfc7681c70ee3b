import { memo } from '../text';
import type { Organization } from './organization';
import type { Link, Position } from './position';

/** A collaboration that one position declares with another. */
export interface Collaboration {
  readonly from: Position;
  readonly to: Position;
  readonly link: Link;
}

/** The collaborations in a chart. */
export interface Collaborations {
  /** The declarations between two positions themselves, from either side. */
  readonly between: (one: Position, other: Position) => readonly Collaboration[];
  /** Whether a link connects two positions or their managers: a link covers the teams below it. */
  readonly joined: (one: Position, other: Position) => boolean;
}

export const collaborationsOf = memo((organization: Organization): Collaborations => collect(organization));

function collect({ positions, position: find, lines }: Organization): Collaborations {
  const partners = new Map<Position, Map<Position, Collaboration[]>>();
  const note = (from: Position, to: Position, collaboration: Collaboration): void => {
    const of = partners.get(from) ?? new Map<Position, Collaboration[]>();
    partners.set(from, of.set(to, [...(of.get(to) ?? []), collaboration]));
  };
  for (const from of positions) {
    for (const link of from.worksWith) {
      const to = find(link.with.value);
      if (!to || to === from) continue;
      note(from, to, { from, to, link });
      note(to, from, { from, to, link });
    }
  }
  return {
    between: (one, other) => partners.get(one)?.get(other) ?? [],
    joined: (one, other) => {
      if (partners.size === 0) return false;
      const others = [other, ...lines.chain(other)];
      return [one, ...lines.chain(one)].some((upper) => {
        const linked = partners.get(upper);
        return linked !== undefined && others.some((each) => linked.has(each));
      });
    },
  };
}
