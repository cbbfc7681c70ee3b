import type { AnchorName } from '../syntax';
import { anchorNames } from '../syntax';
import { touches } from '../text';
import type { Snapshot } from '../workspace';

/** A name that YAML gives to a value, with the places that repeat the value; all in one file. */
export interface Anchor {
  /** The place that the cursor is in. */
  readonly here: AnchorName;
  /** Where the value gets its name; undefined where nothing above has it. */
  readonly definition: AnchorName | undefined;
  /** Where the value is repeated. */
  readonly uses: readonly AnchorName[];
}

/** The name under the cursor, with its sign; a name that is given again stands for the later value from there on. */
export function anchorAt({ text }: Snapshot, offset: number): Anchor | undefined {
  const names = anchorNames(text);
  const here = names.find(({ span }) => touches({ start: span.start - 1, end: span.end }, offset));
  if (!here) return undefined;
  const same = names.filter(({ name }) => name === here.name);
  const from = same.findLastIndex(({ sign, span }) => sign === '&' && span.start <= here.span.start);
  const behind = same.findIndex(({ sign }, index) => index > from && sign === '&');
  const group = same.slice(Math.max(0, from), behind === -1 ? undefined : behind);
  return { here, definition: same[from], uses: group.filter(({ sign }) => sign === '*') };
}

/** Why a name cannot be one of a value; undefined where it can. */
export function anchorRefusal({ text }: Snapshot, { here }: Anchor, name: string): string | undefined {
  if (name === '' || /[\s,[\]{}&*]/.test(name))
    return 'A name after "&" cannot be empty, and cannot contain spaces, commas, brackets, "&" or "*".';
  const isTaken = name !== here.name && anchorNames(text).some((each) => each.name === name);
  return isTaken ? `The name "${name}" is already used in this file.` : undefined;
}
