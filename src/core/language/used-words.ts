import type { Node, Organization, Position } from '../model';
import { valueOf } from '../model';
import { memo } from '../text';

/** The author's own terms in a chart, the most frequent first. */
export interface UsedWords {
  readonly titles: readonly string[];
  readonly departments: readonly string[];
  readonly locations: readonly string[];
  /** The limits of claims and positions, by kind: under `region`, `EMEA`. */
  readonly limits: ReadonlyMap<string, readonly string[]>;
}

export const usedWords = memo((organization: Organization): UsedWords => collect(organization));

type Counts = Map<string, number>;

function collect({ positions }: Organization): UsedWords {
  const [titles, departments, locations]: [Counts, Counts, Counts] = [new Map(), new Map(), new Map()];
  const limits = new Map<string, Counts>();
  for (const position of positions) {
    count(titles, position.title?.value);
    count(departments, position.department?.value);
    count(locations, position.location?.value);
    for (const [key, word] of limitsIn(position)) {
      if (!limits.has(key)) limits.set(key, new Map());
      count(limits.get(key)!, word);
    }
  }
  return {
    titles: mostUsed(titles),
    departments: mostUsed(departments),
    locations: mostUsed(locations),
    limits: new Map([...limits].map(([key, words]) => [key, mostUsed(words)])),
  };
}

function limitsIn({
  source,
  owns,
  contributesTo,
  consultedOn,
  metrics,
  tracks,
}: Position): (readonly [key: string, word: string])[] {
  const claims = [owns, contributesTo, consultedOn, metrics, tracks].flatMap((each) => each.map(({ node }) => node));
  return [source.value, ...claims].flatMap((node) => {
    const only = node.kind === 'map' ? valueOf(node, 'only') : undefined;
    return only?.kind === 'map'
      ? only.pairs.flatMap(({ key, value }) => wordsIn(value).map((word) => [key.text, word] as const))
      : [];
  });
}

const wordsIn = (node: Node): string[] =>
  node.kind === 'scalar' ? [node.text] : node.kind === 'list' ? node.items.flatMap(wordsIn) : [];

function count(words: Counts, word: string | undefined): void {
  const text = word?.trim() ?? '';
  if (text !== '') words.set(text, (words.get(text) ?? 0) + 1);
}

const mostUsed = (words: Counts): readonly string[] => [...words].sort(([, a], [, b]) => b - a).map(([word]) => word);
