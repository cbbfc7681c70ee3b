import { SEVERITIES, type Severity } from '../../../core/text';
import { say } from '../say';
import type { TextKey } from '../texts';
import type { Counts } from './listing';

const WORDS: Readonly<Record<Severity, readonly [TextKey, TextKey]>> = {
  error: ['oneError', 'errors'],
  warning: ['oneWarning', 'warnings'],
  info: ['oneInfo', 'infos'],
  hint: ['oneHint', 'hints'],
};

/** `2 warnings` */
export const countOf = (severity: Severity, count: number): string => say(WORDS[severity][count === 1 ? 0 : 1], count);

/** `1 error, 2 warnings`, or that there are no problems. */
export const summaryOf = (counts: Counts): string =>
  counts.size === 0
    ? say('noProblems')
    : SEVERITIES.flatMap((severity) => (counts.has(severity) ? [countOf(severity, counts.get(severity)!)] : [])).join(
        ', ',
      );
