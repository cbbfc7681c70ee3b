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
  /** The people it serves: its own entry, or that of the nearest area above with one. */
  readonly stakeholders: readonly StakeholderId[];
  /** Other names for it. */
  readonly aka: readonly string[];
  readonly facts: readonly FactId[];
}

/** The notation for areas: parts of an area are nested in it. */
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

/** Names without those that differ from an earlier one, or from the first name, only in accents and case. */
function distinct(names: readonly string[], first: string): readonly string[] {
  const seen = new Set([plain(first)]);
  return names.filter((name) => seen.size < seen.add(plain(name)).size);
}

/** Every area by id, each before its parts. */
export const areas: Catalog<AreaId, Area> = byId([...flatten(experienceAreas), ...flatten(businessAreas)]);

/** The areas that contain an area, the nearest first. */
export function areasAbove(id: AreaId): readonly AreaId[] {
  const { parent } = areas.get(id);
  return parent === undefined ? [] : [parent, ...areasAbove(parent)];
}

/** Whether an area is `other` or part of it. */
export const isWithin = (id: AreaId, other: AreaId): boolean => id === other || areasAbove(id).includes(other);
