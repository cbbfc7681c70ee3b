import type { FactId } from './facts';

/** A point for or against filling an executive position from one side. */
export interface SourcingPoint {
  readonly side: 'internal' | 'external';
  readonly argues: 'for' | 'against';
  /** A few words that complete "someone who …". */
  readonly text: string;
  /** Whether it also applies to other executives; it was stated for an experience officer. */
  readonly general: boolean;
  readonly fact: FactId;
}

const point = (
  fact: FactId,
  side: SourcingPoint['side'],
  argues: SourcingPoint['argues'],
  text: string,
  general = false,
): SourcingPoint => ({
  side,
  argues,
  text,
  general,
  fact,
});

/** Points for and against internal and external candidates. */
export const sourcingPoints: readonly SourcingPoint[] = [
  point('B51', 'internal', 'for', 'knows the culture, the processes and the customers', true),
  point('B52', 'internal', 'for', 'works well with the key people already'),
  point('B53', 'internal', 'for', 'can cost less to promote than to hire', true),
  point('B57', 'internal', 'against', 'may be set in how things are done', true),
  point('B58', 'internal', 'against', 'may need training for the new job'),
  point('B54', 'external', 'for', 'brings ideas from other companies and industries'),
  point('B55', 'external', 'for', 'is likelier to be objective and outside of internal politics', true),
  point('B56', 'external', 'for', 'has effect soon where the experience is there'),
  point('B59', 'external', 'against', 'needs time to get used to the culture', true),
  point('B60', 'external', 'against', 'costs more to find and to pay', true),
];

/** The points that hold for a role: all for an experience officer, the general ones for any other. */
export const sourcingPointsFor = (role: string): readonly SourcingPoint[] =>
  sourcingPoints.filter(({ general }) => general || role === 'chief-experience-officer');
