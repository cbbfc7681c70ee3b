import { joined } from '../../knowledge';
import type { Claim, Organization, TreeArea } from '../../model';

/** A claim on several areas, taken apart: one of them, and what is left. */
export interface SplitClaim {
  /** The text that names the one area. */
  readonly part: string;
  /** The text that names the others. */
  readonly rest: string;
}

/** Whether a claim joins several areas, such as "Sales and marketing", so that an edit of it changes more than one. */
export const isJoined = ({ areasOf }: Organization, claim: Claim): boolean => areasOf(claim).length > 1;

/** Takes one area out of a claim that joins several; undefined if its text cannot be cut there without changing the others. */
export function splitClaim(
  { areas: tree, areasOf }: Organization,
  claim: Claim,
  area: TreeArea,
): SplitClaim | undefined {
  if (claim.node.kind !== 'scalar') return undefined;
  const texts = joined(claim.term.value, (text) => tree.find(text) !== undefined).map((text) =>
    text
      .trim()
      .replace(/^[-_]|[-_]$/gu, '')
      .trim(),
  );
  const [part, another] = texts.filter((text) => tree.find(text) === area);
  if (part === undefined || another !== undefined) return undefined;
  const others = texts.filter((text) => text !== part);
  const rest = [others.slice(0, -1).join(', '), ...others.slice(-1)].filter((text) => text !== '').join(' and ');
  const left = areasOf(claim).filter((each) => each !== area);
  const read = tree.read(rest);
  return read.length === left.length && left.every((each) => read.includes(each)) ? { part, rest } : undefined;
}
