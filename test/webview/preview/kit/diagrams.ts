import type { Card, Diagram, Mark } from '../../../../src/picture/diagram/diagram';
import { EMPTY } from '../../../../src/picture/diagram/diagram';

/** What a test says of a card; the rest is plain. */
export interface CardSketch extends Partial<Omit<Card, 'id' | 'key' | 'manager' | 'dotted'>> {
  /** Key of the card above. */
  readonly under?: string;
  /** Keys of second managers. */
  readonly dottedTo?: readonly string[];
}

/** A diagram from cards by key, in the order of a file; ids are given as the compiler gives them. */
export function diagramOf(sketches: Readonly<Record<string, CardSketch>>, title = 'Northwind'): Diagram {
  const entries = Object.entries(sketches);
  const ids = new Map(entries.map(([key], i) => [key, `n${i}`]));
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`There is no card ${key}`);
    return id;
  };
  const cards = entries.map(
    ([key, { under, dottedTo = [], ...given }]): Card => ({
      id: idOf(key),
      key,
      title: key,
      holders: [],
      status: 'filled',
      areas: [],
      headcount: 1,
      marks: [],
      facets: [],
      ...(under === undefined ? {} : { manager: idOf(under) }),
      dotted: dottedTo.map(idOf),
      ...given,
    }),
  );
  return { ...EMPTY, title, cards };
}

export const mark = (severity: Mark['severity'], message = `A ${severity}.`): Mark => ({
  severity,
  code: 'a-rule',
  message,
});

const TITLES = [
  'Operations',
  'Finance',
  'People',
  'Marketing',
  'Revenue',
  'Product',
  'Customer Success',
  'Technology',
  'Security',
  'Partner Experience',
];
const AREAS = [
  'operations',
  'budgeting',
  'hiring',
  'brand identity',
  'renewals',
  'roadmap',
  'customer journey',
  'platform',
  'incident response',
];
const NAMES = [
  'Ana Ruiz',
  'Piotr Zieliński',
  'May Chen',
  'Lena Vogt',
  'Tom Bello',
  'Dana Fox',
  'Kofi Mensah',
  'Sam Lee',
  'Ida Berg',
  'Rui Costa',
];
const LEVELS = ['Chief', 'Vice President of', 'Director of', 'Head of', 'Manager,', 'Specialist,'];

/** A company of `count` positions such as one meets, always the same for the same number. */
export function company(count: number): Diagram {
  const random = randomFrom(count);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const sketches: Record<string, CardSketch> = {
    p0: { title: 'Chief Executive Officer', holders: ['Ana Ruiz'], areas: ['corporate strategy'] },
  };
  const depth = [0];
  for (let i = 1; i < count; i++) {
    const spread = i < 7 ? 1 : Math.max(1, Math.ceil(i / 4.5));
    const above = Math.floor(random() * spread);
    depth[i] = depth[above]! + 1;
    const marks = random() < 0.08 ? [mark(pick(['error', 'warning', 'info', 'hint'] as const))] : [];
    const status = random() < 0.1 ? pick(['vacant', 'proposed', 'eliminated'] as const) : 'filled';
    sketches[`p${i}`] = {
      title: `${LEVELS[Math.min(depth[i]!, LEVELS.length - 1)]!} ${pick(TITLES)}`,
      holders: status === 'vacant' ? [] : [pick(NAMES)],
      status,
      under: `p${above}`,
      areas: AREAS.filter(() => random() < 0.14),
      headcount: random() < 0.06 ? 2 + Math.floor(random() * 30) : 1,
      marks,
      ...(i > 8 && random() < 0.02 ? { dottedTo: [`p${1 + Math.floor(random() * 6)}`] } : {}),
    };
  }
  return diagramOf(sketches, 'Northwind Cloud');
}

/** Numbers from 0 to 1 that look random and never change (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
