import type { Organization } from '../model';
import { replaceWord } from '../model';
import { positionCalled } from '../rules';
import type { FormatProblem } from './format';

/** Keys whose value is the id of a position. */
const REFERENCES: ReadonlySet<string | undefined> = new Set(['reports_to', 'dotted_line_to']);

/**
 * A key that was meant to refer to a position, and whose value names that position by its title or holder, or misspells its id:
 * its fix writes both. Undefined for any other problem.
 */
export function renamedReference(
  organization: Organization,
  { code, at, message, meant: key, position: id, fixes: [, ...others] }: FormatProblem,
): Pick<FormatProblem, 'message' | 'fixes'> | undefined {
  if (code !== 'unknown-key' || !REFERENCES.has(key) || id === undefined) return undefined;
  const own = organization.position(id);
  const map = own?.source.value;
  const pair = map?.kind === 'map' ? map.pairs.find((each) => each.key.span.start === at.span.start) : undefined;
  if (!own || pair?.value.kind !== 'scalar' || organization.position(pair.value.text)) return undefined;
  const word = pair.value.text;
  const meant = (positionCalled(organization, word) ?? organization.position(organization.nearestId(word) ?? ''))?.id
    .value;
  if (meant === undefined || meant === id) return undefined;
  const edits = [replaceWord(at, key!), replaceWord({ value: word, entry: at.entry, span: pair.value.span }, meant)];
  return { message, fixes: [{ title: `Change it to "${key}: ${meant}"`, safe: false, edits }, ...others] };
}
