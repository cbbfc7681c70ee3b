import type { Named, Slips } from '../knowledge';
import {
  areas,
  findIndustry,
  findPriority,
  findStakeholder,
  industries,
  joined,
  metrics,
  priorities,
  roles,
  rolesHeld,
  rolesOfTitle,
  slipsAgainst,
  stakeholders,
} from '../knowledge';
import { memo } from '../text';
import { metricsOf } from './metrics';
import type { Organization } from './organization';

/** What words of a chart can stand for besides positions. */
export type TermKind = 'area' | 'metric' | 'stakeholder' | 'role' | 'industry' | 'priority';

/** The words that a chart can use: the catalog's and its own. */
export interface Vocabulary {
  /** The id of what a word names, by id, name, abbreviation or another name; undefined where it names nothing, or not for certain. */
  readonly find: (kind: TermKind, word: string) => string | undefined;
  /** Whether a word may mean something, be it one of several things or several at once. */
  readonly knows: (kind: TermKind, word: string) => boolean;
  /** The id of what a word was meant to name where only typing is wrong with it. */
  readonly nearest: (kind: TermKind, word: string) => string | undefined;
}

/** Looking for what was meant costs a pass over all words of a kind; a chart full of mistakes must not make that a pass for each. */
const MAX_GUESSES = 200;

export const vocabularyOf = memo((organization: Organization): Vocabulary => collect(organization));

function collect(organization: Organization): Vocabulary {
  const { areas: tree, charts } = organization;
  const find = (kind: TermKind, word: string): string | undefined => {
    switch (kind) {
      case 'area':
        return tree.find(word)?.id;
      case 'metric':
        return metricsOf(organization).find(word)?.id;
      case 'stakeholder':
        return findStakeholder(word);
      case 'role': {
        const [id, other] = rolesOfTitle(word);
        return other === undefined ? id : undefined;
      }
      case 'industry':
        return findIndustry(word);
      case 'priority':
        return findPriority(word);
    }
  };
  const knows = (kind: TermKind, word: string): boolean =>
    find(kind, word) !== undefined ||
    (kind === 'role' && rolesHeld(word).length > 0) ||
    ((kind === 'area' || kind === 'metric') && unknownParts(kind, word).length === 0);
  const unknownParts = (kind: 'area' | 'metric', word: string): readonly string[] => {
    const isKnown = (part: string): boolean => find(kind, part) !== undefined;
    return joined(word, isKnown).filter(
      (part) => !isKnown(part) && (kind === 'metric' || tree.readings(part).length === 0),
    );
  };

  const own = (kind: TermKind): Iterable<Named<string>> =>
    charts
      .flatMap(({ head }) => (kind === 'area' ? head.areas : kind === 'metric' ? head.metrics : []))
      .map(({ id, name, aka }) => ({ id: id.value, name, aka }));
  const names = new Map<TermKind, ReadonlyMap<string, string>>();
  const namesOf = (kind: TermKind): ReadonlyMap<string, string> => {
    let ids = names.get(kind);
    if (!ids) names.set(kind, (ids = idsByName([...own(kind), ...CATALOG[kind]])));
    return ids;
  };
  const slips = new Map<TermKind, Slips>();
  const slipsIn = (kind: TermKind): Slips => {
    let found = slips.get(kind);
    if (!found) slips.set(kind, (found = slipsAgainst(namesOf(kind).keys())));
    return found;
  };
  const guesses = new Map<string, string | undefined>();
  return {
    find,
    knows,
    nearest: (kind, word) => {
      const asked = `${kind} ${word}`;
      if (!guesses.has(asked) && guesses.size < MAX_GUESSES) {
        const name = slipsIn(kind).find(word);
        guesses.set(asked, name === undefined ? undefined : namesOf(kind).get(name));
      }
      return guesses.get(asked);
    },
  };
}

const CATALOG: Readonly<Record<TermKind, readonly Named<string>[]>> = {
  area: [...areas.values()],
  metric: [...metrics.values()],
  stakeholder: [...stakeholders.values()],
  role: [...roles.values()].map(({ id, title, aka }) => ({ id, name: title, aka })),
  industry: [...industries.values()],
  priority: [...priorities.values()],
};

/** Ids come before names, so that of two that are equally near the id is taken. */
const idsByName = (entries: readonly Named<string>[]): ReadonlyMap<string, string> =>
  new Map([
    ...entries.map(({ id }) => [id, id] as const),
    ...entries.flatMap(({ id, name, abbr, aka = [] }) =>
      [name, ...(abbr === undefined ? [] : [abbr]), ...aka].map((word) => [word, id] as const),
    ),
  ]);
