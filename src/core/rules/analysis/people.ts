import type { Holder, Organization, Position } from '../../model';

/** A position with somebody who fills it for good. */
export interface Seat {
  readonly position: Position;
  readonly holder: Holder;
}

/** What is written where nobody is known yet. */
const VACANCIES = [
  /^(?:n\/?a|n\/d|n\.? ?n\.?|none|nobody|(?:new )?hire|to be (?:hired|named|confirmed|determined|announced|appointed))$/i,
  /^open(?: (?:position|role|seat|req(?:uisition)?|vacancy))?$/i,
  /^(?:currently )?(?:unfilled|vacan(?:t|te|cy))(?!\p{L})/iu,
  /^(?:offen|unbesetzt|nicht besetzt|zu besetzen|à pourvoir|non pourvu|poste vacant|vacante|da nominare|vaga aberta)$/i,
  /^(?:tb[acdh]|vakan[tz])(?!\p{L})/iu,
];

/** What is written where somebody may not be named, or where it says nothing at all. */
const NOBODY = [...VACANCIES, /^[-–—?.…_*\s]*$/, /^(?:unknown|not (?:disclosed|known)|eliminated|redacted|withheld)$/i];

/** Whether a holder is a word for a vacancy, and neither a name nor a word that hides one. */
export const isVacancyWord = ({ name }: Holder): boolean => VACANCIES.some((word) => word.test(name.value.trim()));

/** Whether a holder is somebody, not a word that keeps a place free. */
export const isSomebody = ({ name }: Holder): boolean => NOBODY.every((word) => !word.test(name.value.trim()));

/** Nobody fills more positions than this: a name that does is a word, such as one for those who may not be named. */
const MAX_SEATS = 12;

/** In charts of more positions, two people may well have one name. */
const LARGEST_WITHOUT_NAMESAKES = 500;

/**
 * The positions that each person fills for good, in the order of the file; a person for whom there is one is left out.
 * Who is acting helps out for a while, and what is proposed or given up takes nobody's time.
 */
export function seatsOfPeople({ positions }: Organization): readonly (readonly Seat[])[] {
  const isNameEnough = positions.length <= LARGEST_WITHOUT_NAMESAKES;
  const people = new Map<string, Map<Position, Seat>>();
  for (const position of positions) {
    if (position.status !== 'filled') continue;
    for (const holder of position.holders) {
      const isOnlyNamed = holder.identity === holder.name.value.trim();
      if (holder.type !== 'permanent' || !isSomebody(holder) || (isOnlyNamed && !isNameEnough)) continue;
      const seats = people.get(holder.identity) ?? new Map<Position, Seat>();
      people.set(holder.identity, seats.set(position, seats.get(position) ?? { position, holder }));
    }
  }
  return [...people.values()]
    .map((seats) => [...seats.values()])
    .filter(({ length }) => length > 1 && length <= MAX_SEATS);
}

/** How much of a full-time job a position is for each of its holders; undefined where the chart does not say. Several holders share its seats. */
export function shareOf({ fte, headcount, holders }: Position): number | undefined {
  return fte === undefined ? undefined : Math.min(fte, (fte * headcount) / Math.max(1, holders.length));
}
