import type { Kind } from '../../core/diff';
import { caveats, describeChange, headline, inSections } from '../../core/diff';
import type { Finding } from '../../core/text';
import type { Paint } from '../formats/paint';
import { painter } from '../formats/paint';
import { printable } from '../formats/printable';
import type { NamedChart } from '../operand';
import type { Compared } from './compared';

const COLORS: Partial<Readonly<Record<Kind, Parameters<Paint>[0]>>> = {
  added: 'green',
  split: 'green',
  filled: 'green',
  gained: 'green',
  removed: 'red',
  merged: 'red',
  vacated: 'red',
  lost: 'red',
};

/** A diff for people at a terminal. */
export function prettyDiff(all: readonly Compared[], colors: boolean): string {
  const paint = painter(colors);
  return all.map((each) => one(each, paint)).join('\n');
}

function one(compared: Compared, paint: Paint): string {
  const { diff, names, title, base, head } = compared;
  const { findings } = diff;
  const sections = inSections(diff.differences).map(({ title: name, differences }) => {
    const described = differences.map((each) => ({ kind: each.kind, ...describeChange(each, names) }));
    const width = Math.max(...described.map(({ label }) => label.length));
    const lines = described.map(
      ({ kind, label, subject, text }) =>
        `  ${paint(COLORS[kind] ?? 'blue', label.padEnd(width))}  ${printable(subject)}: ${printable(text)}`,
    );
    return [paint('bold', name), ...lines].join('\n');
  });
  const problems = [
    ...findings.added.map((each) => problem('new', each, head, paint)),
    ...findings.fixed.map((each) => problem('fixed', each, base, paint)),
  ];
  const still = findings.still.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  const parts = [
    `${paint('bold', printable(title))}: ${headline(diff)}`,
    ...sections,
    ...(problems.length > 0 ? [[paint('bold', 'Problems'), ...problems].join('\n')] : []),
    ...(still > 0 ? [paint('dim', `${still} older ${still === 1 ? 'problem is' : 'problems are'} still there.`)] : []),
    ...caveats(diff).map((each) => paint('dim', printable(each))),
  ];
  return `${parts.join('\n\n')}\n`;
}

function problem(state: 'new' | 'fixed', finding: Finding, { chart, name }: NamedChart, paint: Paint): string {
  const { code, severity, message, uri, span } = finding;
  const lines = chart.file(uri)?.lines;
  const line = lines === undefined ? '' : `:${lines.at(span.start).line + 1}`;
  const label = paint(state === 'new' ? 'red' : 'green', state.padEnd(5));
  return `  ${label}  ${severity}  ${printable(name(uri))}${line}  ${paint('dim', code)}  ${printable(message)}`;
}
