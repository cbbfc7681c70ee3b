import { createHash } from 'node:crypto';
import type { Finding } from '../../core/text';

/**
 * Names findings so that they can be recognized in another version of a chart: by what they are about, not by where
 * they are. Findings that are alike are distinguished by their order.
 */
export function fingerprints(): (finding: Finding, text: string) => string {
  const seen = new Map<string, number>();
  return ({ code, uri, positions, span }, text) => {
    const about = JSON.stringify([code, uri, positions, text.slice(span.start, span.end)]);
    const order = seen.get(about) ?? 0;
    seen.set(about, order + 1);
    return createHash('sha256').update(`${about}${order}`).digest('hex').slice(0, 32);
  };
}
