import type { EntryEdit, Exception, Organization } from '../model';
import { coverageOf, isHeadKey } from '../model';
import type { Problem, ProposedFix, Rule, Run } from '../rules';
import { hasEnded, isExceptable, rules } from '../rules';
import type { Finding, Fix } from '../text';
import { nearest } from '../text';
import { allowance } from './allowance';
import { exceptionsFor } from './exceptions';
import { checkFormat } from './format';
import { renamedReference } from './renamed-reference';
import { reachesElsewhere } from './repeated';
import { chosenFor, severityIn } from './settings';
import { textAsFields } from './text-as-fields';
import { turnedAround } from './turn-around';

/** What a run depends on besides the chart. */
export interface LintOptions {
  /** The current day as an ISO date, such as `2026-12-31`, for exceptions that expire. */
  readonly today: string;
  /** Whether only rules that report errors run. */
  readonly errorsOnly?: boolean;
}

/** The most look-ups of what was meant. Each is a pass over all rules, which a chart full of mistakes must not multiply. */
const MAX_GUESSES = 200;

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** All findings of a chart, in the order of its files and of their text. The same chart and day give the same findings. */
export function lint(organization: Organization, { today, errorsOnly = false }: LintOptions): Finding[] {
  const read = new Map<string, Problem[]>();
  for (const [code, problem] of problemsOfText(organization)) {
    const same = read.get(code);
    if (same) same.push(problem);
    else read.set(code, [problem]);
  }
  const findings: Finding[] = [];
  const matched = new Set<Exception>();
  const ran = new Set<Rule>();
  const meant = new Map<string, string | undefined>();
  const run: Run = {
    today,
    isFor: (exception) => matched.has(exception),
    hasRun: (rule) => ran.has(rule),
    rule: (id) => byId.get(id),
    nearestRule: (word) => {
      if (!meant.has(word)) meant.set(word, meant.size < MAX_GUESSES ? nearest(word, byId.keys()) : undefined);
      return meant.get(word);
    },
  };
  const coverage = coverageOf(organization);
  const misspelled = misspelledKeys(organization);
  for (const rule of rules) {
    const severity = severityIn(organization.head, rule);
    const lacks =
      rule.needs?.some((need) => (need === 'scopes' ? !organization.hasScopes : coverage !== 'full')) ?? false;
    if (severity === 'off' || lacks || (errorsOnly && (severity !== 'error' || rule.severity !== 'error'))) continue;
    const chosen = chosenFor(organization.head, rule) !== undefined;
    ran.add(rule);
    for (const problem of rule.check?.(organization, run) ?? read.get(rule.id) ?? []) {
      if (rule.missing !== undefined && misspelled.get(problem.positions[0]?.id.value)?.has(rule.missing)) continue;
      const exceptions = isExceptable(rule) ? exceptionsFor(organization, rule.id, problem) : [];
      for (const exception of exceptions) matched.add(exception);
      if (exceptions.some((exception) => !hasEnded(exception, today))) continue;
      let fixes: readonly Fix[] | undefined;
      findings.push({
        ...organization.place(problem.at),
        code: rule.id,
        severity: chosen ? severity : (problem.severity ?? severity),
        message: problem.message,
        related: (problem.related ?? []).map(({ at, message }) => ({ ...organization.place(at), message })),
        positions: [...new Set(problem.positions.map(({ id }) => id.value))],
        get fixes() {
          return (fixes ??= waysOut(organization, rule, problem).map((fix) => placed(organization, fix)));
        },
      });
    }
  }
  return inTextOrder(organization, findings);
}

/** The keys that positions probably have under another name, by id. */
function misspelledKeys({ charts }: Organization): ReadonlyMap<string | undefined, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { code, position, meant } of charts.flatMap(({ reading }) => checkFormat(reading, isForAnyFile))) {
    if (code !== 'unknown-key' || position === undefined || meant === undefined) continue;
    const keys = found.get(position);
    if (keys) keys.add(meant);
    else found.set(position, new Set([meant]));
  }
  return found;
}

/** The problems that reading the text found, as YAML and against the schema, each with the id of its rule. */
function* problemsOfText(organization: Organization): Generator<readonly [string, Problem]> {
  const { charts } = organization;
  const named = (id: string | undefined): Problem['positions'] => {
    const position = id === undefined ? undefined : organization.position(id);
    return position ? [position] : [];
  };
  for (const [index, { reading }] of charts.entries()) {
    for (const at of reading.problems) {
      const inPosition = at.entry.kind === 'position' ? at.entry.positions[0]?.key.text : undefined;
      yield [at.value.code, { at, message: at.value.message, positions: named(inPosition), fixes: at.fixes }];
    }
    for (const problem of checkFormat(reading, index === 0 ? () => true : isForAnyFile)) {
      const { code, at, position } = problem;
      if (isMisread(at)) continue;
      const { message, fixes } =
        (code === 'unknown-key' && turnedAround(organization, problem)) ||
        renamedReference(organization, problem) ||
        textAsFields(organization, problem) ||
        problem;
      yield [code, { at, message, positions: named(position), fixes }];
    }
  }
}

/** In other files than the first, keys of the head are reported as such, whatever is wrong with them. */
const isForAnyFile = (key: string): boolean => !isHeadKey(key);

/** Text that could not be parsed is not judged a second time by its approximate reading. */
const isMisread = ({ entry, span }: Problem['at']): boolean =>
  entry.problems.some(
    ({ code, span: wrong }) => code === 'invalid-yaml' && wrong.start <= span.end && span.start <= wrong.end,
  );

/** The fixes of a problem, without those that would change more than they say. */
const waysOut = (organization: Organization, rule: Rule, { fixes = [], positions }: Problem): ProposedFix[] =>
  [...fixes, ...allowance(organization, rule, positions)].filter(
    ({ edits }) =>
      edits.length > 0 &&
      !edits.some(reachesElsewhere) &&
      (rule.group === 'Text' ||
        (!edits.some(isInUnreadable) && !organization.charts.some(({ reading }) => reading.hasMargin))),
  );

/** Whether an edit is next to unreadable text: only a fix of that text knows how it continues. */
const isInUnreadable = ({ entry }: EntryEdit): boolean => entry.problems.some(({ code }) => code === 'invalid-yaml');

const placed = (organization: Organization, { title, safe, edits }: ProposedFix): Fix => ({
  title,
  safe,
  edits: edits.map((edit) => ({ ...organization.place(edit), text: edit.text })),
});

function inTextOrder({ charts }: Organization, findings: readonly Finding[]): Finding[] {
  const files = new Map(charts.map(({ uri }, index) => [uri, index]));
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const file = ({ uri }: Finding): number => files.get(uri) ?? charts.length;
  return [...findings].sort(
    (a, b) =>
      file(a) - file(b) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      order(a.code, b.code) ||
      order(a.message, b.message),
  );
}
