import type { Camera } from './stage/camera';

/** What the view wants to have again after a reload. */
export interface Kept {
  readonly camera: Camera;
}

/** Reads what was kept, by this version of the view or another one. */
export function readKept(kept: unknown): Partial<Kept> {
  if (!isRecord(kept)) return {};
  const { camera } = kept;
  return { ...(isCamera(camera) && { camera }) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isCamera = (value: unknown): value is Camera =>
  isRecord(value) && [value['x'], value['y'], value['scale']].every((number) => Number.isFinite(number));
