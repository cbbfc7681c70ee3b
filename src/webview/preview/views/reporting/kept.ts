import type { Camera } from '../../../shared/viewport/camera';
import { PLAIN, type Reading } from './reading';

/** What the view wants to have again after a reload. */
export interface Kept {
  /** Left out where the whole is in sight, and is to be so again. */
  readonly camera?: Camera;
  readonly reading: Reading;
}

/** Reads what was kept, by this version of the view or another one. */
export function readKept(kept: unknown): Partial<Kept> {
  if (!isRecord(kept)) return {};
  const { camera, reading } = kept;
  return { ...(isCamera(camera) && { camera }), ...(isRecord(reading) && { reading: readReading(reading) }) };
}

type Data = Readonly<Record<string, unknown>>;

function readReading({ folding, focus, direction, density, arrangement, colorBy }: Data): Reading {
  const { levels, open, closed } = isRecord(folding) ? folding : {};
  return {
    folding: { open: texts(open), closed: texts(closed), ...(isCount(levels) && { levels }) },
    ...(typeof focus === 'string' && { focus }),
    direction: direction === 'right' ? 'right' : PLAIN.direction,
    density: density === 'compact' ? 'compact' : PLAIN.density,
    arrangement: arrangement === 'wide' ? 'wide' : PLAIN.arrangement,
    ...(typeof colorBy === 'string' && { colorBy }),
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
