import { SIDES, type Side } from '../../../../picture/change/scene';
import { BASE_KINDS, type Base } from '../../protocol';

/** What a view of changes keeps of a chart. */
export interface Kept {
  readonly base?: Base;
  readonly side: Side;
  readonly isWhole: boolean;
}

/** Reads what an earlier view has kept; it may be of any shape. */
export function keptOf(kept: unknown): Kept {
  const { base, side, isWhole } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  return {
    ...(isBase(base) && { base }),
    side: SIDES.find((each) => each === side) ?? 'both',
    isWhole: isWhole === true,
  };
}

function isBase(value: unknown): value is Base {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const kind = BASE_KINDS.find((each) => each === value.kind);
  if (kind === 'revision') return 'ref' in value && typeof value.ref === 'string';
  if (kind === 'chart') return 'uri' in value && typeof value.uri === 'string';
  return kind !== undefined;
}
