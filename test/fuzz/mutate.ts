import type { Random } from './random';

const SIGNS = [
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  ' #',
  '# c',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '- ',
  '"',
  "'",
  '&a ',
  '*a',
  '? ',
  '|',
  '>',
  '%',
  '!t ',
  '---\n',
  '\uFEFF',
  '\u0000',
  'é',
  '__proto__',
  '<<: *a',
  ', ',
  '~',
  '{}',
  '[]',
];
const MAX_MUTATIONS = 5;

/** A chart as somebody may have left it: with slips of a few signs, and lines that are gone, doubled, moved, indented or commented. */
export function mutate(text: string, other: string, random: Random): string {
  let mutated = text;
  for (let left = 1 + random.below(MAX_MUTATIONS); left > 0; left--)
    mutated = MUTATIONS[random.below(MUTATIONS.length)]!(mutated, other, random);
  return mutated;
}

type Mutation = (text: string, other: string, random: Random) => string;

const onLines =
  (change: (lines: string[], at: number, random: Random, other: string) => void): Mutation =>
  (text, other, random) => {
    const lines = text.split('\n');
    change(lines, random.below(lines.length), random, other);
    return lines.join('\n');
  };

const MUTATIONS: readonly Mutation[] = [
  (text, _, random) => insertAt(text, random.below(text.length + 1), 0, random.pick(SIGNS)),
  (text, _, random) => insertAt(text, random.below(text.length + 1), 1, random.pick(SIGNS)),
  (text, _, random) => insertAt(text, random.below(text.length + 1), 1 + random.below(12), ''),
  onLines((lines, at) => void lines.splice(at, 1)),
  onLines((lines, at) => void lines.splice(at, 0, lines[at] ?? '')),
  onLines((lines, at, random) => void lines.splice(random.below(lines.length + 1), 0, ...lines.splice(at, 1))),
  onLines((lines, at, random) => void (lines[at] = `${' '.repeat(random.below(6))}${lines[at]?.trimStart() ?? ''}`)),
  onLines((lines, at, random) => void (lines[at] = `${lines[at] ?? ''} # c${random.below(1000)}`)),
  onLines(
    (lines, at, random) => void lines.splice(at, 0, `${/^ */.exec(lines[at] ?? '')![0]}# c${random.below(1000)}`),
  ),
  onLines((lines, at, random, other) => void lines.splice(at, 0, random.pick(other.split('\n')))),
];

const insertAt = (text: string, at: number, removed: number, added: string): string =>
  text.slice(0, at) + added + text.slice(at + removed);
