import type { EntryEdit, Keyed, Node, Organization, Position } from '../../model';
import { removeHeadItem, removeItem, removeKey } from '../../model';
import { topsOf } from '../analysis/tops';
import type { ProposedFix, Rule } from '../rule';
import { called } from '../words/say';

export const emptyReference: Rule = {
  id: 'empty-reference',
  group: 'Structure',
  summary: 'A reference is an empty text.',
  severity: 'warning',
  facts: [],
  *check(organization) {
    for (const { key, node, in: position, place, edits } of emptyReferences(organization)) {
      yield {
        at: { value: '', entry: place.entry, span: node.span },
        message: `The empty text under "${key}"${position ? ` of ${called(organization, position)}` : ''} names no position. Write an id, or remove it.`,
        positions: position ? [position] : [],
        fixes: isHarmless(organization, key) ? remove(key, edits) : [],
      };
    }
  },
};

const KEYS = ['reports_to', 'dotted_line_to', 'works_with'] as const;
const KEYS_IN_CLAIMS = ['shared_with', 'lead'] as const;
const LISTS_OF_CLAIMS = ['owns', 'metrics'] as const;

interface EmptyReference {
  readonly key: string;
  readonly node: Node;
  readonly in: Position | undefined;
  readonly place: Keyed;
  readonly edits: EntryEdit[];
}

function* emptyReferences(organization: Organization): Generator<EmptyReference> {
  const team = organization.head.key('leadership_team');
  if (team)
    for (const node of itemsOf(team.value).filter(isEmptyText))
      yield { key: 'leadership_team', node, in: undefined, place: team, edits: removeHeadItem(team, node) };
  for (const position of organization.positions) {
    const { source } = position;
    for (const key of KEYS) yield* emptyIn(source, key, position);
    for (const list of LISTS_OF_CLAIMS)
      for (const claim of itemsOf(under(source, list)))
        for (const key of KEYS_IN_CLAIMS) yield* emptyIn({ ...source, value: claim }, key, position);
  }
}

function* emptyIn(place: Keyed, key: string, position: Position): Generator<EmptyReference> {
  const value = under(place, key);
  for (const node of itemsOf(value).filter(isEmptyText)) {
    const edits = node === value ? removeKey(place, key) : removeItem(place, key, node);
    yield { key, node, in: position, place, edits };
  }
}

const under = ({ value }: Keyed, key: string): Node | undefined =>
  value.kind === 'map' ? value.pairs.findLast((pair) => pair.key.text === key)?.value : undefined;

const itemsOf = (node: Node | undefined): readonly Node[] => (node?.kind === 'list' ? node.items : node ? [node] : []);

/** Whether the value is an empty text; a missing value is still being typed. */
const isEmptyText = (node: Node): boolean =>
  node.kind === 'scalar' && typeof node.value === 'string' && node.text.trim() === '';

/** Whether removing it loses nothing: a position without "reports_to" is at the top, and a chart has one top. */
const isHarmless = (organization: Organization, key: string): boolean =>
  key !== 'reports_to' || topsOf(organization).length === 0;

const remove = (key: string, edits: EntryEdit[]): ProposedFix[] =>
  edits.length === 0 ? [] : [{ title: `Remove the empty "${key}"`, safe: true, edits }];
