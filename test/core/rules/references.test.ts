import { expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/text';
import { check } from './kit/check';

/** What is said about a chart's references and values, each with what the first fix writes. */
const told = (text: string): string[] =>
  check(text)
    .filter(({ code }) => code === 'unknown-position' || code === 'invalid-value')
    .map(({ message, fixes, uri }) => {
      const edits = fixes[0]?.edits.filter((edit) => edit.uri === uri) ?? [];
      const after = applyEdits(text, edits).split('\n');
      return `${message} > ${after.find((line, index) => line !== text.split('\n')[index]) ?? ''}`;
    });

const chart = (...lines: readonly string[]): string =>
  ['positions:', '  owner: {title: Mill Owner, holder: Joan Fell}', ...lines, ''].join('\n');

it('a manager named by title or by holder is suggested by id, and no name is repeated', () => {
  const message = 'A position is named by its id here, not by its title or holder. Did you mean "owner"?';
  expect(told(chart('  miller: {title: Miller, reports_to: mill owner}'))).toEqual([
    `${message} >   miller: {title: Miller, reports_to: owner}`,
  ]);
  expect(told(chart('  miller: {title: Miller, reports_to: Joan Fell}'))).toEqual([
    `${message} >   miller: {title: Miller, reports_to: owner}`,
  ]);
});

it('a title that two positions share names neither', () => {
  const [first] = told(
    chart(
      '  a: {title: Miller, reports_to: owner}',
      '  b: {title: Miller, reports_to: owner}',
      '  c: {reports_to: Miller}',
    ),
  );
  expect(first).not.toContain('Did you mean "a"');
});

it('nobody is meant to report to their own title', () => {
  expect(told(chart('  a: {title: Carter, reports_to: Carter}'))[0]).not.toContain('Did you mean');
});

it('an id that YAML reads as another kind of value is quoted', () => {
  expect(told(chart('  "null": {title: Carter, reports_to: owner}', '  b: {title: Miller, reports_to: null}'))).toEqual(
    [
      `Without quotation marks, YAML reads "null" as an empty value, so there is no manager. Put the id in quotation marks. >   b: {title: Miller, reports_to: 'null'}`,
    ],
  );
  expect(told(chart('  "true": {title: Carter, reports_to: owner}', '  b: {title: Miller, reports_to: true}'))).toEqual(
    [
      `"reports_to" must be text, such as "ceo", not true. Put this word in quotation marks. >   b: {title: Miller, reports_to: 'true'}`,
    ],
  );
});

it('a yes or no in quotation marks loses them', () => {
  expect(told(chart('  aide: {title: Aide, reports_to: owner, assistant: "true"}'))).toEqual([
    '"assistant" must be true or false, without quotation marks. >   aide: {title: Aide, reports_to: owner, assistant: true}',
  ]);
});
