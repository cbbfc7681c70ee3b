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

/** What a term of a chart can be, other than a position. */
export type TermKind = 'area' | 'metric' | 'stakeholder' | 'role' | 'industry' | 'priority';

/** The terms that a chart can use: the catalog's and its own. */
export interface Vocabulary {
  /** The id of a term, by id, name, abbreviation or another name; undefined if it is unknown or ambiguous. */
  readonly find: (kind: TermKind, word: string) => string | undefined;
  /** Whether a term is known, even if it is ambiguous or joins several. */
  readonly knows: (kind: TermKind, word: string) => boolean;
  /** The id of a misspelled term. */
  readonly nearest: (kind: TermKind, word: string) => string | undefined;
}

/** The most look-ups of what was meant. Each is a pass over all terms of a kind, which a chart full of mistakes must not multiply. */
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

/** Ids come before names, so that an id wins over an equally near name. */
const idsByName = (entries: readonly Named<string>[]): ReadonlyMap<string, string> =>
  new Map([
    ...entries.map(({ id }) => [id, id] as const),
    ...entries.flatMap(({ id, name, abbr, aka = [] }) =>
      [name, ...(abbr === undefined ? [] : [abbr]), ...aka].map((word) => [word, id] as const),
    ),
  ]);
