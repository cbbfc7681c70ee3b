import { describe } from '../schema';
import type { Keyed, Located, Path, Word } from '../syntax';
import { wordsOf } from '../syntax';
import { memo } from '../text';
import type { Source } from '../workspace';
import type { Term } from './terms';

/** A value that names something by its place in the format, whether or not it exists. */
export interface Name {
  readonly at: Located<string>;
  readonly kind: 'position' | 'area' | 'metric' | 'stakeholder';
  /** Whether it is a definition. */
  readonly declares: boolean;
}

/**
 * All names in a file: those of the head, then those of the positions.
 * @param isWanted which keys of the head and which positions to include
 */
export function* namesOf({ reading }: Source, isWanted: (keyed: Keyed) => boolean = () => true): Generator<Name> {
  for (const keyed of reading.head) if (isWanted(keyed)) yield* namesInHead(keyed);
  for (const keyed of reading.positions) if (isWanted(keyed)) yield* namesInPosition(keyed);
}

/** All names under a key of the head, or in a position. */
const namesInHead = memo((keyed: Keyed): readonly Name[] => namesIn(keyed, []));
const namesInPosition = memo((keyed: Keyed): readonly Name[] => namesIn(keyed, ['positions']));

const namesIn = (keyed: Keyed, root: Path): Name[] => [...wordsOf(keyed, root)].flatMap((word) => nameIn(word) ?? []);

const DECLARED_UNDER: ReadonlyMap<string | number | undefined, Name['kind']> = new Map([
  ['positions', 'position'],
  ['areas', 'area'],
  ['metrics', 'metric'],
]);

/** The value as a name, if it is one. */
export function nameIn({ part, path, at }: Word): Name | undefined {
  if (part === 'key') {
    const kind = path.length === 2 ? DECLARED_UNDER.get(path[0]) : undefined;
    return kind && { at, kind, declares: true };
  }
  const kind = referredAt(path);
  return isNamed(kind) ? { at, kind, declares: false } : undefined;
}

const NAMED: readonly unknown[] = ['position', 'area', 'metric', 'stakeholder'] satisfies Name['kind'][];

const isNamed = (kind: Term | undefined): kind is Name['kind'] => NAMED.includes(kind);

/** The format is the same for all positions and for all items of a list, so the cache stays small. */
const referred = new Map<string, Term | undefined>();
const MAX_REMEMBERED = 1000;

function referredAt(path: Path): Term | undefined {
  const shape = path
    .map((step, index) => (typeof step === 'number' ? '#' : index === 1 && path[0] === 'positions' ? '' : step))
    .join('\n');
  if (!referred.has(shape)) {
    if (referred.size >= MAX_REMEMBERED) referred.clear();
    referred.set(shape, describe(path)?.refersTo);
  }
  return referred.get(shape);
}
