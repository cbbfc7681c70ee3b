import { ambiguousWords } from './ambiguous-words';
import { type AreaId, areas } from './areas';
import { areasAlso } from './areas-also';
import type { StakeholderId } from './stakeholders';
import { RANK_WORDS } from './titles/ranks';
import { aboutPeople } from './words/about-people';
import { brackets, firstNamed, isShortFor } from './words/forms';
import { piecesOf } from './words/join';
import { memoized } from './words/memo';
import { peopleOf } from './words/people';
import { once, plain } from './words/plain';
import { keyOf, phraseKey, tokensOf } from './words/tokens';
import { PLACES, type Topic, topicOf } from './words/topics';

/** The meaning of a text as an area: one of the catalog, or a new one derived by the grammar. */
export interface AreaReading {
  /** The id in the catalog, or one made of the words that the grammar reads, the same for each spelling. */
  readonly id: string;
  /** The area of the catalog; undefined for a new one. */
  readonly known: AreaId | undefined;
  /** Its name; undefined if the text is its name. */
  readonly name: string | undefined;
  readonly parent: AreaId | undefined;
  readonly stakeholders: readonly StakeholderId[];
  /** Whether words in front limit the parent to work that may be separate: "cargo sales". */
  readonly isLimited?: true;
}

/** The area that a text names; undefined if there is none, several, or if it is ambiguous. */
export const readArea: (text: string) => AreaReading | undefined = memoized(readOnce);

/** The area of the catalog that a text names unambiguously. */
export const findArea = (text: string): AreaId | undefined => readArea(text)?.known;

/** The possible areas of a term such as "onboarding"; empty if there is only one. */
export const ambiguousArea = (text: string): readonly AreaId[] => ambiguous().get(phraseKey(text)) ?? [];

/** The meaning of a topic such as "retention" for work that serves certain people only. */
export function readAreaFor(people: StakeholderId, text: string): AreaReading | undefined {
  const topic = topicOf(phraseKey(text));
  return topic !== undefined && isBareTopic(text) ? place(people, topic) : undefined;
}

/** Whether a text is a topic that may be about several groups of people. */
export const isBareTopic = (text: string): boolean => BARE_TOPICS.has(phraseKey(text));

/** Topics whose names do not show which people they are about. */
const BARE_TOPICS = new Set(
  (
    'experience, engagement, satisfaction, wellbeing, well-being, morale, onboarding, training, enablement, retention, loyalty, ' +
    'attrition, turnover, surveys, survey, feedback, support, recruitment, recognition, absence, communications, ' +
    'satisfaction and retention, culture'
  )
    .split(', ')
    .map(phraseKey),
);

/** Topics that are nearly always about employees. */
const ABOUT_EMPLOYEES = new Set(
  (
    'wellbeing, well-being, qualité de vie au travail, qvt, qvct, bienestar laboral, ' +
    'betriebliches gesundheitsmanagement, bgm, employee assistance, morale, absenteeism, absence, recognition'
  )
    .split(', ')
    .map(phraseKey),
);

function readOnce(text: string): AreaReading | undefined {
  if (ambiguous().has(phraseKey(text))) return undefined;
  const exact = byPlain().get(plain(text)) ?? byKey().get(phraseKey(text));
  if (joinsOthers(text)) return undefined;
  if (exact !== undefined) return known(exact);
  if (PRACTICE.test(text)) return undefined;
  const { outside, inside } = brackets(text);
  if (inside.length > 0 && outside !== '') return readWithAside(outside, inside);
  const sides = text.split(DASH);
  if (sides.length === 2 && sides.every((side) => side.trim() !== '')) {
    const [one, other] = sides as [string, string];
    return readWithAside(one, [other]) ?? readWithAside(other, [one]);
  }
  const pieces = piecesOf(text);
  const about = pieces.length > 1 && areSeparate(pieces) ? undefined : aboutPeople(text);
  return named(text) ?? (about && place(about.people, about.topic)) ?? usual(text) ?? partOf(text);
}

/** Whether pieces have meanings of their own, so that they are not people and what is done about them. */
const areSeparate = (pieces: readonly string[]): boolean =>
  pieces.every((piece) => readArea(piece)) || pieces.some((piece) => peopleOf(phraseKey(piece)));

/** Whether a text joins areas that a name without "and" does not: "marketing and communications" are two areas. */
function joinsOthers(text: string): boolean {
  const pieces = piecesOf(text);
  if (pieces.length < 2 || joinedNames().has(phraseKey(text))) return false;
  if (pieces.some((piece) => peopleOf(phraseKey(piece)) && !byKey().has(phraseKey(piece)))) return true;
  const ids = pieces.map((piece) => byKey().get(phraseKey(piece)));
  return ids.every((each) => each !== undefined) && new Set(ids).size > 1;
}

