/**
 * Attacks regular expressions with texts made to hurt them, in a process of its own: time is what that process spends on the
 * processor, so that a busy machine changes nothing. Reads a JSON list of `{ source, flags }`, prints one of what was found, or null.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/** Lengths of the attacking texts, in UTF-16 code units. From one to the other, linear work grows 8 times and quadratic work 64 times. */
const SHORT = 2_000;
const LONG = 8 * SHORT;
const MAX_GROWTH = 22;

/** How many times longer than one replacement of every character an expression takes that is looked at closer: quadratic ones take 20 times as long. */
const SUSPICIOUS = 4;
const MAX_SUSPECTS = 3;
/** All attacks on a linear expression take well under a second of the processor; an exponential one never ends. */
const ENDLESS_MS = 120_000;

const COMMON = [
  ' ',
  '\t',
  '\n',
  '-',
  'a',
  '#',
  ' #',
  '#\n',
  '(',
  '[',
  '"',
  "'",
  ',',
  ':',
  '\\"',
  '- ',
  '\n#',
  'a ',
  ' -',
  'é',
];
const PREFIXES = ['', 'a', '# '];
const SUFFIXES = ['', '\u0001', '\nx'];
/** Repeated runs, for what one long run does not hurt. */
const RUN_LENGTH = 24;

/**
 * Texts that make an expression go back and forth: many times what it looks for, and then something that it does not want.
 * @param {RegExp} expression
 * @param {number} length
 */
function attacksOn({ source }, length) {
  const literal = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, '');
  const signs = [...new Set(literal.match(/[^\\()[\]{}^$|?*+\n]/gu) ?? [])].slice(0, 6);
  const words = [...new Set(literal.match(/[a-z_-]{2,}/gi) ?? [])].slice(0, 4);
  const pumps = new Set([
    ...COMMON,
    ...signs.flatMap((sign) => [sign, `${sign}a `, `${sign}\n`]),
    ...words.flatMap((word) => [word, `${word} `]),
  ]);
  const runs = ['#', ' ', '-'].map((sign) => `${sign.repeat(RUN_LENGTH)}\n`);
  return [...pumps, ...runs].flatMap((pump) =>
    [...PREFIXES, ...words.slice(0, 2)].flatMap((prefix) =>
      SUFFIXES.map((suffix) => prefix + pump.repeat(Math.ceil(length / pump.length)) + suffix),
    ),
  );
}

/** How long an expression takes with each text, in milliseconds, the quickest of three; finds all that it finds, as a replacement does. */
const MEASURE = new vm.Script(`
  const all = expression.sticky || /^\\^/.test(expression.source) ? expression : new RegExp(expression.source, expression.flags.replace('g', '') + 'g');
  texts.map((text) => {
    at.text = text;
    let quickest = Infinity;
    for (let run = 0; run < 3 && (run === 0 || quickest > 0.2); run++) {
      const start = now();
      all.lastIndex = 0;
      if (all.global) text.replace(all, ''); else all.exec(text);
      quickest = Math.min(quickest, now() - start);
    }
    return quickest;
  });
`);

/** Milliseconds that this process has spent on the processor. */
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * @param {RegExp} expression
 * @param {readonly string[]} texts
 * @returns {readonly number[] | { readonly endless: string }}
 */
function times(expression, texts) {
  const at = { text: '' };
  const context = vm.createContext({ expression, texts, at, now });
  try {
    return MEASURE.runInContext(context, { timeout: ENDLESS_MS });
  } catch {
    return { endless: at.text };
  }
}

/** @param {string} text */
const shown = (text) => JSON.stringify(text.length > 60 ? `${text.slice(0, 30)}…${text.slice(-20)}` : text);

/**
 * A text for which an expression needs more than linear time; undefined where none was found.
 * @param {RegExp} expression
 */
function weakness(expression) {
  const shorts = attacksOn(expression, SHORT);
  const found = times(expression, shorts);
  if ('endless' in found) return `does not end with ${shown(found.endless)}`;
  const looks = times(/[^\0]/g, shorts.slice(0, 4));
  const look = 'endless' in looks ? 1 : Math.min(...looks);
  const suspects = found.flatMap((time, index) => (time > look * SUSPICIOUS ? [{ time, index }] : []));
  const worst = suspects.sort((a, b) => b.time - a.time).slice(0, MAX_SUSPECTS);
  if (worst.length === 0) return undefined;
  const longs = attacksOn(expression, LONG);
  for (const { time, index } of worst) {
    const long = times(expression, [longs[index] ?? '']);
    if ('endless' in long) return `does not end with ${shown(long.endless)}`;
    const growth = (long[0] ?? 0) / time;
    if (growth > MAX_GROWTH)
      return `takes ${growth.toFixed(0)} times as long with eight times ${shown(shorts[index] ?? '')}`;
  }
  return undefined;
}

/** @type {readonly { source: string, flags: string }[]} */
const asked = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(asked.map(({ source, flags }) => weakness(new RegExp(source, flags)) ?? null)));
