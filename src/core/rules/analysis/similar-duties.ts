import type { Located, Organization, Position } from '../../model';
import { memo } from '../../text';
import { contentWords, likeness } from '../words/content-words';

/** A responsibility that is long enough to be compared. */
export interface Duty {
  readonly owner: Position;
  readonly sentence: Located<string>;
  readonly words: ReadonlySet<string>;
}

/** Sentences with fewer words are often equal by accident. */
const MIN_WORDS = 4;

/** The share of common words from which two sentences are nearly the same. */
const ALIKE = 0.7;

/** A sentence that this many positions have is a general expectation. */
const TEMPLATE = 3;

/** The most sentences with a rare word in common that are compared; a word in more is not rare. */
const MAX_COMPARED = 40;

/** Pairs of nearly equal responsibilities of two positions, without those that others have too; the later one in the files last. */
export function similarDuties({ positions }: Organization): readonly (readonly [Duty, Duty])[] {
  const duties = positions.filter(({ status }) => status !== 'eliminated').flatMap(dutiesOf);
  const counts = new Map<string, number>();
  for (const { words } of duties) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);

  const found: [Duty, Duty][] = [];
  const owners = new Map(duties.map((duty) => [duty, new Set([duty.owner])]));
  const isTemplate = (duty: Duty): boolean => owners.get(duty)!.size >= TEMPLATE;
  const withWord = new Map<string, Duty[]>();
  for (const duty of duties) {
    const words = rarest(duty, counts);
    for (const other of new Set(words.flatMap((word) => withWord.get(word) ?? []))) {
      if (
        other.owner === duty.owner ||
        (isTemplate(duty) && isTemplate(other)) ||
        likeness(other.words, duty.words) < ALIKE
      )
        continue;
      found.push([other, duty]);
      owners.get(other)!.add(duty.owner);
      owners.get(duty)!.add(other.owner);
    }
    if (isTemplate(duty)) continue;
    for (const word of words) {
      const others = withWord.get(word);
      if (!others) withWord.set(word, [duty]);
      else if (others.length < MAX_COMPARED) others.push(duty);
    }
  }
  return found.filter((pair) => !pair.some(isTemplate));
}

const dutiesOf = memo((owner: Position): readonly Duty[] =>
  owner.responsibilities
    .map((sentence) => ({ owner, sentence, words: contentWords(sentence.value) }))
    .filter(({ words }) => words.size >= MIN_WORDS),
);

/** Enough of a sentence's rarest words that any similar sentence contains at least one. */
function rarest({ words }: Duty, counts: ReadonlyMap<string, number>): string[] {
  const rarity = (word: string): number => counts.get(word) ?? 0;
  const byRarity = [...words].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
  return byRarity.slice(0, words.size - Math.ceil(ALIKE * words.size) + 1);
}
