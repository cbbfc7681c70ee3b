import { ambiguousArea, areas, findArea, plain } from '../knowledge';
import type { OwnTerm } from './chart';

/** An area of the catalog or of the organization's own. */
export interface TreeArea {
  readonly id: string;
  readonly name: string;
  readonly parent: string | undefined;
  /** Whether the chart declares it. */
  readonly own: boolean;
}

/** The tree of all areas that a chart can speak of. */
export interface AreaTree {
  readonly all: ReadonlyMap<string, TreeArea>;
  /** The area that a word names, by id, name or another name; undefined where it names none, or none for certain. */
  readonly find: (word: string) => TreeArea | undefined;
  /** The areas that an ambiguous word may stand for. */
  readonly readings: (word: string) => readonly TreeArea[];
  /** The areas that an area is part of, the nearest first. A chart's own areas may be in a loop: none comes twice. */
  readonly above: (id: string) => readonly TreeArea[];
  /** Whether an area is `other` or part of it. */
  readonly isWithin: (id: string, other: string) => boolean;
}

/** The catalog's areas with those of a chart grafted on; an own area with an id of the catalog takes its place. */
export function areaTree(own: readonly OwnTerm[]): AreaTree {
  if (own.length === 0) return (catalogTree ??= grow([]));
  return grow(own);
}

let catalogTree: AreaTree | undefined;

function grow(own: readonly OwnTerm[]): AreaTree {
  const ownNames = new Map(
    own.flatMap(({ id, name, aka }) => [id.value, name, ...aka].map((each) => [plain(each), id.value])),
  );
  const idOf = (word: string): string | undefined => ownNames.get(plain(word)) ?? findArea(word);
  const all = new Map<string, TreeArea>();
  for (const { id, name, parent } of areas.values()) all.set(id, { id, name, parent, own: false });
  for (const { id, name, area } of own)
    all.set(id.value, { id: id.value, name, parent: area && idOf(area.value), own: true });

  const find = (word: string): TreeArea | undefined => {
    const id = all.has(word) ? word : idOf(word);
    return id === undefined ? undefined : all.get(id);
  };
  const paths = new Map<string, readonly TreeArea[]>();
  const above = (id: string): readonly TreeArea[] => {
    let path = paths.get(id);
    if (!path) paths.set(id, (path = climb(id)));
    return path;
  };
  const climb = (id: string): TreeArea[] => {
    const path = new Map<string, TreeArea>();
    for (let at = all.get(id)?.parent; at !== undefined && at !== id && !path.has(at); at = all.get(at)?.parent) {
      const area = all.get(at);
      if (area) path.set(at, area);
      else break;
    }
    return [...path.values()];
  };
  return {
    all,
    find,
    readings: (word) => (ownNames.has(plain(word)) ? [] : ambiguousArea(word).flatMap((id) => all.get(id) ?? [])),
    above,
    isWithin: (id, other) => id === other || above(id).some((area) => area.id === other),
  };
}
