import { type AreaId, areas } from '../areas';
import type { Level } from '../levels';
import { readArea, slug } from '../read-area';
import type { RoleId } from '../role-ids';
import { brackets } from '../words/forms';
import { joined, piecesOf } from '../words/join';
import { memoized } from '../words/memo';
import { peopleOf } from '../words/people';
import { once } from '../words/plain';
import { phraseKey, tokensOf } from '../words/tokens';
import { CHIEF_OF, FUNCTION_WORDS, LED_BY, OFTEN_CHIEF } from './functions';
import { placeOfTitle } from './place';
import { ID_END, ID_START, LEVEL_OF, RANK_WORDS, type Rank } from './ranks';
import { withoutAsides } from './title-words';

/** The meaning of a title by its grammar: a rank and a function, in any order. */
export interface TitleReading {
  readonly rank: Rank;
  readonly level: Level | undefined;
  /** The fields that it leads. */
  readonly functions: readonly AreaId[];
  /** The catalog's roles for it, one for each function; none if the first function has none. */
  readonly roles: readonly RoleId[];
  /** Whether the title's holder leads a function but may not be its chief. */
  readonly isHead: boolean;
  /** Titles that `role` treats as equal, the likeliest first. */
  readonly ids: readonly string[];
}

/** A title read by its grammar; undefined if it has no rank, or nothing else. */
export const readTitle: (title: string) => TitleReading | undefined = memoized(readOnce);

function readOnce(title: string): TitleReading | undefined {
  const whole = read(title);
  const placed = whole && whole.functions.length > 0 ? undefined : placeOfTitle(title);
  const inside = placed && readTitle(placed.title);
  if (inside && inside.functions.length > 0) return { ...inside, ids: whole?.ids ?? [] };
  const wide = whole && whole.functions.length > 0 ? undefined : title.replace(REGIONAL, ' ');
  const led = wide === undefined || wide === title ? undefined : readTitle(wide);
  return led && led.functions.length > 0 ? { ...led, roles: [], isHead: false, ids: whole?.ids ?? [] } : whole;
}

/** Words for a part of the company. Its head is not the head of the function. */
const REGIONAL = /(?<!\p{L})(?:regional|area|national|divisional|district|local)(?!\p{L})/giu;

function read(title: string): TitleReading | undefined {
  const text = withoutAsides(title);
  for (const { rank, words, isChief, ofFunction } of RANK_WORDS) {
    if (text.search(words) < 0) continue;
    const about = text
      .replace(words, ' ')
      .replace(/^(?:[\s,–-]|(?:of|for)(?!\p{L}))+|(?:[\s,–-]|(?<!\p{L})(?:of|for))+$/gu, '')
      .replace(/\s+/gu, ' ');
    if (about === '' || /(?<!\p{L})(?:assistant|secretary|deputy|vice|former|office)(?!\p{L})/u.test(about))
      return undefined;
    if (ofFunction && !joined(about, (part) => functionOf(part) !== undefined).some(functionOf)) continue;
    return reading(rank, about, isChief === true || (rank === 'director' && isForeign(about)));
  }
  return undefined;
}

/** Whether a director's field is in a language whose directors are chiefs: "de Marketing", "Financiero". */
const isForeign = (about: string): boolean =>
  /^(?:de|del|de la|des|du|d|do|da|della|dell|delle|di|dei)(?!\p{L})/u.test(about) ||
  (byWord().has(phraseKey(about)) && !ENGLISH.has(phraseKey(about)));

const ENGLISH = new Set(
  [
    'financial',
    'technical',
    'technology',
    'operating',
    'operational',
    'personnel',
    'marketing',
    'it',
    'ict',
    'hr',
    'data',
  ]
    .concat(['product', 'risk', 'compliance', 'industrial', 'human resources', 'personal', 'commercial director'])
    .map(phraseKey),
);

function reading(rank: Rank, about: string, isChief: boolean): TitleReading {
  const parts = joined(about.replace(/\s*,\s*/gu, ' '), (part) => functionOf(part) !== undefined);
  const functions = parts.map(functionOf);
  const roles = functions.map((each) => each && roleOf(each, rank, isChief));
  const isKnown = roles[0] !== undefined;
  const known = functions.filter((each) => each !== undefined);
  return {
    rank,
    level: LEVEL_OF[rank],
    functions: known,
    roles: isKnown ? [...new Set(roles.filter((role) => role !== undefined))] : [],
    isHead: rank !== 'chief' && known.some((each) => OFTEN_CHIEF[each]?.includes(rank) === true && !isChief),
    ids: [
      ...new Set([
        ...idsFor(rank, slug(tokensOf(about).length > 0 ? about : '')),
        ...known.flatMap((id) => idsFor(rank, id)),
      ]),
    ],
  };
}

function roleOf(area: AreaId, rank: Rank, isChief: boolean): RoleId | undefined {
  const led = LED_BY[area]?.[rank];
  if (led !== undefined) return led;
  return rank === 'chief' || (isChief && rank === 'director') || OFTEN_CHIEF[area]?.includes(rank)
    ? CHIEF_OF[area]
    : undefined;
}

/** The field in the words of a title. Words for customers alone mean the field of the chief customer officer. */
export function functionOf(words: string): AreaId | undefined {
  const key = phraseKey(words);
  return joinsFunctions(words)
    ? undefined
    : (byWord().get(key) ??
        readArea(brackets(words).outside)?.known ??
        (peopleOf(key) === 'customers' ? 'crm' : undefined));
}

/** Whether words join two functions that are not parts of each other: "marketing and communications". */
function joinsFunctions(words: string): boolean {
  const pieces = piecesOf(words);
  if (pieces.length !== 2 || byWord().has(phraseKey(words))) return false;
  const [one, other] = pieces.map(functionOf);
  return one !== undefined && other !== undefined && !isPartOf(one, other) && !isPartOf(other, one);
}

const isPartOf = (area: AreaId, other: AreaId): boolean => {
  for (let at: string | undefined = area; at !== undefined; at = areas.get(at as AreaId).parent)
    if (at === other) return true;
  return false;
};

const byWord = once(
  () =>
    new Map(
      (Object.entries(FUNCTION_WORDS) as [AreaId, string][]).flatMap(([id, words]) =>
        words.split(', ').map((word) => [phraseKey(word), id] as const),
      ),
    ),
);

/** A director and a head of one field are the same job in most companies. */
function idsFor(rank: Rank, field: string): readonly string[] {
  if (field === '') return [];
  if (rank === 'chief') return [`chief-${field}-officer`];
  const ids = [`${ID_START[rank] ?? ''}${field}${ID_END[rank] ?? ''}`];
  if (rank === 'director') ids.push(`head-of-${field}`);
  return ids;
}
