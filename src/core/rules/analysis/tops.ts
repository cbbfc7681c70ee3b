import type { Organization, Position } from '../../model';
import { isEmpty, valueOf } from '../../model';

/**
 * The positions without a manager, in the order of the file. Excluded are positions whose manager is unknown, in a
 * loop, or still empty, and those whose text cannot be read, because they may have a manager.
 */
export const topsOf = ({ lines }: Organization): readonly Position[] =>
  lines.tops.filter(
    (position) =>
      position.reportsTo.length === 0 &&
      position.status !== 'eliminated' &&
      !namesManagers(position) &&
      isReadable(position),
  );

const namesManagers = ({ source: { value } }: Position): boolean =>
  value.kind === 'map' && valueOf(value, 'reports_to') !== undefined;

/** Whether all of a position's text could be read, so that missing keys are really missing. */
export const isReadable = ({ source: { entry, value } }: Position): boolean =>
  (value.kind === 'map' || isEmpty(value)) && entry.problems.every(({ code }) => code === 'duplicate-key');
