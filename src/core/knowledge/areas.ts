import { ambiguousWords } from './ambiguous-words';
import { areasAbroad } from './areas-abroad';
import { businessAreas } from './areas-business';
import { experienceAreas } from './areas-experience';
import { byId, type Catalog } from './catalog';
import type { FactId } from './facts';
import type { StakeholderId } from './stakeholders';
import { lookup, once, plain } from './words';

/** A field of work that a position can own. */
export interface Area {
  readonly id: AreaId;
  readonly name: string;
  /** The area it is part of; undefined for a top one. */
  readonly parent: AreaId | undefined;
  /** Whom it serves: its own, or those of the nearest area above that names some. */
  readonly stakeholders: readonly StakeholderId[];
  /** Other names for it. */
  readonly aka: readonly string[];
  readonly facts: readonly FactId[];
}

/** How areas are written down: what is part of an area stands inside it. */
export interface AreaTree {
  readonly [id: string]: {
    readonly name: string;
    readonly stakeholders?: readonly StakeholderId[];
    readonly aka?: readonly string[];
    readonly facts?: readonly FactId[];
    readonly areas?: AreaTree;
  };
}

type IdsIn<Tree> = {
  [Id in keyof Tree]: Id | (Tree[Id] extends { areas: infer Below } ? IdsIn<Below> : never);
}[keyof Tree];
export type AreaId = IdsIn<typeof experienceAreas> | IdsIn<typeof businessAreas>;

const flatten = (tree: AreaTree, above?: Area): readonly Area[] =>
  Object.entries(tree).flatMap(
    ([id, { name, stakeholders = above?.stakeholders ?? [], aka = [], facts = [], areas: below }]) => {
      const area: Area = {
        id: id as AreaId,
        name,
        parent: above?.id,
        stakeholders,
        aka: [...aka, ...(areasAbroad[id as AreaId] ?? [])],
        facts,
      };
      return below === undefined ? [area] : [area, ...flatten(below, area)];
    },
  );

/** Every area by id, each before the areas it consists of. */
export const areas: Catalog<AreaId, Area> = byId([...flatten(experienceAreas), ...flatten(businessAreas)]);

/** The area that goes by an id, a name or another name, however it is spelled; undefined for an ambiguous word. */
export const findArea = lookup(areas.values());

/** The areas that a bare word such as "onboarding" may stand for; empty where it hides no more than one. */
export const ambiguousArea = (words: string): readonly AreaId[] => ambiguous().get(plain(words)) ?? [];

const ambiguous = once(
  () => new Map<string, readonly AreaId[]>(Object.entries(ambiguousWords).map(([word, ids]) => [plain(word), ids])),
);

/** The areas that an area is part of, the nearest first. */
export function areasAbove(id: AreaId): readonly AreaId[] {
  const { parent } = areas.get(id);
  return parent === undefined ? [] : [parent, ...areasAbove(parent)];
}

/** Whether an area is `other` or part of it. */
export const isWithin = (id: AreaId, other: AreaId): boolean => id === other || areasAbove(id).includes(other);
