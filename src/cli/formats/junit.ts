import { groupBy } from '../../core/text';
import type { CheckedFile, PlacedFinding } from '../report';
import { findingsOf } from '../report';
import { compactLine } from './compact';
import type { Format } from './format';

/** A test suite of a JUnit report, and what it adds to the sums. */
interface Suite {
  readonly name: string;
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
}

/**
 * A test report for Jenkins, GitLab, Azure and others: a suite for each file, a failed test for each error and warning.
 * A file without any has one test, which passes. Infos and hints are left out.
 */
export const junit: Format = (report) => {
  const failed = groupBy(
    findingsOf(report).filter(({ finding: { severity } }) => severity === 'error' || severity === 'warning'),
    ({ file }) => file,
  );
  const suites = [
    ...report.failures.map(({ file, message }): Suite => {
      const error = element('error', { message, type: 'unreadable' }, escaped(message));
      return { name: file, cases: [testCase(file, 'unreadable', error)], failures: 0, errors: 1 };
    }),
    ...report.charts.flatMap(({ files }) => files).map((file) => suiteOf(file, failed.get(file) ?? [])),
  ];
  const written = suites.map(({ name, cases, failures, errors }) =>
    element('testsuite', { name, tests: cases.length, failures, errors }, lines(cases)),
  );
  const sum = (count: (suite: Suite) => number): number => suites.reduce((all, suite) => all + count(suite), 0);
  const sums = {
    name: 'orgchart',
    tests: sum(({ cases }) => cases.length),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', sums, lines(written))}\n`;
};

function suiteOf({ uri }: CheckedFile, failed: readonly PlacedFinding[]): Suite {
  const seen = new Map<string, number>();
  const cases = failed.map((placed) => {
    const { code, severity, message } = placed.finding;
    const order = (seen.get(code) ?? 0) + 1;
    seen.set(code, order);
    const failure = element('failure', { message, type: severity }, escaped(compactLine(placed)));
    return testCase(uri, order === 1 ? code : `${code} (${order})`, failure);
  });
  return {
    name: uri,
    cases: cases.length > 0 ? cases : [testCase(uri, 'orgchart check')],
    failures: cases.length,
    errors: 0,
  };
}

const testCase = (classname: string, name: string, outcome?: string): string =>
  element('testcase', { classname, name }, outcome === undefined ? '' : lines([outcome]));

const lines = (elements: readonly string[]): string => `${elements.map((each) => `\n${each}`).join('')}\n`;

function element(name: string, attributes: Readonly<Record<string, string | number>>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `${name}${written.join('')}`;
  return content.trim() === '' ? `<${start}/>` : `<${start}>${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text in XML 1.0, which has no place for most control characters and for halves of surrogate pairs. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\n\r\t]/g, (char) => ENTITIES[char] ?? char);
