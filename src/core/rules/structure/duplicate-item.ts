import type { EntryEdit, Keyed, Node, Organization, Position } from '../../model';
import { removeHeadItem, removeItem } from '../../model';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const duplicateItem: Rule = {
  id: 'duplicate-item',
  group: 'Structure',
  summary: 'A list names the same thing twice.',
  severity: 'info',
  facts: [],
  *check(organization) {
    for (const { key, item, first, place, position, edits } of doubles(organization)) {
      const { entry } = place;
      const owner = position ? ` of ${called(organization, position)}` : '';
      yield {
        at: { value: item.text, entry, span: item.span },
        message: `"${item.text}" is in "${key}"${owner} twice. Remove one of them.`,
        positions: position ? [position] : [],
        related: [{ at: { value: first.text, entry, span: first.span }, message: 'First used here.' }],
        fixes: [{ title: `Remove the second "${item.text}" from "${key}"`, safe: true, edits }],
      };
    }
  },
};

const IN_HEAD = ['leadership_team', 'expects'];
const IN_ORGANIZATION = ['co_leads', 'priorities'];
const IN_POSITION = ['reports_to', 'dotted_line_to', 'works_with', 'focus', 'responsibilities'];
const CLAIMS = ['owns', 'contributes_to', 'consulted_on', 'metrics', 'tracks'];
const IN_CLAIM = ['except', 'shared_with'];

type Word = Extract<Node, { kind: 'scalar' }>;

interface Double {
  readonly key: string;
  readonly item: Word;
  readonly first: Word;
  readonly place: Keyed;
  readonly position?: Position;
  readonly edits: EntryEdit[];
}

function* doubles({ head, positions }: Organization): Generator<Double> {
  for (const key of IN_HEAD) {
    const place = head.key(key);
    for (const pair of repeated(place?.value))
      yield { ...pair, key, place: place!, edits: removeHeadItem(place!, pair.item) };
  }
  const about = head.key('organization');
  for (const key of about ? IN_ORGANIZATION : []) yield* doublesUnder(about!, key);
  for (const position of positions) {
    const { source } = position;
    for (const key of [...IN_POSITION, ...CLAIMS])
      for (const pair of doublesUnder(source, key)) yield { ...pair, position };
    for (const list of CLAIMS)
      for (const value of itemsOf(under(source, list)))
        for (const key of IN_CLAIM)
          for (const pair of doublesUnder({ ...source, value }, key)) yield { ...pair, position };
  }
}

const doublesUnder = (place: Keyed, key: string): Double[] =>
  repeated(under(place, key)).map((pair) => ({ ...pair, key, place, edits: removeItem(place, key, pair.item) }));

const under = ({ value }: Keyed, key: string): Node | undefined =>
  value.kind === 'map' ? value.pairs.findLast((pair) => pair.key.text === key)?.value : undefined;

const itemsOf = (node: Node | undefined): readonly Node[] => (node?.kind === 'list' ? node.items : node ? [node] : []);

/** The words of a list that an earlier one repeats. Items with details may differ in those, so they are never the same. */
function repeated(list: Node | undefined): { readonly item: Word; readonly first: Word }[] {
  if (list?.kind !== 'list' || list.items.length < 2) return [];
  const seen = new Map<string, Word>();
  return list.items.flatMap((item) => {
    const word = item.kind === 'scalar' ? item.text.trim() : '';
    if (item.kind !== 'scalar' || word === '') return [];
    const first = seen.get(word);
    if (!first) seen.set(word, item);
    return first ? [{ item, first }] : [];
  });
}
