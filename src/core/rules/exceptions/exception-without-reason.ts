import type { Accepted } from '../analysis/accepted';
import { acceptedIn, standing } from '../analysis/accepted';
import type { Problem, Rule } from '../rule';

export const exceptionWithoutReason: Rule = {
  id: 'exception-without-reason',
  group: 'Exceptions',
  summary: 'An exception gives no reason.',
  severity: 'warning',
  facts: [],
  *check(organization, run) {
    for (const accepted of acceptedIn(organization)) {
      const { exception } = accepted;
      if (lengthOf(exception.reason) >= SHORTEST) continue;
      if (['used', 'held'].includes(standing(organization, run, exception))) yield problem(accepted);
    }
  },
};

/** The shortest reason, in characters, that can explain anything. */
const SHORTEST = 10;

/** The length of a text, where a character that represents a word or a syllable counts as three. */
const lengthOf = (text: string): number =>
  text.trim().replace(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu, '...').length;

function problem({ exception: { rule, reason }, form, positions, give }: Accepted): Problem {
  const said = reason.trim() === '' ? 'Nothing says' : `"${reason.trim()}" hardly says`;
  return {
    at: rule,
    message:
      `${said} why "${rule.value}" is accepted here, so the next reader cannot tell whether that still holds. ` +
      `Give the reason ${form === 'comment' ? 'after two dashes' : 'under "reason"'}.`,
    positions,
    fixes: [{ title: 'Add a reason', safe: false, edits: give('reason', 'Replace this with the reason') }],
  };
}
