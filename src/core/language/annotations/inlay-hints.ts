import type { InlayHint, Range } from 'vscode-languageserver-types';
import { roles, rolesOfTitle } from '../../knowledge';
import type { Organization, Position } from '../../model';
import type { Keyed } from '../../syntax';
import type { Span } from '../../text';
import type { Snapshot } from '../../workspace';
import { location } from '../location';
import { namesOf } from '../names';
import { holderOf } from '../terms';

/** The longest title, in characters, that does not push the text aside. */
const LONGEST_TITLE = 50;

/** The titles of positions next to the ids that refer to them, in a range. Left out where the title adds nothing to the id or is shown already. */
export function inlayHints(snapshot: Snapshot, range: Range): InlayHint[] {
  const { organization, lines, reading, text } = snapshot;
  const asked = { start: lines.offset(range.start), end: lines.offset(range.end) };
  const isNear = ({ entry }: Keyed): boolean =>
    meet(reading.place({ entry, span: { start: 0, end: entry.text.length } }), asked);
  const seen = new Set<string>();
  return [...namesOf(snapshot, isNear)].flatMap(({ at, kind, declares }) => {
    const position = kind === 'position' && !declares ? organization.position(at.value) : undefined;
    if (!position || !saysMore(organization, position)) return [];
    const place = reading.place(at);
    const { line, character } = lines.at(place.end);
    const sign = `${line} ${at.value}`;
    const title = organization.nameOf(position);
    if (!meet(place, asked) || seen.has(sign) || lineAround(text, place).includes(title)) return [];
    seen.add(sign);
    return [hint(snapshot, position, title, { line, character })];
  });
}

function hint(snapshot: Snapshot, target: Position, title: string, position: InlayHint['position']): InlayHint {
  const value = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
  return {
    position,
    label: [{ value, location: location(snapshot, target.id) }],
    tooltip: about(snapshot.organization, target, title),
    paddingLeft: true,
  };
}

/** A position in a sentence. */
function about({ lines, nameOf }: Organization, position: Position, title: string): string {
  const manager = lines.manager(position);
  const holder = holderOf(position);
  const parts = [
    holder === '' || position.status !== 'filled' ? holder : `held by ${holder}`,
    manager ? `reports to ${nameOf(manager)}` : '',
  ];
  return [`${title} (${position.id.value})`, ...parts.filter((part) => part !== '')].join(', ');
}

/** Whether the title of a position adds something to its id: `cco` and `p0417` need one, `head-of-support` and `cfo` do not. */
function saysMore({ nameOf }: Organization, position: Position): boolean {
  const [id, name] = [wordsOf(position.id.value), wordsOf(nameOf(position))];
  if (name.every((word) => id.includes(word))) return false;
  const [role, other] = rolesOfTitle(position.id.value);
  if (role === undefined || other !== undefined) return true;
  const { title, abbr } = roles.get(role);
  return ![title, ...abbr].some((each) => wordsOf(each).join(' ') === name.join(' '));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const lineAround = (text: string, { start, end }: Span): string =>
  text.slice(text.lastIndexOf('\n', start - 1) + 1, (text.indexOf('\n', end) + 1 || text.length + 1) - 1);

const meet = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
