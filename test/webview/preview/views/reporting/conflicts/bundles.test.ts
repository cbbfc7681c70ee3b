import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../../../src/picture/diagram/diagram';
import {
  type Bundle,
  bundlesOf,
  coverIn,
  drawnOf,
} from '../../../../../../src/webview/preview/views/reporting/conflicts/bundles';
import { claimsIn } from '../../../../../../src/webview/preview/views/reporting/conflicts/claims';
import { withMarksOf } from '../../../../../../src/webview/preview/views/reporting/conflicts/marks';
import { walk } from '../../../../../../src/webview/preview/views/reporting/walk';
import { diagramOf } from '../../../kit/diagrams';
import { numberedDiagramOf as diagramOfChart } from '../../../kit/numbered';

let count = 0;
const problem = (
  cards: string,
  term: string,
  severity: Problem['severity'] = 'warning',
  kind: Problem['kind'] = 'conflict',
): Problem => ({
  id: `p${count++}`,
  severity,
  code: 'a-rule',
  message: `${cards} ${term}`,
  cards: cards.split(' '),
  term,
  kind,
});
const told = ({ from, to, severity, terms }: Bundle): string => `${from}-${to} ${severity}: ${terms.join(', ')}`;
const all = (problems: readonly Problem[], cover = (card: string): string | undefined => card) =>
  bundlesOf(problems, cover).map(told);

describe('conflicts are bundled', () => {
  test('by the two cards that they stand between, whichever is named first, the worst first', () => {
    expect(
      all([
        problem('a b', 'x'),
        problem('b a', 'y', 'error'),
        problem('a b', 'x', 'info'),
        problem('a c', 'z', 'hint'),
      ]),
    ).toEqual(['a-b error: y, x', 'a-c hint: z']);
  });

  test('from the first card to each of the others', () => {
    expect(all([problem('a b c', 'x')])).toEqual(['a-b warning: x', 'a-c warning: x']);
  });

  test('not where there is nothing to be drawn between', () => {
    expect(all([problem('a b', 'x', 'warning', 'other'), problem('a', 'x'), problem('a a', 'x')])).toEqual([]);
  });

  test('on the cards that hide theirs', () => {
    const { cards } = diagramOf({
      ceo: {},
      cfo: { under: 'ceo' },
      a: { under: 'cfo' },
      b: { under: 'cfo' },
      cto: { under: 'ceo' },
    });
    const cover = coverIn(walk(cards), (id) => ['n0', 'n1', 'n4'].includes(id));
    expect(all([problem('n2 n4', 'x'), problem('n3 n4', 'y'), problem('n2 n3', 'z')], cover)).toEqual([
      'n1-n4 warning: x, y',
    ]);
  });

  test('not on a card that is neither seen nor folded', () => {
    const { cards } = diagramOf({ ceo: {}, cfo: { under: 'ceo' } });
    expect(
      all(
        [problem('n0 n1', 'x')],
        coverIn(walk(cards), (id) => id === 'n1'),
      ),
    ).toEqual([]);
  });
});

describe('conflicts are drawn', () => {
  const [grave, slight, other] = [
    problem('a b', 'x'),
    problem('b c', 'y', 'hint'),
    problem('a c', 'z', 'warning', 'other'),
  ];
  const drawn = (more: object, ...cards: string[]) =>
    drawnOf(
      [grave, slight, other],
      { among: undefined, chosen: undefined, allConflicts: true, ...more },
      new Set(cards),
    ).map(({ term }) => term);

  test('all that have to be put right', () => expect(drawn({})).toEqual(['x']));
  test('and those of a card that one looks at', () => expect(drawn({}, 'c')).toEqual(['x', 'y']));
  test('or those alone', () => {
    expect(drawn({ allConflicts: false })).toEqual([]);
    expect(drawn({ allConflicts: false }, 'b')).toEqual(['x', 'y']);
  });
  test('of those that are asked for', () => expect(drawn({ among: new Set([slight.id]) }, 'b')).toEqual(['y']));
  test('or the one that one looks at', () => expect(drawn({ chosen: slight.id }, 'a')).toEqual(['y']));
});

const CHART = diagramOfChart(`positions:
  cxo: {title: CXO, owns: [customer-experience, marketing]}
  cco: {title: CCO, reports_to: cxo, owns: [complaints, brand-identity], contributes_to: [marketing]}
`);

test('a conflict is about the area of that name, else about those that hold it or are part of it', () => {
  const claims = claimsIn(CHART);
  expect(claims('n0', 'customer-experience')).toEqual(['Customer experience']);
  expect(claims('n1', 'customer-experience')).toEqual(['Complaints and resolutions']);
  expect(claims('n0', 'complaints')).toEqual(['Customer experience']);
  expect(claims('n1', 'marketing')).toEqual([]);
  expect(claims('n1', 'nps')).toEqual([]);
});

test('areas that lead back to themselves do not hang', () => {
  const parts = [{ card: 'n0', part: 'owns' as const }];
  const areas = [
    { id: 'a', name: 'A', parent: 'b', parts },
    { id: 'b', name: 'B', parent: 'a', parts: [] },
  ];
  expect(claimsIn({ areas })('n0', 'b')).toEqual(['A']);
});

test('cards are marked with the problems in focus, and with no others', () => {
  const marks = (among?: ReadonlySet<string>) => withMarksOf(CHART, among).cards.map((card) => card.marks.length);
  const first = CHART.problems.find(({ cards }) => cards.length === 1)!;
  expect(withMarksOf(CHART, undefined)).toBe(CHART);
  expect(marks(new Set())).toEqual([0, 0]);
  expect(marks(new Set([first.id])).reduce((sum, each) => sum + each)).toBe(1);
});
