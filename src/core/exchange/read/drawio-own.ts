import type { RosterRow, RowStatus } from '../roster';
import { defined } from '../table/grid-roster';
import { labelLines } from './boxes';
import { attribute } from './xml-attribute';

const STATUSES: readonly RowStatus[] = ['filled', 'vacant', 'proposed', 'eliminated'];

/** The end of a text that was cut. */
const ELLIPSIS = '…';

/**
 * What a box says that this program drew, by its properties. Its title is taken from its label where that was edited.
 * @param seen the ids of the boxes before, to which this one is added: a copy of a box is a new position
 * @returns undefined for any other box
 */
export function ownFacts(tag: string, label: string, seen: Set<string>): Partial<RosterRow> | undefined {
  const slug = attribute(tag, 'orgchart-position');
  if (slug === undefined) return undefined;
  const isCopy = seen.has(slug);
  seen.add(slug);
  const word = (name: string): string | undefined => attribute(tag, name)?.trim() || undefined;
  const title = titleOf(word('title'), label);
  const headcount = Number(word('headcount') ?? Number.NaN);
  const holders = (word('holders') ?? '').split('\n').filter((line) => line.trim() !== '');
  const [name, ...alsoHeldBy] = isCopy ? [] : holders;
  return defined({
    slug: isCopy ? undefined : slug,
    title: title === slug ? undefined : title,
    name,
    alsoHeldBy: alsoHeldBy.length > 0 ? alsoHeldBy : undefined,
    status: STATUSES.find((each) => each === word('status')),
    department: word('department'),
    location: word('location'),
    level: word('level'),
    headcount: Number.isInteger(headcount) && headcount > 1 ? headcount : undefined,
    assistant: word('assistant') === 'yes' ? true : undefined,
  });
}

/** The first line of a label is the title as it was drawn: in one line, and perhaps cut. */
function titleOf(known: string | undefined, label: string): string | undefined {
  const [shown] = labelLines(label);
  if (shown === undefined || known === undefined) return known ?? shown;
  const line = known.replace(/\s+/g, ' ');
  const isCut = shown.endsWith(ELLIPSIS) && line.startsWith(shown.slice(0, -ELLIPSIS.length).trimEnd());
  return shown === line || isCut ? known : shown;
}
