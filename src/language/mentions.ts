import { metricsOf } from '../model';
import type { Organization } from '../model';
import { describe } from '../schema';
import { wordAt, wordsOf } from '../syntax';
import type { Keyed, Located, Path, Word } from '../syntax';
import type { Snapshot } from '../workspace';
import type { Term } from './terms';

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

/** A word that names something by its place in the format, whatever that is. */
interface Name {
  readonly at: Located<string>;
  readonly kind: Subject['kind'];
  readonly declares: boolean;
}

/** What the word at an offset names. */
export function mentionAt(snapshot: Snapshot, offset: number): Mention | undefined {
  const word = wordAt(snapshot.reading, offset);
  return word && mentionIn(snapshot, word);
}

/** What a word names. */
export function mentionIn({ organization }: Snapshot, word: Word): Mention | undefined {
  const name = nameIn(word);
  const id = name && idOf(organization, name);
  return name && id !== undefined ? { at: name.at, subject: { kind: name.kind, id }, declares: name.declares } : undefined;
}

/** Everywhere that a subject is named, once for each place, in the order of the text. */
export function mentions({ organization, reading }: Snapshot, subject: Subject): Mention[] {
  const found = new Map<number, Mention>();
  const names = [...reading.head.flatMap((keyed) => namesIn(keyed, [])), ...reading.positions.flatMap((keyed) => namesIn(keyed, ['positions']))];
  for (const { kind, at, declares } of names) {
    if (kind === subject.kind && idOf(organization, { kind, at, declares }) === subject.id) found.set(reading.place(at).start, { at, subject, declares });
  }
  return [...found].sort(([a], [b]) => a - b).map(([, mention]) => mention);
}

const known = new WeakMap<Keyed, readonly Name[]>();

/** All names in a position or under a key of the head; remembered for as long as its text stays the same. */
function namesIn(keyed: Keyed, root: Path): readonly Name[] {
  let names = known.get(keyed);
  if (!names) known.set(keyed, (names = [...wordsOf(keyed, root)].flatMap((word) => nameIn(word) ?? [])));
  return names;
}

const DECLARED_UNDER: ReadonlyMap<string | number | undefined, Subject['kind']> = new Map([
  ['positions', 'position'],
  ['areas', 'area'],
  ['metrics', 'metric'],
]);

function nameIn({ part, path, at }: Word): Name | undefined {
  if (part === 'key') {
    const kind = path.length === 2 ? DECLARED_UNDER.get(path[0]) : undefined;
    return kind && { at, kind, declares: true };
  }
  const kind = referredAt(path);
  return kind === 'position' || kind === 'area' || kind === 'metric' ? { at, kind, declares: false } : undefined;
}

/** The format says the same of all positions and of all items of a list, so that there is little to remember. */
const referred = new Map<string, Term | undefined>();
const MOST_REMEMBERED = 1000;

function referredAt(path: Path): Term | undefined {
  const shape = path.map((step, index) => (typeof step === 'number' ? '#' : index === 1 && path[0] === 'positions' ? '' : step)).join('\n');
  if (!referred.has(shape)) {
    if (referred.size >= MOST_REMEMBERED) referred.clear();
    referred.set(shape, describe(path)?.refersTo);
  }
  return referred.get(shape);
}

function idOf(organization: Organization, { kind, at, declares }: Name): string | undefined {
  if (declares || kind === 'position') return at.value;
  return kind === 'area' ? organization.areas.find(at.value)?.id : metricsOf(organization).find(at.value)?.id;
}
