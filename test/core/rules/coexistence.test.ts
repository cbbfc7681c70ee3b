import { describe, expect, it } from 'vitest';
import { check } from './kit/check';

const LINK = 'works_with: [{with: cco, gives: internal improvements, gets: customer feedback}]';
const CXO = `cxo: {title: Chief Experience Officer, reports_to: ceo, owns: [employee-experience], ${LINK}}`;
const CCO = 'cco: {title: Chief Customer Officer, reports_to: ceo, owns: [customer-service]}';
const CMO = 'cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: [brand]}';

/** What the rules about coexistence say of a chart with these positions below a chief executive. */
function told(positions: readonly string[], head = ''): string[] {
  const text = [
    `${head}\npositions:`,
    'ceo: {title: Chief Executive Officer, owns: [corporate-strategy]}',
    ...positions,
  ].join('\n  ');
  return check(text)
    .filter(({ code }) => code.startsWith('cxo-cco-'))
    .map(({ code, span, positions: [on] }) => `${code} "${text.slice(span.start, span.end)}" ${on}`);
}

it('has nothing to say about two who are linked, own something and report to the top', () => {
  expect(told([CMO, CXO, CCO])).toEqual([]);
});

describe('no collaboration', () => {
  const unlinked = CXO.replace(`, ${LINK}`, '');

  it('is told once, on the experience officer', () => {
    expect(told([CMO, unlinked, CCO])).toEqual(['cxo-cco-no-collaboration "Chief Experience Officer" cxo']);
  });

  it.each([
    [
      'the customer officer declares the link',
      [unlinked, CCO.replace('}', ', works_with: [{with: cxo, gives: feedback, gets: tools}]}')],
    ],
    [
      'they share an area',
      [unlinked.replace('[employee-experience]', '[{area: customer-journey, shared_with: [cco], lead: cxo}]'), CCO],
    ],
    ['a dotted line joins them', [unlinked, CCO.replace('}', ', dotted_line_to: [cxo]}')]],
    ['one reports to the other', [unlinked, CCO.replace('reports_to: ceo', 'reports_to: cxo')]],
    ['one person is both', [unlinked.replace('}', ', holder: Sam Lee}'), CCO.replace('}', ', holder: Sam Lee}')]],
    ['one of them is given up', [unlinked, CCO.replace('}', ', status: eliminated}')]],
    ['one of them is for a region', [unlinked, CCO.replace('}', ', only: {region: Asia}}')]],
  ])('is not told where %s', (_, positions) => {
    expect(told([CMO, ...positions])).toEqual([]);
  });

  it('is told of a vacancy too', () => {
    expect(told([CMO, unlinked, CCO.replace('}', ', status: vacant}')])).toHaveLength(1);
  });
});

describe('one way', () => {
  const linked = (link: string): string => CXO.replace(LINK, `works_with: ${link}`);

  it.each(['cco', '[cco]', '[{with: cco, about: [customer-journey]}]', '[{with: cco, gives: tools}]'])(
    'is told of works_with: %s',
    (link) => {
      expect(told([CMO, linked(link), CCO])).toEqual(['cxo-cco-one-way "cco" cxo']);
    },
  );

  it('counts what both sides say', () => {
    expect(
      told([
        CMO,
        linked('[{with: cco, gives: tools}]'),
        CCO.replace('}', ', works_with: [{with: cxo, gives: feedback}]}'),
      ]),
    ).toEqual([]);
  });
});

describe('no direct access', () => {
  const below = (manager: string, more = ''): string => CCO.replace('reports_to: ceo', `reports_to: ${manager}${more}`);

  it('is told on the manager', () => {
    expect(told([CMO, CXO, below('cmo')])).toEqual(['cxo-cco-no-direct-access "cmo" cco']);
  });

  it.each([
    ['a dotted line leads to the top', [CMO, CXO, below('cmo', ', dotted_line_to: [ceo]')], ''],
    ['it is on the leadership team', [CMO, CXO, below('cmo')], 'leadership_team: [ceo, cco]'],
    ['it leads the company too', [CMO, CXO, below('cmo')], 'organization: {co_leads: [ceo, cco]}'],
    [
      'the manager runs operations',
      [CMO, 'coo: {title: Chief Operating Officer, reports_to: ceo}', CXO, below('coo')],
      '',
    ],
    ['the manager may be a deputy', [CMO, 'vice: {title: First Vice, reports_to: ceo}', CXO, below('vice')], ''],
    ['the manager is not in the chart', [CMO, CXO, below('nobody')], ''],
    ['there is no experience officer', [CMO, below('cmo')], ''],
  ])('is not told where %s', (_, positions, head) => {
    expect(told(positions, head)).toEqual([]);
  });
});

describe('unclear scope', () => {
  it('is told of each who owns nothing', () => {
    const empty = (line: string): string => line.replace(/ owns: \[[a-z-]+\],?/, '').replace(',}', '}');
    expect(told([CMO, empty(CXO), empty(CCO)])).toEqual([
      'cxo-cco-unclear-scope "Chief Experience Officer" cxo',
      'cxo-cco-unclear-scope "Chief Customer Officer" cco',
    ]);
  });

  it('is not told of one who says it in sentences', () => {
    expect(
      told([
        CMO,
        CXO,
        CCO.replace('owns: [customer-service]', 'responsibilities: [Keeps customers, Runs the service teams]'),
      ]),
    ).toEqual([]);
  });
});

describe('no brand owner', () => {
  it.each([
    ['somebody owns all of the brand', [CMO, CXO, CCO], ''],
    ['somebody works on it', [CXO.replace('}]}', '}], contributes_to: [brand-identity]}'), CCO], ''],
    ['the chart shows a part', [CXO, CCO], 'organization: {coverage: partial}'],
  ])('is not told where %s', (_, positions, head) => {
    expect(told(positions, head)).toEqual([]);
  });

  it('is told on the experience officer', () => {
    expect(told([CXO, CCO])).toEqual(['cxo-cco-no-brand-owner "Chief Experience Officer" cxo']);
  });
});

it('judges nothing but lines on a bare chart', () => {
  const text = `positions:
  ceo: {title: Chief Executive Officer}
  cmo: {title: CMO, reports_to: ceo}
  cxo: {title: Chief Experience Officer, reports_to: cmo}
  cco: {title: Chief Customer Officer, reports_to: cmo}
`;
  expect(check(text).flatMap(({ code }) => (code.startsWith('cxo-cco-') ? [code] : []))).toEqual([
    'cxo-cco-no-direct-access',
    'cxo-cco-no-direct-access',
  ]);
});
