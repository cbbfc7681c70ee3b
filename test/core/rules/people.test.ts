import { expect, it } from 'vitest';
import { check } from './kit/check';

/** How many seats the one person is said to hold, if it is said. */
const seatsOf = (count: number, holder: string): string | undefined => {
  const seats = Array.from(
    { length: count },
    (_, at) => `  p${at}: {title: Guard, reports_to: top, holder: ${holder}}`,
  );
  return check(`positions:\n  top: {title: Museum Director}\n${seats.join('\n')}\n`)
    .find(({ code }) => code === 'holder-many-positions')
    ?.message.match(/\d+/)?.[0];
};

it('takes somebody in a dozen positions for a person, and in more for a word', () => {
  expect(seatsOf(12, 'Sam Lee')).toBe('12');
  expect(seatsOf(13, 'Sam Lee')).toBeUndefined();
});

it.each([
  'N/D',
  'n/a',
  'TBD (May)',
  'Vacant – Q3',
  'Vakanz',
  'vakant',
  'Eliminated',
  'not disclosed',
  'à pourvoir',
  '"?"',
  '"--"',
])('does not take %s for a person', (word) => {
  expect(seatsOf(3, word)).toBeUndefined();
});

it.each(['Vacanti Rossi', 'Openshaw', 'Nand Nanda', 'Hire Singh'])('takes %s for a person', (name) => {
  expect(seatsOf(3, name)).toBe('3');
});

it('takes one name for several people where a chart is large, unless an address tells them apart', () => {
  const filled = (holder: string, others: number): string[] => {
    const seats = ['a', 'b', 'c'].map((id) => `  ${id}: {title: Guard, reports_to: top, holder: ${holder}}`);
    const rest = Array.from({ length: others }, (_, at) => `  p${at}: {title: Guide, reports_to: top}`);
    return check(
      `positions:\n  top: {title: Museum Director, span_limit: 999}\n${[...seats, ...rest].join('\n')}\n`,
    ).map(({ code }) => code);
  };
  expect(filled('Sam Lee', 496)).toContain('holder-many-positions');
  expect(filled('Sam Lee', 497)).not.toContain('holder-many-positions');
  expect(filled('{name: Sam Lee, email: sam@heron.example}', 497)).toContain('holder-many-positions');
});
