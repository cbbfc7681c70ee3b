import type { Notice, RosterRow } from '../roster';
import { plural } from '../roster';

const MAX_NAMED = 8;

/** Cuts each loop of managers at its first row. Modifies `manager`. */
export function cutLoops(rows: readonly RosterRow[], manager: number[]): Notice[] {
  const notices: Notice[] = [];
  const round = new Int32Array(rows.length).fill(-1);
  rows.forEach((_, start) => {
    const path: number[] = [];
    let at = start;
    while (at !== -1 && round[at] === -1) {
      round[at] = start;
      path.push(at);
      at = manager[at]!;
    }
    if (at === -1 || round[at] !== start) return;
    const loop = path.slice(path.indexOf(at));
    const first = Math.min(...loop);
    const ordered = [...loop.slice(loop.indexOf(first)), ...loop.slice(0, loop.indexOf(first))];
    manager[first] = -1;
    const named = ordered.slice(0, MAX_NAMED).map((each) => rows[each]!.place.number ?? each + 1);
    const { place, manager: references } = rows[first]!;
    const column = references[0]?.column;
    notices.push({
      severity: 'error',
      code: 'loop',
      message: `The reporting line runs in a circle through ${plural(place.unit)} ${named.join(' → ')}${loop.length > MAX_NAMED ? ' → …' : ''}. It was cut here, so this position is at the top.`,
      place: { ...place, ...(column !== undefined && { column }) },
    });
  });
  return notices;
}
