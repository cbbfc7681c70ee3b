import { once } from './plain';
import { keyOf, phraseKey, rawTokens, tokensOf } from './tokens';

/** Words behind a name that add nothing to it: "complaints management", "the HR function". */
const BEHIND = once(() =>
  wordSet(
    'management mgmt function department dept team group unit office division practice discipline organization org program ' +
      'activity agenda matters domain portfolio area center-of-excellence coe leadership oversight governance affairs work ' +
      'strategy initiative policy plan loop framework strategy-and-execution abteilung bereich wesen abteilungen direction département gestion departamento gestión ' +
      'dipartimento gestione afdeling beheer departamento gestão avdelning',
  ),
);

/** Words before a name that only say how far it reaches, which is all of the company, or that it is a department. */
const BEFORE = once(() =>
  wordSet(
    'group global company companywide corporate enterprise overall our whole entire general central total all own ' +
      'strategic head-office groupwide organizational end-to-end direction département dirección direzione direção ' +
      'departamento dipartimento afdeling abteilung bereich avdelning dział departament pion',
  ),
);

/** Between two names, the second of these comes first in English: "onboarding of employees". */
const OF = once(
  () =>
    new Set(
      'of for from von der des de du d la l del di della dell dei delle do da dos das van voor av for fur zur zum among with to'.split(
        ' ',
      ),
    ),
);

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(phraseKey));

/** What is in brackets, and the text without it. */
export function brackets(text: string): { readonly outside: string; readonly inside: readonly string[] } {
  const inside = [...text.matchAll(IN_BRACKETS)].map(([, words = '']) => words.trim());
  return inside.length === 0 ? NO_BRACKETS(text) : { outside: text.replace(IN_BRACKETS, ' ').trim(), inside };
}
const IN_BRACKETS = /[([]([^()[\]]*)(?:[)\]]|$)/g;
const NO_BRACKETS = (outside: string) => ({ outside, inside: [] as readonly string[] });

/** Whether a word is short for a phrase: its first letters, small words counted or not, and X for "experience". */
export function isShortFor(word: string, phrase: string): boolean {
  const letters = phraseKey(word);
  const first = (tokens: readonly string[]): string => tokens.map((token) => token.charAt(0)).join('');
  const withX = (tokens: readonly string[]): string => first(tokens.map((token) => token.replace(/^experience$/, 'x')));
  const phrases = [tokensOf(phrase), rawTokens(phrase)];
  return letters.length > 1 && [...phrases.map(first), ...phrases.map(withX)].includes(letters);
}

/** The ways to put a phrase as English orders it, the likeliest first: as it is written, and turned around "of". */
export function orders(text: string): readonly (readonly string[])[] {
  const raw = rawTokens(text);
  const at = raw.findIndex((token, i) => i > 0 && OF().has(token));
  const written = tokensOf(text);
  if (at < 0) return [written];
  const kept = new Set(written);
  const turned = [...raw.slice(at + 1), ...raw.slice(0, at)].filter((token) => kept.has(token));
  return [written, turned];
}

/** A phrase, and what is left of it without words that only say how far it reaches or that it is a field of work. */
export function* trimmed(tokens: readonly string[]): Generator<readonly string[]> {
  yield tokens;
  let rest = tokens;
  while (rest.length > 1 && BEHIND().has(rest.at(-1)!)) yield (rest = rest.slice(0, -1));
  rest = tokens;
  while (rest.length > 1 && BEFORE().has(rest[0]!)) {
    yield (rest = rest.slice(1));
    if (rest.length > 1 && BEHIND().has(rest.at(-1)!)) yield rest.slice(0, -1);
  }
}

/** The first thing that any form of a phrase names. @param named what a key of {@link keyOf} names */
export function firstNamed<Found>(text: string, named: (key: string) => Found | undefined): Found | undefined {
  const all = orders(text);
  for (const tokens of all) {
    const found = named(keyOf(tokens));
    if (found !== undefined) return found;
  }
  for (const tokens of all) {
    for (const form of trimmed(tokens)) {
      const found = named(keyOf(form));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
