import type { Organization } from '../model';
import { metricsOf } from '../model';
import type { Located, Word } from '../syntax';
import { wordAt } from '../syntax';
import type { Snapshot } from '../workspace';
import type { Name } from './names';
import { nameIn, namesOf } from './names';

/** Something that a chart names and refers to by name. */
export interface Subject {
  readonly kind: 'position' | 'area' | 'metric';
  readonly id: string;
}

/** A name of a subject in the text. */
export interface Mention {
  readonly at: Located<string>;
  readonly subject: Subject;
  /** Whether it is the definition of the subject. */
  readonly declares: boolean;
}

/** The subject that is named at an offset. */
export function mentionAt(snapshot: Snapshot, offset: number): Mention | undefined {
  const word = wordAt(snapshot.reading, offset);
  return word && mentionIn(snapshot, word);
}

/** The subject of a name. */
export function mentionIn({ organization }: Snapshot, word: Word): Mention | undefined {
  const name = nameIn(word);
  const subject = name && subjectOf(organization, name);
  return subject && { at: name.at, subject, declares: name.declares };
}

/** All mentions of a subject, in all files of the chart; each place once, in the order of the files and their text. */
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

/** The meaning of a name; undefined if there is no such thing, except for a missing position. */
export function subjectOf(organization: Organization, { kind, at, declares }: Name): Subject | undefined {
  if (kind === 'stakeholder') return undefined;
  if (declares || kind === 'position') return { kind, id: at.value };
  const id = kind === 'area' ? organization.areas.find(at.value)?.id : metricsOf(organization).find(at.value)?.id;
  return id === undefined ? undefined : { kind, id };
}
