import { findMetric, plain } from '../knowledge';
import { describe } from '../schema';
import { wordAt, words } from '../syntax';
import type { Located, Word } from '../syntax';
import type { Snapshot } from '../workspace';

/** Something that a chart gives a name to, and mentions by it. */
export interface Subject {
  readonly kind: 'position' | 'area' | 'metric';
  readonly id: string;
}

/** A word that names a subject. */
export interface Mention {
  readonly at: Located<string>;
  readonly subject: Subject;
  /** Whether the subject gets its name here. */
  readonly declares: boolean;
}

/** What the word at an offset names. */
export function mentionAt(snapshot: Snapshot, offset: number): Mention | undefined {
  const word = wordAt(snapshot.reading, offset);
  return word && mentionIn(snapshot, word);
}

/** Everywhere that a subject is named, once for each place, in the order of the text. */
export function mentions(snapshot: Snapshot, { kind, id }: Subject): Mention[] {
  const found = new Map<number, Mention>();
  for (const word of words(snapshot.reading)) {
    if (kind === 'position' && word.at.value !== id) continue;
    const mention = mentionIn(snapshot, word);
    if (mention?.subject.kind === kind && mention.subject.id === id) found.set(snapshot.reading.place(word.at).start, mention);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, mention]) => mention);
}

/** What a word names. */
export function mentionIn(snapshot: Snapshot, word: Word): Mention | undefined {
  const declared = declaration(word);
  if (declared) return { at: word.at, subject: declared, declares: true };
  const subject = word.part === 'value' ? referred(snapshot, word) : undefined;
  return subject && { at: word.at, subject, declares: false };
}

const DECLARED_UNDER: Readonly<Record<string, Subject['kind']>> = { positions: 'position', areas: 'area', metrics: 'metric' };

function declaration({ part, path, at }: Word): Subject | undefined {
  if (part !== 'key' || path.length !== 2) return undefined;
  const kind = DECLARED_UNDER[String(path[0])];
  return kind && { kind, id: at.value };
}

function referred({ organization }: Snapshot, { path, at }: Word): Subject | undefined {
  const kind = describe(path)?.refersTo;
  if (kind === 'position') return { kind, id: at.value };
  const id = kind === 'area' ? organization.areas.find(at.value)?.id : kind === 'metric' ? metricId(organization, at.value) : undefined;
  return id === undefined ? undefined : { kind: kind as Subject['kind'], id };
}

/** The id of the metric that a word names, of the organization's own or of the catalog. */
export const metricId = ({ head }: Snapshot['organization'], word: string): string | undefined => {
  const own = head.metrics.find(({ id, name, aka }) => [id.value, name, ...aka].some((each) => plain(each) === plain(word)));
  return own?.id.value ?? findMetric(word);
};
