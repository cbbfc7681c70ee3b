import { statuses } from '../knowledge';
import type { Entry, Keyed, Located, MapNode, Node, ScalarNode } from '../syntax';
import { isEmpty, locatedText, valueOf } from '../syntax';
import { memo } from '../text';
import type { Claim, Holder, Link, ListedException, Position, Requirements } from './position';
import type { Scope } from './scope';

/** The position under a key. The same key gives the same position, as long as its entry is kept. */
export const readPosition = memo((source: Keyed): Position => positionOf(source));

function positionOf(source: Keyed): Position {
  const { entry, key, value } = source;
  const map = value.kind === 'map' ? value : undefined;
  const get = (name: string): Node | undefined => map && valueOf(map, name);
  const claims = (name: string, term: string): Claim[] =>
    items(get(name)).flatMap((item) => claim(entry, item, term) ?? []);
  const status = word(entry, get('status'))?.value;
  return {
    id: locatedText(entry, key),
    previously: words(entry, get('previously')),
    source,
    title: word(entry, get('title')),
    role: word(entry, get('role')),
    status: statuses.find((each) => each === status) ?? 'filled',
    holders: items(get('holder')).flatMap((item) => holder(entry, item) ?? []),
    reportsTo: words(entry, get('reports_to')),
    dottedLineTo: words(entry, get('dotted_line_to')),
    department: word(entry, get('department')),
    location: word(entry, get('location')),
    level: word(entry, get('level')),
    fte: number(get('fte')),
    headcount: Math.max(1, Math.floor(number(get('headcount')) ?? 1)),
    assistant: flag(get('assistant')),
    external: flag(get('external')),
    spanLimit: number(get('span_limit')),
    only: scope(get('only')),
    purpose: word(entry, get('purpose')),
    focus: words(entry, get('focus')),
    owns: claims('owns', 'area'),
    contributesTo: claims('contributes_to', 'area'),
    consultedOn: claims('consulted_on', 'area'),
    metrics: claims('metrics', 'metric'),
    tracks: claims('tracks', 'metric'),
    worksWith: items(get('works_with')).flatMap((item) => link(entry, item) ?? []),
    responsibilities: words(entry, get('responsibilities')),
    requirements: requirements(entry, map),
    sourcing: word(entry, get('sourcing')),
    allow: exceptions(entry, get('allow'), 'with'),
    extras: (map?.pairs ?? []).flatMap(({ key, value: node }) => {
      const text = key.text.startsWith('x-') ? word(entry, node)?.value : undefined;
      return text === undefined ? [] : [{ key: key.text, value: text }];
    }),
  };
}

/** The exceptions in a list. @param partners the key that names positions */
export const exceptions = (entry: Entry, list: Node | undefined, partners: 'with' | 'positions'): ListedException[] =>
  items(list).flatMap((item) => {
    if (item.kind !== 'map') return [];
    const rule = word(entry, valueOf(item, 'rule'));
    if (!rule) return [];
    const reason = word(entry, valueOf(item, 'reason'))?.value ?? '';
    return [
      {
        rule,
        node: item,
        with: words(entry, valueOf(item, partners)),
        reason,
        until: word(entry, valueOf(item, 'until'))?.value,
      },
    ];
  });

/** The values of a list; a single value is a list of one, a missing value an empty list. */
export const items = (node: Node | undefined): readonly Node[] => {
  if (!node || isEmpty(node)) return [];
  return node.kind === 'list' ? node.items.filter((item) => !isEmpty(item)) : [node];
};

export const word = (entry: Entry, node: Node | undefined): Located<string> | undefined =>
  node?.kind === 'scalar' && node.text.trim() !== '' ? locatedText(entry, node) : undefined;

/** A number, even if written as text. */
export const number = (node: Node | undefined): number | undefined => {
  const value = node?.kind === 'scalar' && node.text.trim() !== '' ? Number(node.text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
};

export const words = (entry: Entry, node: Node | undefined): readonly Located<string>[] =>
  items(node).flatMap((item) => word(entry, item) ?? []);

/** The value of a list item, or the one under `key` if the item is a map. */
const named = (entry: Entry, item: Node, key: string): Located<string> | undefined =>
  word(entry, item.kind === 'map' ? valueOf(item, key) : item);

function claim(entry: Entry, node: Node, key: string): Claim | undefined {
  const term = named(entry, node, key);
  if (!term) return undefined;
  const map: MapNode | undefined = node.kind === 'map' ? node : undefined;
  const get = (name: string): Node | undefined => map && valueOf(map, name);
  return {
    term,
    node,
    except: words(entry, get('except')),
    only: scope(get('only')),
    sharedWith: words(entry, get('shared_with')),
    lead: word(entry, get('lead')),
  };
}

function link(entry: Entry, node: Node): Link | undefined {
  const partner = named(entry, node, 'with');
  const get = (name: string): Node | undefined => (node.kind === 'map' ? valueOf(node, name) : undefined);
  return (
    partner && {
      with: partner,
      node,
      about: words(entry, get('about')),
      gives: word(entry, get('gives')),
      gets: word(entry, get('gets')),
    }
  );
}

function holder(entry: Entry, node: Node): Holder | undefined {
  const name = named(entry, node, 'name');
  if (!name) return undefined;
  const get = (key: string): string | undefined =>
    node.kind === 'map' ? word(entry, valueOf(node, key))?.value : undefined;
  const type = get('type');
  return {
    name,
    identity: get('employee_id') ?? get('email') ?? name.value.trim(),
    type: type === 'acting' || type === 'interim' ? type : 'permanent',
    until: get('until'),
  };
}

function requirements(entry: Entry, position: MapNode | undefined): Requirements | undefined {
  const pair = position?.pairs.findLast(({ key }) => key.text === 'requirements');
  if (pair?.value.kind !== 'map') return undefined;
  const { value } = pair;
  return {
    at: locatedText(entry, pair.key),
    skills: words(entry, valueOf(value, 'skills')),
    background: words(entry, valueOf(value, 'background')),
  };
}

const flag = (node: Node | undefined): boolean => node?.kind === 'scalar' && node.value === true;

const scope = (node: Node | undefined): Scope =>
  node?.kind === 'map'
    ? new Map(node.pairs.map(({ key, value }) => [key.text.toLowerCase(), values(value)]))
    : new Map();

const values = (node: Node): ReadonlySet<string> =>
  new Set(
    items(node)
      .filter((item): item is ScalarNode => item.kind === 'scalar')
      .map(({ text }) => text.toLowerCase()),
  );
