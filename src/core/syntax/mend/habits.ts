import type { Replacement } from '../../text';
import { characterSlips, hasOddCharacters } from './character-slips';
import type { Draft } from './draft';
import { lineSlips, TO_COLON } from './line-slips';
import { isBare } from './lines';
import type { Slip } from './slip';
import { spaceSlips } from './text-slips';
import { tailSlips } from './value-slips';

/** The same slip on several lines of a piece, as one: a keyboard or another program produced all of them. */
export function* habits(draft: Draft): Generator<Slip> {
  const { text, lines } = draft;
  const groups = new Map<string, Slip[]>();
  const add = (slip: Slip, habit = slip.title): void => {
    const same = groups.get(habit);
    if (same) same.push(slip);
    else groups.set(habit, [slip]);
  };
  const isOdd = hasOddCharacters(text);
  for (const [index, line] of lines.entries()) {
    if (isBare(text, line)) continue;
    for (const slip of lineSlips(draft, index)) if (slip.habit !== undefined) add(slip, slip.habit);
    if (isOdd) for (const slip of characterSlips(draft, line)) add(slip);
    for (const slip of spaceSlips(draft, line)) add(slip);
    for (const slip of tailSlips(draft, line)) add(slip);
  }
  const signs = [...groups].filter(([habit]) => habit.endsWith(TO_COLON));
  if (signs.length > 1)
    groups.set(
      'Change the signs behind keys to colons',
      signs.flatMap(([, slips]) => slips),
    );
  for (const [habit, [first, ...others]] of groups) {
    if (others.length === 0) continue;
    const edits = apart([first!, ...others].flatMap((slip) => slip.edits));
    yield { ...first!, ...(first!.habit !== undefined && { title: habit }), edits, cost: first!.cost + 1 };
  }
}

/** Edits in the order of the text, without those that overlap others. */
function apart(edits: readonly Replacement[]): Replacement[] {
  const kept: Replacement[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = kept.at(-1);
    if (!last || edit.span.start >= last.span.end) kept.push(edit);
  }
  return kept;
}
