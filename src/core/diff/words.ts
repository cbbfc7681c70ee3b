import type { Data } from '../syntax';
import type { Difference, Kind } from './difference';
import type { ClaimKey } from './facts-position';
import type { Names } from './names';

/** A change in plain words. */
export interface ChangeText {
  /** The kind of change, as in a heading or a badge: "Moved". */
  readonly label: string;
  /** The subject of the change: a position, an area, a setting. */
  readonly subject: string;
  /** What happens, as one clause: "from Operations to Customer, 4 more positions move with it". */
  readonly text: string;
}

const LABELS: Readonly<Record<Kind, string>> = {
  added: 'Added',
  removed: 'Removed',
  split: 'Split',
  merged: 'Merged',
  renamed: 'New id',
  retitled: 'Retitled',
  moved: 'Moved',
  swapped: 'Swapped',
  'dotted-line': 'Dotted line',
  'handed-over': 'Handed over',
  gained: 'Gained',
  lost: 'Lost',
  narrowed: 'Narrowed',
  widened: 'Widened',
  rescoped: 'Scope changed',
  shared: 'Shared',
  unshared: 'No longer shared',
  reshared: 'Shared otherwise',
  lead: 'Lead',
  filled: 'Filled',
  vacated: 'Vacated',
  refilled: 'Refilled',
  holder: 'Holder',
  status: 'Status',
  collaboration: 'Collaboration',
  set: 'Changed',
  list: 'Changed',
  exception: 'Exception',
  head: 'Setting',
};

/** A change in plain words. */
export const describeChange = (difference: Difference, names: Names): ChangeText => ({
  label: LABELS[difference.kind],
  ...said(difference, names),
});

type Said = Omit<ChangeText, 'label'>;

const listed = (words: readonly string[]): string =>
  words.length <= 1 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function said(difference: Difference, names: Names): Said {
  const { position, areas, terms } = names;
  const all = (ids: readonly string[]): string => listed(ids.map(position));
  switch (difference.kind) {
    case 'added': {
      const { manager, reports } = difference;
      const under = manager === undefined ? 'has no manager' : `reports to ${position(manager)}`;
      const team = reports.length === 0 ? '' : `; ${all(reports)} ${reports.length === 1 ? 'reports' : 'report'} to it`;
      return { subject: position(difference.position), text: `${under}${team}${owning(difference, names)}` };
    }
    case 'removed': {
      const { manager, reports } = difference;
      const heirs =
        reports.length === 0
          ? ''
          : `; ${all(reports)} now ${manager === undefined ? `${reports.length === 1 ? 'has' : 'have'} no manager` : `${reports.length === 1 ? 'reports' : 'report'} to ${position(manager)}`}`;
      const was = manager === undefined ? 'had no manager' : `reported to ${position(manager)}`;
      return { subject: position(difference.position), text: `${was}${heirs}${owning(difference, names)}` };
    }
    case 'split':
      return {
        subject: position(difference.into),
        text: `split off from ${position(difference.position)}${taking(difference, names)}`,
      };
    case 'merged':
      return {
        subject: position(difference.position),
        text: `merged into ${position(difference.into)}${taking(difference, names)}`,
      };
    case 'renamed':
      return {
        subject: position(difference.position),
        text: `${difference.by === 'likeness' ? 'probably ' : ''}renamed from ${difference.from} to ${difference.position}`,
      };
    case 'retitled':
      return {
        subject: difference.position,
        text: `from ${difference.from ?? 'no title'} to ${difference.to ?? 'no title'}`,
      };
    case 'moved': {
      const { positions, from, to, along, keepsLine, hadLine } = difference;
      const place = (id: string | undefined): string => (id === undefined ? 'the top' : position(id));
      const more = along === 0 ? '' : `, with ${along} ${along === 1 ? 'position' : 'positions'} below`;
      const line = keepsLine
        ? `, keeps a dotted line to ${place(from)}`
        : hadLine
          ? `, had a dotted line to ${place(to)}`
          : '';
      return { subject: all(positions), text: `from ${place(from)} to ${place(to)}${more}${line}` };
    }
    case 'swapped': {
      const what = difference.what === 'places' ? 'swap places in the reporting lines' : 'swap holders';
      const { reports } = difference;
      const team =
        reports.length === 0
          ? ''
          : `, with ${reports.length} ${reports.length === 1 ? 'direct report' : 'direct reports'}`;
      return { subject: all(difference.positions), text: `${what}${team}` };
    }
    case 'dotted-line':
      return { subject: position(difference.position), text: `${difference.is} to ${position(difference.to)}` };
    case 'handed-over':
      return {
        subject: terms(difference.list, difference.term),
        text: `from ${all(difference.from)} to ${all(difference.to)}${difference.part ? ', in part' : ''}`,
      };
    case 'gained':
    case 'lost':
      return {
        subject: terms(difference.list, difference.term),
        text: `${position(difference.position)} ${difference.kind === 'gained' ? GAINED[difference.list] : LOST[difference.list]}`,
      };
    case 'narrowed':
    case 'widened':
    case 'rescoped': {
      const { list, term } = difference;
      const subject = list === 'only' || term === undefined ? 'Everything it owns' : terms(list, term);
      return {
        subject,
        text: `for ${position(difference.position)}: ${limits(difference.from, areas)} → ${limits(difference.to, areas)}`,
      };
    }
    case 'shared':
      return {
        subject: terms(difference.list, difference.term),
        text: `${all(difference.positions)} now shared with ${all(difference.with)}`,
      };
    case 'unshared':
      return {
        subject: terms(difference.list, difference.term),
        text: `${all(difference.positions)} no longer shared with ${all(difference.with)}`,
      };
    case 'reshared': {
      const partners = (ids: readonly string[]): string => (ids.length === 0 ? 'no one' : all(ids));
      return {
        subject: terms(difference.list, difference.term),
        text: `${position(difference.position)} shared with ${partners(difference.from)}, now with ${partners(difference.to)}`,
      };
    }
    case 'lead': {
      const place = (id: string | undefined): string => (id === undefined ? 'none' : position(id));
      return {
        subject: terms(difference.list, difference.term),
        text: `lead from ${place(difference.from)} to ${place(difference.to)}`,
      };
    }
    case 'filled':
      return {
        subject: position(difference.position),
        text: difference.holders.length === 0 ? 'is filled' : `by ${listed(difference.holders)}`,
      };
    case 'vacated':
      return {
        subject: position(difference.position),
        text: difference.holders.length === 0 ? 'is vacant' : `by ${listed(difference.holders)}`,
      };
    case 'refilled': {
      const people = (holders: readonly string[]): string =>
        holders.length === 0 ? 'an unnamed holder' : listed(holders);
      return {
        subject: position(difference.position),
        text: `from ${people(difference.from)} to ${people(difference.to)}`,
      };
    }
    case 'holder':
      return {
        subject: position(difference.position),
        text: `${shownData(difference.from)} → ${shownData(difference.to)}`,
      };
    case 'status':
      return { subject: position(difference.position), text: `from ${difference.from} to ${difference.to}` };
    case 'collaboration':
      return { subject: position(difference.position), text: `with ${position(difference.with)} ${difference.is}` };
    case 'set':
      return {
        subject: all(difference.positions),
        text: `${difference.key} ${fromTo(difference.from, difference.to)}`,
      };
    case 'list':
      return {
        subject: position(difference.position),
        text: [
          difference.key,
          ...difference.added.map((item) => `+ ${item}`),
          ...difference.removed.map((item) => `− ${item}`),
        ].join(' '),
      };
    case 'exception': {
      const reason = difference.reason === '' ? 'without a reason' : `“${difference.reason}”`;
      const at = difference.position === undefined ? 'the chart' : position(difference.position);
      return { subject: difference.rule, text: `${difference.is} for ${at}: ${reason}` };
    }
    case 'head': {
      const { key, item, from, to } = difference;
      const text =
        item !== undefined && from === undefined ? 'added' : item !== undefined && to === undefined ? 'removed' : '';
      const value = from === true || to === true ? '' : fromTo(from, to);
      return {
        subject: item === undefined ? key : `${key}: ${names.any(item)}`,
        text: [text, value].filter((part) => part !== '').join(', '),
      };
    }
  }
}

