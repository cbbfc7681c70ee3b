import type { Claim, EntryEdit, Located, Position } from '../../model';
import { removeItem, valueOf } from '../../model';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const selfReference: Rule = {
  id: 'self-reference',
  group: 'Structure',
  summary: 'A dotted line, a link or a share names the position itself.',
  severity: 'warning',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      for (const { key, at, isSafe, edits } of selfReferences(position)) {
        yield {
          at,
          message: `"${key}" of ${called(organization, position)} names the position itself, which says nothing. Remove it, or name the position you mean.`,
          positions: [position],
          fixes: [{ title: `Remove "${at.value}" from "${key}"`, safe: isSafe, edits }],
        };
      }
    }
  },
};

interface SelfReference {
  readonly key: string;
  readonly at: Located<string>;
  /** Whether the entry holds nothing else that would be lost. */
  readonly isSafe: boolean;
  readonly edits: EntryEdit[];
}

function* selfReferences(position: Position): Generator<SelfReference> {
  const { id, source, dottedLineTo, worksWith, owns, contributesTo, consultedOn, metrics, tracks } = position;
  const isSelf = ({ value }: Located<string>): boolean => value === id.value;
  for (const at of dottedLineTo.filter(isSelf))
    yield { key: 'dotted_line_to', at, isSafe: true, edits: removeWord(source, 'dotted_line_to', at) };
  for (const link of worksWith)
    if (isSelf(link.with))
      yield {
        key: 'works_with',
        at: link.with,
        isSafe: link.node.kind === 'scalar',
        edits: removeItem(source, 'works_with', link.node),
      };
  for (const claim of [...owns, ...contributesTo, ...consultedOn, ...metrics, ...tracks])
    for (const at of claim.sharedWith.filter(isSelf))
      yield { key: 'shared_with', at, isSafe: true, edits: removeWord(placeOf(position, claim), 'shared_with', at) };
}

const placeOf = ({ source: { entry, key } }: Position, { node }: Claim): Position['source'] => ({
  entry,
  key,
  value: node,
});

/** Removes an entry from the list under a key, or the key with its only entry. */
function removeWord(place: Position['source'], key: string, { span }: Located<string>): EntryEdit[] {
  const list = place.value.kind === 'map' ? valueOf(place.value, key) : undefined;
  const item = list?.kind === 'list' ? list.items.find((each) => each.span.start === span.start) : list;
  return item ? removeItem(place, key, item) : [];
}