/** Areas that are the same work whatever is sold, bought, advertised or obeyed. */
const SAME_FOR_ALL = new Set(['sales', 'marketing', 'procurement', 'compliance'].map(phraseKey));
/** The words that limit an area in front of its name. */
const MAX_LIMITS = 2;

const hasRank = (text: string): boolean => RANK_WORDS.some(({ words }) => text.toLowerCase().search(words) >= 0);

/** A part of an area by words in front of its name: "airport customer service", "ticket sales". */
function partOf(text: string): AreaReading | undefined {
  const tokens = tokensOf(text);
  if (piecesOf(text).length > 1 || hasRank(text)) return undefined;
  for (let start = 1; start <= MAX_LIMITS && start < tokens.length; start++) {
    const key = keyOf(tokens.slice(start));
    const whole = tokens.length - start > 1 || SAME_FOR_ALL.has(key) ? byOwnName().get(key) : undefined;
    if (whole === undefined) continue;
    const { stakeholders } = areas.get(whole);
    return {
      id: slug(tokens.join(' ')),
      known: undefined,
      name: undefined,
      parent: whole,
      stakeholders,
      isLimited: true,
    };
  }
  return undefined;
}

/** A firm's practice is what it sells: "real estate practice" is not the firm's own buildings. */
const PRACTICE = /(?<!\p{L})practi[cs]es?\s*$/iu;

/** A dash between a name and its abbreviation, or its limit. */
const DASH = /\s+[-–—]\s+|\s*[–—]\s*/u;

/** "Customer experience (CX)" is customer experience; "Sales (EMEA)" is a part of sales. */
function readWithAside(outside: string, aside: readonly string[]): AreaReading | undefined {
  const whole = readArea(outside);
  if (!whole) return undefined;
  const limits = aside.filter(
    (words) => words !== '' && !isShortFor(words, outside) && readArea(words)?.id !== whole.id,
  );
  if (limits.length === 0) return whole;
  const id = [whole.id, ...limits.map(slug)].filter((part) => part !== '').join('-');
  return { ...whole, id, known: undefined, name: undefined, parent: whole.known ?? whole.parent };
}

const named = (text: string): AreaReading | undefined => {
  const id = firstNamed(text, (key) => byKey().get(key));
  return id === undefined ? undefined : known(id);
};

const usual = (text: string): AreaReading | undefined => {
  const key = phraseKey(text);
  const topic = ABOUT_EMPLOYEES.has(key) ? topicOf(key) : undefined;
  return topic && place('employees', topic);
};

const known = (id: AreaId): AreaReading => {
  const { name, parent, stakeholders } = areas.get(id);
  return { id, known: id, name, parent, stakeholders };
};

function place(people: StakeholderId, topic: Topic): AreaReading | undefined {
  const at = PLACES[people]?.[topic];
  if (at === undefined) return undefined;
  if (typeof at === 'string') return known(at);
  const one = people.replace(/s$/, '');
  const words = topic === 'turnover' ? 'retention' : topic;
  return {
    id: `${one}-${words}`,
    known: undefined,
    name: `${one.charAt(0).toUpperCase()}${one.slice(1)} ${NAMES[words] ?? words}`,
    parent: at.within,
    stakeholders: [people],
  };
}

const NAMES: Readonly<Partial<Record<Topic, string>>> = {
  wellbeing: 'well-being',
  survey: 'surveys',
  value: 'lifetime value',
};

/** Words as an id: lower case, joined by hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-') ?? '';

const ambiguous = once(
  () => new Map<string, readonly AreaId[]>(Object.entries(ambiguousWords).map(([word, ids]) => [phraseKey(word), ids])),
);

/** Every name of every area, the catalog's own names before the other ones. */
export function* areaNames(): Generator<readonly [name: string, id: AreaId]> {
  yield* ownNames();
  for (const { id } of areas.values()) for (const each of areasAlso[id as AreaId] ?? []) yield [each, id as AreaId];
}

/** Names in the catalog itself. */
function* ownNames(): Generator<readonly [name: string, id: AreaId]> {
  for (const { id, name, aka } of areas.values())
    for (const each of [id, name, name.replace(/\s*\(.*\)/, ''), ...aka]) yield [each, id as AreaId];
}

/** Names that have "and" or a sign for it themselves. */
const joinedNames = once(
  () => new Set([...areaNames()].filter(([name]) => piecesOf(name).length > 1).map(([name]) => phraseKey(name))),
);

const byPlain = once(() => firstOf(areaNames(), plain));
const byKey = once(() => firstOf(areaNames(), phraseKey));
const byOwnName = once(() => firstOf(ownNames(), phraseKey));

function firstOf(
  names: Iterable<readonly [name: string, id: AreaId]>,
  keyOf: (name: string) => string,
): ReadonlyMap<string, AreaId> {
  const ids = new Map<string, AreaId>();
  for (const [name, id] of names) {
    const key = keyOf(name);
    if (key !== '' && !ids.has(key)) ids.set(key, id);
  }
  return ids;
}
