import type { Holder, Organization, Position } from '../../model';

/** A position and its permanent holder. */
export interface Seat {
  readonly position: Position;
  readonly holder: Holder;
}

/** Placeholders for a vacancy. */
const VACANCIES = [
  /^(?:n\/?a|n\/d|n\.? ?n\.?|none|nobody|(?:new )?hire|to be (?:hired|named|confirmed|determined|announced|appointed))$/i,
  /^open(?: (?:position|role|seat|req(?:uisition)?|vacancy))?$/i,
  /^(?:currently )?(?:unfilled|vacan(?:t|te|cy))(?!\p{L})/iu,
  /^(?:offen|unbesetzt|nicht besetzt|zu besetzen|à pourvoir|non pourvu|poste vacant|vacante|da nominare|vaga aberta)$/i,
  /^(?:tb[acdh]|vakan[tz])(?!\p{L})/iu,
];

/** Placeholders that hide a name, or say nothing at all. */
const PLACEHOLDERS = [
  ...VACANCIES,
  /^[-–—?.…_*\s]*$/,
  /^(?:unknown|not (?:disclosed|known)|eliminated|redacted|withheld)$/i,
];

/** Whether a holder is a placeholder for a vacancy, neither a name nor a hidden one. */
export const isVacancyWord = ({ name }: Holder): boolean => VACANCIES.some((word) => word.test(name.value.trim()));

/** Whether a holder is a person, not a placeholder. */
export const isPerson = ({ name }: Holder): boolean => PLACEHOLDERS.every((word) => !word.test(name.value.trim()));

/** The most positions one person fills: a name in more of them is a placeholder, such as one for hidden names. */
const MAX_SEATS = 12;

/** In charts with more positions than this, two people may share a name. */
const LARGEST_WITHOUT_NAMESAKES = 500;

/**
 * The positions that each person fills permanently, in the order of the file, for people with at least two.
 * Acting holders only help out, and proposed or eliminated positions take no time.
 */
export function seatsOfPeople({ positions }: Organization): readonly (readonly Seat[])[] {
  const isNameEnough = positions.length <= LARGEST_WITHOUT_NAMESAKES;
  const people = new Map<string, Map<Position, Seat>>();
  for (const position of positions) {
    if (position.status !== 'filled') continue;
    for (const holder of position.holders) {
      const isOnlyNamed = holder.identity === holder.name.value.trim();
      if (holder.type !== 'permanent' || !isPerson(holder) || (isOnlyNamed && !isNameEnough)) continue;
      const seats = people.get(holder.identity) ?? new Map<Position, Seat>();
      people.set(holder.identity, seats.set(position, seats.get(position) ?? { position, holder }));
    }
  }
  return [...people.values()]
    .map((seats) => [...seats.values()])
    .filter(({ length }) => length > 1 && length <= MAX_SEATS);
}

/** The share of a full-time job that a position is for each holder; undefined if the chart does not say. Several holders share its seats. */
export function shareOf({ fte, headcount, holders }: Position): number | undefined {
  return fte === undefined ? undefined : Math.min(fte, (fte * headcount) / Math.max(1, holders.length));
}
