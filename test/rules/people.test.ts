import { expect, it } from 'vitest';
import { check } from './kit/check';

/** How many seats the one person is said to hold, if it is said. */
const seatsOf = (count: number, holder: string): string | undefined => {
  const seats = Array.from({ length: count }, (_, at) => `  p${at}: {title: Guard, reports_to: top, holder: ${holder}}`);
  return check(`positions:\n  top: {title: Museum Director}\n${seats.join('\n')}\n`)
    .find(({ code }) => code === 'holder-many-positions')
    ?.message.match(/\d+/)?.[0];
};

it('takes somebody in a dozen positions for a person, and in more for a word', () => {
  expect(seatsOf(12, 'Sam Lee')).toBe('12');
  expect(seatsOf(13, 'Sam Lee')).toBeUndefined();
});

it.each(['N/D', 'n/a', 'TBD (May)', 'Vacant – Q3', 'Vakanz', 'vakant', 'Eliminated', 'not disclosed', 'à pourvoir', '"?"', '"--"'])(
  'does not take %s for a person',
  (word) => {
    expect(seatsOf(3, word)).toBeUndefined();
  },
);

it.each(['Vacanti Rossi', 'Openshaw', 'Nand Nanda', 'Hire Singh'])('takes %s for a person', (name) => {
  expect(seatsOf(3, name)).toBe('3');
});
