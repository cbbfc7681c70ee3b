/** An entry under `include`, split at its slashes. */
export interface Pattern {
  readonly steps: readonly string[];
  /** Whether it names one file, without wildcards. */
  readonly isPlain: boolean;
}

/** Any number of folders. */
const ANY_DEPTH = '**';

/** The longest entry, in characters, that can name a file on a disk. */
const LONGEST = 1000;

/** The parsed form of an entry under `include`; undefined if it leads out of the chart's folder. */
export function patternOf(word: string): Pattern | undefined {
  const steps = word
    .trim()
    .split('/')
    .filter((step) => step !== '' && step !== '.');
  const isElsewhere = /^\s*(?:\/|~|[a-z][a-z\d+.-]*:)/i.test(word) || steps.includes('..');
  if (isElsewhere || steps.length === 0 || word.length > LONGEST) return undefined;
  return { steps: steps.at(-1) === ANY_DEPTH ? [...steps, '*'] : steps, isPlain: !steps.some(isWild) };
}

const isWild = (step: string): boolean => /[*?]/.test(step) || bracesIn(step) !== undefined || hasSet(step);

/** The first innermost braces with choices in a step, with their place. */
function bracesIn(step: string): { readonly start: number; readonly inside: string } | undefined {
  for (let end = step.indexOf('}'); end !== -1; end = step.indexOf('}', end + 1)) {
    const start = step.lastIndexOf('{', end);
    const inside = start === -1 ? '' : step.slice(start + 1, end);
    if (inside.includes(',') && !inside.includes('}')) return { start, inside };
  }
  return undefined;
}

function hasSet(step: string): boolean {
  const start = step.indexOf('[');
  return start !== -1 && step.indexOf(']', start) > start + 1;
}

/** The state of a pattern after entering some folders: the steps that may come next. */
export type Progress = ReadonlySet<number>;

export const startOf = ({ steps }: Pattern): Progress => open(steps, [0]);

/** The state after entering a folder; empty if nothing below it can match. */
export const intoFolder = ({ steps }: Pattern, progress: Progress, name: string): Progress =>
  open(
    steps,
    [...progress].flatMap((at) => {
      if (steps[at] === ANY_DEPTH) return isHidden(name) ? [] : [at];
      return at < steps.length - 1 && fits(steps[at]!, name) ? [at + 1] : [];
    }),
  );

/** Whether a file in the present folder matches. */
export const meansFile = ({ steps }: Pattern, progress: Progress, name: string): boolean =>
  [...progress].some(
    (at) => at === steps.length - 1 && fits(steps[at]!, name) && (!isWild(steps[at]!) || isYaml(name)),
  );

/** Whether a pattern matches the file at a path. */
export function means(pattern: Pattern, names: readonly string[]): boolean {
  const folders = names
    .slice(0, -1)
    .reduce<Progress>((progress, name) => intoFolder(pattern, progress, name), startOf(pattern));
  return meansFile(pattern, folders, names.at(-1) ?? '');
}

/** Whether a file may be part of a chart, by its name. */
export const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** Any depth may also be none. */
function open(steps: readonly string[], places: readonly number[]): Progress {
  const all = new Set<number>();
  for (let at of places) for (all.add(at); steps[at] === ANY_DEPTH; all.add(at)) at++;
  return all;
}

/** Files that patterns never match, as in most tools: hidden ones and those of other packages. */
const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const fits = (step: string, name: string): boolean =>
  step === name ||
  (isWild(step) && (!isHidden(name) || step.startsWith('.')) && choices(step).some((choice) => matches(choice, name)));

/** The most choices in braces that are expanded. */
const MAX_CHOICES = 64;

/** The steps that a step with braces expands to: `{a,b}.yaml` to `a.yaml` and `b.yaml`. */
function choices(step: string): readonly string[] {
  let all = [step];
  for (let more = true; more && all.length <= MAX_CHOICES; ) {
    more = false;
    all = all.flatMap((each) => {
      const braces = bracesIn(each);
      if (!braces) return [each];
      more = true;
      const { start, inside } = braces;
      return inside.split(',').map((choice) => each.slice(0, start) + choice + each.slice(start + inside.length + 2));
    });
  }
  return all.slice(0, MAX_CHOICES);
}

/** What one character of a name may be: a set in brackets, any (`?`), or itself. */
const SIGN = /\[[^[\]]+\]|[^]/gu;

const isSign = (wanted: string | undefined, char: string): boolean => {
  if (wanted === undefined) return false;
  if (wanted.length < 3 || wanted[0] !== '[') return wanted === '?' || wanted === char;
  const isNot = '!^'.includes(wanted[1]!);
  const signs = [...wanted.slice(isNot ? 2 : 1, -1)];
  const isIn = signs.some(
    (sign, at) =>
      sign === char ||
      (sign === '-' && at > 0 && at + 1 < signs.length && signs[at - 1]! <= char && char <= signs[at + 1]!),
  );
  return isIn !== isNot;
};

/**
 * Whether a name matches a step: `*` matches anything, `?` one character and `[a-c]` one of a few.
 * Takes at most time proportional to the product of their lengths.
 */
function matches(step: string, name: string): boolean {
  const [wanted, chars] = [step.match(SIGN) ?? [], [...name]];
  let [at, star, retry] = [0, -1, 0];
  for (let i = 0; i < chars.length; ) {
    if (wanted[at] === '*') [star, retry, at] = [at, i, at + 1];
    else if (isSign(wanted[at], chars[i]!)) [at, i] = [at + 1, i + 1];
    else if (star >= 0) [at, i] = [star + 1, (retry += 1)];
    else return false;
  }
  return wanted.slice(at).every((sign) => sign === '*');
}
