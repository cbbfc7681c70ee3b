import type { Organization } from '../model';
import { metricsOf } from '../model';
import type { Located, Word } from '../syntax';
import { wordAt } from '../syntax';
import type { Snapshot } from '../workspace';
import type { Name } from './names';
import { nameIn, namesOf } from './names';

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

/** What a word names. */
export function mentionIn({ organization }: Snapshot, word: Word): Mention | undefined {
  const name = nameIn(word);
  const subject = name && subjectOf(organization, name);
  return subject && { at: name.at, subject, declares: name.declares };
}

/** Everywhere that a subject is named, in all files of the chart; once for each place, in the order of the files and their text. */
export function mentions({ organization, files }: Snapshot, subject: Subject): Mention[] {
  return files.flatMap((file) => {
    const found = new Map<number, Mention>();
    for (const name of namesOf(file)) {
      if (name.kind !== subject.kind || subjectOf(organization, name)?.id !== subject.id) continue;
      found.set(file.reading.place(name.at).start, { at: name.at, subject, declares: name.declares });
    }
    return [...found].sort(([a], [b]) => a - b).map(([, mention]) => mention);
  });
}

/** What a name stands for; undefined where there is no such thing, but for a position that may be missing. */
export function subjectOf(organization: Organization, { kind, at, declares }: Name): Subject | undefined {
  if (kind === 'stakeholder') return undefined;
  if (declares || kind === 'position') return { kind, id: at.value };
  const id = kind === 'area' ? organization.areas.find(at.value)?.id : metricsOf(organization).find(at.value)?.id;
  return id === undefined ? undefined : { kind, id };
}
