import type { AreaReading, StakeholderId } from '../knowledge';
import {
  ambiguousArea,
  areas,
  findStakeholder,
  joined,
  peopleIn,
  phraseKey,
  readArea,
  readMetric,
  slug,
} from '../knowledge';
import type { OwnTerm } from './chart';

/** An area of the catalog, one of the chart's own, or one that a chart uses without declaring it. */
export interface TreeArea {
  readonly id: string;
  readonly name: string;
  readonly parent: string | undefined;
  /** The people it serves; empty if not stated. */
  readonly stakeholders: readonly StakeholderId[];
  /** Whether the chart declares it. */
  readonly own: boolean;
}

/** The tree of all areas that a chart can use. */
export interface AreaTree {
  /** The areas of the catalog and those that the chart declares. */
  readonly all: ReadonlyMap<string, TreeArea>;
  /** An area by its id, including undeclared ones. */
  readonly get: (id: string) => TreeArea | undefined;
  /** The one area that a term names unambiguously, by id, name, another name or derivation; undefined if there is none. */
  readonly find: (word: string) => TreeArea | undefined;
  /**
   * All areas that a term names: several if it joins them, or a new one if it is unknown, the same for each
   * spelling. Empty for an ambiguous term.
   */
  readonly read: (word: string) => readonly TreeArea[];
  /** A derived area, in this tree. */
  readonly place: (reading: AreaReading) => TreeArea;
  /** A term as an area of this chart only, whatever it means elsewhere. */
  readonly asText: (word: string) => TreeArea;
  /** The possible areas of an ambiguous term. */
  readonly readings: (word: string) => readonly TreeArea[];
  /** The areas that contain an area, the nearest first. A chart's own areas may be in a loop: each comes once. */
  readonly above: (id: string) => readonly TreeArea[];
  /** Whether an area is `other` or part of it. */
  readonly isWithin: (id: string, other: string) => boolean;
}

/** The catalog's areas combined with a chart's own; an own area replaces a catalog area with the same id. */
export const areaTree = (own: readonly OwnTerm[]): AreaTree => grow(own);

function grow(own: readonly OwnTerm[]): AreaTree {
  const ownNames = new Map(
    own.flatMap(({ id, name, aka }) => [id.value, name, ...aka].map((each) => [phraseKey(each) || each, id.value])),
  );
  const all = new Map(catalogAreas());
  const written = new Map<string, TreeArea>();
  const get = (id: string): TreeArea | undefined => all.get(id) ?? written.get(id);
  const keep = (area: TreeArea): TreeArea => {
    const before = get(area.id);
    if (!before) written.set(area.id, area);
    return before ?? area;
  };

  const find = (word: string): TreeArea | undefined => {
    const exact = all.get(word) ?? all.get(ownNames.get(phraseKey(word)) ?? '');
    if (exact) return exact;
    const reading = readArea(word);
    return reading && place({ ...reading, name: reading.name ?? word.trim() });
  };
  const place = ({ id, name = id, parent, stakeholders }: AreaReading): TreeArea =>
    keep({ id, name, parent, stakeholders, own: false });
  for (const { id, name, area, stakeholders } of own) {
    const parent = area && (ownNames.get(phraseKey(area.value)) ?? find(area.value)?.id);
    all.set(id.value, {
      id: id.value,
      name,
      parent,
      stakeholders: stakeholders.length > 0 ? stakeholders.flatMap(({ value }) => findStakeholder(value) ?? []) : [],
      own: true,
    });
  }

  const readings = (word: string): readonly TreeArea[] =>
    ownNames.has(phraseKey(word)) ? [] : ambiguousArea(word).flatMap((id) => all.get(id) ?? []);
  const texts = new Map<string, TreeArea>();
  const words = new Map<string, readonly TreeArea[]>();
  const read = (word: string): readonly TreeArea[] => {
    let found = words.get(word);
    if (!found) {
      const parts = joined(word, (part) => find(part) !== undefined);
      found = [
        ...new Set(parts.flatMap((part) => find(part) ?? (readings(part).length > 0 ? [] : (ofText(part) ?? [])))),
      ];
      words.set(word, found);
    }
    return found;
  };
  /** An area of this chart only: by its text, or, if that is a metric's, below what the metric measures. */
  const ofText = (text: string): TreeArea | undefined => {
    const key = phraseKey(text);
    if (key === '') return undefined;
    const before = texts.get(key);
    if (before) return before;
    const metric = readMetric(text);
    const people = metric?.stakeholder ?? peopleIn(text);
    const area = keep({
      id: metric?.id ?? slug(text),
      name: text.trim(),
      parent: metric?.area,
      stakeholders: people === undefined ? [] : [people],
      own: false,
    });
    texts.set(key, area);
    return area;
  };

  const paths = new Map<string, readonly TreeArea[]>();
  const above = (id: string): readonly TreeArea[] => {
    let path = paths.get(id);
    if (!path) paths.set(id, (path = climb(id)));
    return path;
  };
  const climb = (id: string): TreeArea[] => {
    const path = new Map<string, TreeArea>();
    for (let at = get(id)?.parent; at !== undefined && at !== id && !path.has(at); at = get(at)?.parent) {
      const area = get(at);
      if (area) path.set(at, area);
      else break;
    }
    return [...path.values()];
  };
  return {
    all,
    get,
    find,
    read,
    place,
    asText: (word) => keep({ id: slug(word), name: word.trim(), parent: undefined, stakeholders: [], own: false }),
    readings,
    above,
    isWithin: (id, other) => id === other || above(id).some((area) => area.id === other),
  };
}

let catalog: ReadonlyMap<string, TreeArea> | undefined;

const catalogAreas = (): ReadonlyMap<string, TreeArea> =>
  (catalog ??= new Map(
    [...areas.values()].map(({ id, name, parent, stakeholders }) => [
      id,
      { id, name, parent, stakeholders, own: false },
    ]),
  ));
