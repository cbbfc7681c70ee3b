import type { Hover, Position } from 'vscode-languageserver-types';
import { paragraphs, plainText } from '../../explain';
import { describe } from '../../schema';
import type { Word } from '../../syntax';
import { wordAt } from '../../syntax';
import type { Snapshot } from '../../workspace';
import type { Anchor } from '../anchors';
import { anchorAt } from '../anchors';
import type { Client } from '../client';
import type { Subject } from '../mentions';
import { mentionIn } from '../mentions';
import { ambiguousAreaCard, areaCard } from './hover-area';
import { hiringLine } from './hover-hiring';
import { metricCard } from './hover-metric';
import { positionCard } from './hover-position';
import { titleCard } from './hover-role';
import { ruleCard, termCard } from './hover-term';

/** The hover for the cursor's position. */
export function hover(snapshot: Snapshot, position: Position, client: Pick<Client, 'notesCommand'> = {}): Hover | null {
  const offset = snapshot.lines.offset(position);
  const anchor = anchorAt(snapshot, offset);
  if (anchor)
    return {
      contents: { kind: 'markdown', value: anchorCard(anchor) },
      range: snapshot.lines.range(anchor.here.span),
    };
  const word = wordAt(snapshot.reading, offset);
  const value =
    word &&
    (subjectCard(snapshot, mentionIn(snapshot, word)?.subject, client) ??
      (word.part === 'key' ? keyCard(word) : valueCard(snapshot, word, client)));
  if (!word || value === undefined) return null;
  return { contents: { kind: 'markdown', value }, range: snapshot.lines.range(snapshot.reading.place(word.at)) };
}

function anchorCard({ here, definition, uses }: Anchor): string {
  const name = `**${plainText(here.name)}**`;
  if (!definition)
    return `${name}\n\nNothing above has this name. Write \`&${plainText(here.name)}\` in front of a value to name it.`;
  return `${name}\n\nA name for this value. \`*${plainText(here.name)}\` repeats the value, ${uses.length === 1 ? 'in 1 place' : `in ${uses.length} places`} of this file.`;
}

function subjectCard(
  snapshot: Snapshot,
  subject: Subject | undefined,
  client: Pick<Client, 'notesCommand'>,
): string | undefined {
  switch (subject?.kind) {
    case 'position':
      return positionCard(snapshot, subject.id, client);
    case 'area':
      return areaCard(snapshot, subject.id);
    case 'metric':
      return metricCard(snapshot, subject.id);
    case undefined:
      return undefined;
  }
}

function keyCard({ path, at }: Word): string | undefined {
  if (describe(path.slice(0, -1))?.refersTo === 'rule') return ruleCard(at.value);
  const info = describe(path);
  return info && `**${plainText(info.name)}**\n\n${info.description}`;
}

function valueCard(snapshot: Snapshot, { path, at }: Word, client: Pick<Client, 'notesCommand'>): string | undefined {
  if (path.length === 3 && path[0] === 'positions' && path[2] === 'title') {
    const card = titleCard(at.value);
    return card && paragraphs([card, hiringLine(snapshot, String(path[1]), client)]);
  }
  const info = describe(path);
  if (info?.refersTo === undefined) return info?.values?.find(({ value }) => value === at.value)?.description;
  switch (info.refersTo) {
    case 'role':
      return titleCard(at.value);
    case 'rule':
      return ruleCard(at.value);
    case 'area':
      return ambiguousAreaCard(snapshot, at.value);
    default:
      return termCard(snapshot, info.refersTo, at.value);
  }
}
