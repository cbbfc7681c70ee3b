import type { Reference, RosterRow } from '../roster';
import type { Bag } from './data';
import { at, isBag, listOf, pick, wordOf } from './data';
import type { Content, Reader } from './reader';

/** Groups and users of a Backstage catalog. */
export const backstage: Reader = {
  id: 'backstage',
  label: 'Backstage groups and users (YAML)',
  detect: ({ text, yaml }) =>
    /^apiVersion: *["']?backstage\.io\//m.test(text) &&
    yaml.some((document) => isBag(document) && /^(?:Group|User)$/.test(String(document.kind))),
  read: (contents) => {
    const entities = contents.flatMap(entitiesOf);
    const groups = entities.filter(({ entity }) => entity.kind === 'Group');
    const users = entities.filter(({ entity }) => entity.kind === 'User');
    return {
      format: 'Backstage',
      rows: [...groups.map(groupRow), ...users.map(userRow)],
      notices:
        groups.length === 0
          ? []
          : [
              {
                severity: 'info',
                code: 'units',
                message:
                  'Backstage groups are units without a leader. Each became a position that its members report to.',
              },
            ],
      leftOut: [],
    };
  },
};

interface Found {
  readonly entity: Bag;
  readonly place: RosterRow['place'];
}

const entitiesOf = ({ name, yaml }: Content): Found[] =>
  yaml.flatMap((entity, index) =>
    isBag(entity) ? [{ entity, place: { file: name, unit: 'entry' as const, number: index + 1 } }] : [],
  );

/** The name in a reference `[kind:][namespace/]name`. */
const nameIn = (reference: string): string => reference.replace(/^.*[:/]/, '');

const references = (value: unknown, column: string): Reference[] =>
  [...(Array.isArray(value) ? listOf(value) : [value])].flatMap((each) => {
    const word = wordOf(each);
    return word === undefined ? [] : [{ value: nameIn(word), column, space: 'id' as const }];
  });

function groupRow({ entity, place }: Found): RosterRow {
  const name = pick(entity, 'metadata.name') ?? '';
  const description = pick(entity, 'metadata.description');
  return {
    place,
    id: name,
    slug: name,
    title: pick(entity, 'spec.profile.displayName', 'metadata.title') ?? name,
    manager: references(at(entity, 'spec.parent'), 'spec.parent'),
    reports: references(at(entity, 'spec.children'), 'spec.children'),
    dotted: [],
    ...(description !== undefined && { purpose: description }),
  };
}

function userRow({ entity, place }: Found): RosterRow {
  const login = pick(entity, 'metadata.name') ?? '';
  const [first, ...others] = references(at(entity, 'spec.memberOf'), 'spec.memberOf');
  const email = pick(entity, 'spec.profile.email');
  return {
    place,
    id: `user:${login}`,
    name: pick(entity, 'spec.profile.displayName') ?? login,
    title: pick(entity, 'metadata.annotations.title', 'spec.profile.title', 'spec.profile.jobTitle') ?? 'Member',
    ...(first && { department: first.value }),
    manager: first ? [first] : [],
    dotted: others,
    ...(email !== undefined && { email }),
  };
}
