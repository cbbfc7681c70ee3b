import type { Organization, Position } from '../../model';

/** What a position is probably limited to, judged by its siblings. */
export interface ForgottenLimit {
  /** The key under `only`. */
  readonly key: string;
  /** The value that follows the siblings' pattern; undefined if there is none. */
  readonly value: string | undefined;
}

/** Fewer siblings than this make no pattern. */
const MIN_SIBLINGS = 2;

/** The limit that all siblings with the same area have and a position lacks, as when one dean of four forgot to name the college. */
export function forgottenLimit(
  organization: Organization,
  position: Position,
  siblings: readonly Position[],
): ForgottenLimit | undefined {
  const [first] = siblings;
  const manager = organization.lines.manager(position);
  if (!first || siblings.length < MIN_SIBLINGS || position.only.size > 0 || !manager) return undefined;
  if (siblings.some((each) => organization.lines.manager(each) !== manager)) return undefined;
  const key = [...first.only.keys()].find((each) =>
    siblings.every(({ only }) => only.size === 1 && only.get(each)?.size === 1),
  );
  return key === undefined ? undefined : { key, value: valueLike(position, siblings, key) };
}

/** The siblings' values are their ids, or what differs in their titles; this one's value follows the same pattern. */
function valueLike({ id, title }: Position, siblings: readonly Position[], key: string): string | undefined {
  const valueOf = ({ only }: Position): string => [...(only.get(key) ?? [])][0] ?? '';
  if (siblings.every((each) => each.id.value.toLowerCase() === valueOf(each))) return id.value;
  const starts = siblings.map((each) => {
    const words = each.title?.value.trim() ?? '';
    return words.toLowerCase().endsWith(valueOf(each)) ? words.slice(0, words.length - valueOf(each).length) : '';
  });
  const [start] = starts;
  const own = title?.value.trim();
  if (!start || !own?.startsWith(start) || starts.some((each) => each !== start)) return undefined;
  return own.slice(start.length) || undefined;
}
