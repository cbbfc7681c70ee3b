import type { Organization, Position } from '../../model';
import { isEmpty, valueOf } from '../../model';

/**
 * The positions that say they report to nobody, in the order of the file. One whose manager is unknown, whose line
 * leads back to itself, whose `reports_to` is still empty or whose text cannot be read is none: it may well have a manager.
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

/** Whether all of a position's text could be read, so that what it leaves out is really not there. */
export const isReadable = ({ source: { entry, value } }: Position): boolean =>
  (value.kind === 'map' || isEmpty(value)) && entry.problems.every(({ code }) => code === 'duplicate-key');
