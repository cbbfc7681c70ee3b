import type { MeetingKind, SheetMeeting, SheetNote } from '../../core/compare/sheet';
import { MEETING_HEADINGS } from '../../core/compare/sheet';
import { element, heard } from './elements';
import { say } from './say';

/** Called with the key of a problem and the title of the quick fix that was chosen. */
type Choose = (problem: string, title: string) => void;

/** What the two have to settle. */
const PRESSING: readonly MeetingKind[] = ['contested', 'open'];

/** What the two have to settle, with its quick fixes. */
export function pressing(all: readonly SheetMeeting[], fix: Choose): HTMLElement[] {
  const sections = sectionsOf(all, PRESSING, fix);
  return sections.length > 0 ? sections : [element('p', { class: 'settled' }, say('settled'))];
}

/** How else the two meet. */
export const others = (all: readonly SheetMeeting[], fix: Choose): HTMLElement[] =>
  sectionsOf(
    all,
    (Object.keys(MEETING_HEADINGS) as MeetingKind[]).filter((kind) => !PRESSING.includes(kind)),
    fix,
  );

const sectionsOf = (all: readonly SheetMeeting[], kinds: readonly MeetingKind[], fix: Choose): HTMLElement[] =>
  kinds.flatMap((kind) => {
    const items = all.flatMap((meeting, number) => (meeting.kind === kind ? [item(meeting, number, fix)] : []));
    return items.length > 0 ? [section(say(kind), items)] : [];
  });

/** What is known of the two roles together. */
export const notes = (all: readonly SheetNote[]): HTMLElement[] =>
  all.length > 0 ? [section(say('notes'), all.map(note))] : [];

const note = ({ text, facts }: SheetNote): HTMLElement =>
  element('li', {}, text, ' ', element('span', { class: 'usual' }, `(${facts.join(', ')})`));

const section = (heading: string, items: readonly HTMLElement[]): HTMLElement =>
  element('section', {}, element('h2', {}, heading), element('ul', {}, ...items));

function item(
  { subject, message, severity, problem = '', fixes }: SheetMeeting,
  number: number,
  fix: Choose,
): HTMLElement {
  const buttons = fixes.map((title, at) => {
    const button = element('button', { type: 'button', id: `fix-${number}-${at}` }, title);
    button.addEventListener('click', () => fix(problem, title));
    return button;
  });
  if (!severity) return element('li', {}, element('strong', {}, subject), ` – ${message}`);
  const box = element(
    'li',
    { class: `box ${severity}` },
    heard(`${say(severity)}: `),
    element('strong', {}, subject),
    element('p', {}, message),
  );
  if (buttons.length > 0)
    box.append(element('div', { class: 'fixes', role: 'group', 'aria-label': say('waysOut', subject) }, ...buttons));
  return box;
}