const GAINED: Readonly<Record<ClaimKey, string>> = {
  owns: 'owns it now',
  metrics: 'is now accountable for it',
  contributes_to: 'contributes to it now',
  consulted_on: 'is now consulted on it',
  tracks: 'tracks it now',
};

const LOST: Readonly<Record<ClaimKey, string>> = {
  owns: 'no longer owns it',
  metrics: 'is no longer accountable for it',
  contributes_to: 'no longer contributes to it',
  consulted_on: 'is no longer consulted on it',
  tracks: 'no longer tracks it',
};

/** Areas that an added position owns, or a removed one owned, without a handover from or to another position. */
function owning({ kind, deltas }: Difference, { terms }: Names): string {
  const owned = deltas.flatMap(({ key, item, before, after, position }) =>
    (key === 'owns' || key === 'metrics') &&
    item !== undefined &&
    position !== undefined &&
    (kind === 'added' ? before === undefined : after === undefined)
      ? [terms(key, item)]
      : [],
  );
  if (owned.length === 0) return '';
  return `; ${kind === 'added' ? 'owns' : 'no new owner for'} ${listed(owned)}`;
}

function taking(
  { areas, metrics, reports }: { areas: readonly string[]; metrics: readonly string[]; reports: readonly string[] },
  { terms, position }: Names,
): string {
  const taken = [
    ...areas.map((term) => terms('owns', term)),
    ...metrics.map((term) => terms('metrics', term)),
    ...reports.map(position),
  ];
  return taken.length === 0 ? '' : `, with ${listed(taken)}`;
}

function limits(data: Data, areas: (id: string) => string): string {
  const fields = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  const parts = Object.entries(fields as { readonly [key: string]: Data }).flatMap(([key, value]) => {
    if (key === 'except' && Array.isArray(value))
      return [`all but ${listed(value.map((each) => areas(String(each))))}`];
    const text = shownData(value);
    return text === '' ? [] : [`only ${text}`];
  });
  return parts.length === 0 ? 'no limits' : parts.join(', ');
}

const fromTo = (from: Data | undefined, to: Data | undefined): string =>
  from === undefined
    ? `set to ${shownData(to)}`
    : to === undefined
      ? `no longer ${shownData(from)}`
      : `from ${shownData(from)} to ${shownData(to)}`;

/** Data as readable text. */
export function shownData(data: Data | undefined): string {
  if (data === undefined || data === null) return 'nothing';
  if (typeof data !== 'object') return String(data);
  if (Array.isArray(data)) return data.map(shownData).join(', ');
  return Object.entries(data as { readonly [key: string]: Data })
    .map(([key, value]) => `${key}: ${shownData(value)}`)
    .join(', ');
}
