import type { Folding } from '../../../../picture';
import type { Camera } from '../../../shared/viewport/camera';
import { isList, type Reading } from './reading';

/** What a person has chosen, apart from what is folded; what is as by default is left out, so that other defaults hold there. */
export interface Choices extends Partial<Pick<Reading, 'direction' | 'density' | 'arrangement' | 'fields'>> {
  /** What cards are colored by; `null` where a person wants no colors. */
  readonly colorBy?: string | null;
  /** What frames are drawn around; the same holds. */
  readonly groupBy?: string | null;
}

/** What the view wants to have again after a reload. */
export interface Kept {
  /** Left out where the whole is in sight, and is to be so again. */
  readonly camera?: Camera;
  readonly choices: Choices;
  /** What is folded, and whose team alone is shown; left out where the view is to decide. */
  readonly part?: { readonly folding: Folding; readonly focus?: string };
}

/** What is other in a reading than by default. */
export const choicesIn = (
  { direction, density, arrangement, colorBy, groupBy, fields }: Reading,
  plain: Reading,
): Choices => ({
  ...(direction !== plain.direction && { direction }),
  ...(density !== plain.density && { density }),
  ...(arrangement !== plain.arrangement && { arrangement }),
  ...(colorBy !== plain.colorBy && { colorBy: colorBy ?? null }),
  ...(groupBy !== plain.groupBy && { groupBy: groupBy ?? null }),
  ...(fields !== undefined && fields.join() !== plain.fields?.join() && { fields }),
});

/** A reading with what was kept. @param plain how charts are read by default */
export function readingOf({ choices = {}, part }: Partial<Kept>, plain: Reading): Reading {
  const { colorBy: usualColors, groupBy: usualGroups, ...others } = plain;
  const { colorBy = usualColors, groupBy = usualGroups, ...chosen } = choices;
  return {
    ...others,
    ...chosen,
    ...part,
    ...(typeof colorBy === 'string' && { colorBy }),
    ...(typeof groupBy === 'string' && { groupBy }),
  };
}

/** Reads what was kept, by this version of the view or another one. */
export function readKept(kept: unknown): Partial<Kept> {
  if (!isRecord(kept)) return {};
  const { camera, choices, part } = kept;
  return {
    ...(isCamera(camera) && { camera }),
    ...(isRecord(choices) && { choices: readChoices(choices) }),
    ...(isRecord(part) && { part: readPart(part) }),
  };
}

type Data = Readonly<Record<string, unknown>>;

const readChoices = ({ direction, density, arrangement, colorBy, groupBy, fields }: Data): Choices => ({
  ...((direction === 'right' || direction === 'down') && { direction }),
  ...((density === 'compact' || density === 'roomy') && { density }),
  ...((arrangement === 'wide' || arrangement === 'fitted') && { arrangement }),
  ...((typeof colorBy === 'string' || colorBy === null) && { colorBy }),
  ...((typeof groupBy === 'string' || groupBy === null) && { groupBy }),
  ...(isList(fields) && { fields }),
});

function readPart({ folding, focus }: Data): NonNullable<Kept['part']> {
  const { levels, open, closed } = isRecord(folding) ? folding : {};
  return {
    folding: { open: texts(open), closed: texts(closed), ...(isCount(levels) && { levels }) },
    ...(typeof focus === 'string' && { focus }),
  };
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;

const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null;

const isCamera = (value: unknown): value is Camera =>
  isRecord(value) &&
  [value.x, value.y, value.scale].every((number) => Number.isFinite(number)) &&
  Number(value.scale) > 0;
