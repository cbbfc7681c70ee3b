import { areasAbroad } from './areas-abroad';
import { businessAreas } from './areas-business';
import { experienceAreas } from './areas-experience';
import { byId, type Catalog } from './catalog';
import type { FactId } from './facts';
import type { StakeholderId } from './stakeholders';
import { plain } from './words';

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
        aka: distinct([...aka, ...(areasAbroad[id as AreaId] ?? [])], name),
        facts,
      };
      return below === undefined ? [area] : [area, ...flatten(below, area)];
    },
  );

/** Names without those that differ from an earlier one, or from the first name, in accents and case alone. */
function distinct(names: readonly string[], first: string): readonly string[] {
  const seen = new Set([plain(first)]);
  return names.filter((name) => seen.size < seen.add(plain(name)).size);
}

/** Every area by id, each before the areas it consists of. */
export const areas: Catalog<AreaId, Area> = byId([...flatten(experienceAreas), ...flatten(businessAreas)]);

/** The areas that an area is part of, the nearest first. */
export function areasAbove(id: AreaId): readonly AreaId[] {
  const { parent } = areas.get(id);
  return parent === undefined ? [] : [parent, ...areasAbove(parent)];
}

/** Whether an area is `other` or part of it. */
export const isWithin = (id: AreaId, other: AreaId): boolean => id === other || areasAbove(id).includes(other);
