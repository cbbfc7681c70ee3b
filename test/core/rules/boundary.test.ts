import { describe, expect, it } from 'vitest';
import { check } from './kit/check';

/** A chart of positions, one a line, below a chief executive unless it says otherwise. */
const chart = (positions: string, head = ''): string => {
  const lines = positions
    .trim()
    .split('\n')
    .map((line) => `  ${line.trim().replace('{', '{reports_to: ceo, ')}`);
  return `${head && `${head}\n`}positions:\n  ceo: {title: Chief Executive Officer}\n${lines.join('\n')}\n`;
};

const found = (rule: string, text: string): string[] =>
  check(text)
    .filter(({ code }) => code === rule)
    .map(({ span, severity }) => `${severity} ${text.slice(span.start, span.end)}`);

describe('a Chief Experience Officer', () => {
  const cxo = (scope: string, more = '', head = ''): string =>
    chart(`cxo: {title: Chief Experience Officer${scope && `, ${scope}`}}\n${more}`, head);
  const someone = 'head: {title: Head of Care, owns: [complaints]}';

  it.each([
    ['owns: [employee-experience]', ['warning Chief Experience Officer']],
    ['contributes_to: [company-culture]', ['warning Chief Experience Officer']],
    ['focus: [employees, partners]', ['warning Chief Experience Officer']],
    ['owns: [partner-support], metrics: [enps]', ['warning Chief Experience Officer']],
    ['', []],
    ['owns: [employee-experience], metrics: [csat]', []],
    ['owns: [employee-experience], focus: [prospects]', []],
    ['owns: [employee-experience, valet-parking]', []],
    ['owns: [employee-experience], focus: [guests]', []],
    ['owns: [employee-experience, ux]', []],
    ['owns: [experience]', []],
    ['owns: [company-culture], works_with: [{with: head, about: [complaints]}]', []],
  ])('that has %s is told of customers: %j', (scope, expected) => {
    expect(found('cxo-overlooks-customers', cxo(scope, someone))).toEqual(expected);
  });

  it('may leave customers, and all others, to those below', () => {
    const below = (owns: string): string => `      lead: {title: Head of Care, owns: [${owns}]}`;
    const text = (own: string, theirs: string): string =>
      cxo(`owns: [${own}]`, below(theirs)).replace('lead: {reports_to: ceo', 'lead: {reports_to: cxo');
    expect(found('cxo-overlooks-customers', text('company-culture', 'complaints'))).toEqual([]);
    expect(found('cxo-overlooks-customers', text('company-culture', 'workplace'))).not.toEqual([]);
    expect(found('cxo-customers-only', text('cx-strategy', 'workplace'))).toEqual([]);
    expect(found('cxo-customers-only', text('cx-strategy', 'complaints'))).not.toEqual([]);
  });

  it.each([
    ['owns: [cx-strategy], focus: [customers, prospects]', ['info Chief Experience Officer']],
    ['owns: [cx-strategy, shop], metrics: [nps]', ['info Chief Experience Officer']],
    ['focus: [customers]', []],
    ['owns: [cx-strategy], focus: [customers, employees]', []],
    ['owns: [cx-strategy], contributes_to: [brand]', []],
    ['owns: [cx-strategy], metrics: [enps]', []],
    ['owns: [cx-strategy, valet-parking]', []],
    ['owns: [cx-strategy, island]', []],
  ])('that has %s is told of all others: %j', (scope, expected) => {
    expect(
      found(
        'cxo-customers-only',
        cxo(scope, someone, 'areas: {shop: {name: Shop, parent: customer-service}, island: Island}'),
      ),
    ).toEqual(expected);
  });
});

describe('a position that is stretched thin', () => {
  const nine =
    'campaigns, demand-generation, marketing-analytics, agency-and-creative, product-marketing, market-research, brand-identity, brand-voice, public-relations';
  const cmo = (more = '', below = ''): string =>
    chart(`cmo: {title: Chief Marketing Officer, owns: [${nine}]${more}}\n${below}`).replace(
      'below: {reports_to: ceo',
      'below: {reports_to: cmo',
    );

  it('owns more than seven areas', () => {
    expect(found('stretched-thin', cmo())).toEqual(['warning owns']);
    expect(found('stretched-thin', cmo().replace('brand-voice, public-relations', 'brand'))).toEqual([]);
  });

  it('is relieved by reports that own or contribute, and by nobody else', () => {
    const helper = 'below: {title: Specialist, contributes_to: [campaigns, public-relations]}';
    expect(found('stretched-thin', cmo('', helper))).toEqual([]);
    expect(found('stretched-thin', cmo('', helper.replace('Specialist', 'Specialist, status: eliminated')))).toEqual([
      'warning owns',
    ]);
    expect(found('stretched-thin', cmo('', helper.replace('below', 'beside')))).toEqual(['warning owns']);
  });

  it('is one seat, of a role that the catalog knows', () => {
    expect(found('stretched-thin', cmo(', headcount: 3'))).toEqual([]);
    expect(found('stretched-thin', cmo().replace('Chief Marketing Officer', 'Market Maker'))).toEqual([]);
    expect(found('stretched-thin', cmo().replace('Chief Marketing Officer', 'Chief Operating Officer'))).toEqual([]);
  });

  it('is expected in a start-up', () => {
    expect(found('stretched-thin', `organization: {name: Tiny, profile: startup}\n${cmo()}`)).toEqual(['hint owns']);
  });

  it.each([
    ['Chief Human Resources Officer', 'people, sales, software-engineering', ['warning owns']],
    ['Chief Customer Officer', 'customer-service, people, product-strategy', ['warning owns']],
    ['Chief Financial Officer', 'finance, people, legal, facilities, business-intelligence', []],
    ['Chief Information Officer', 'enterprise-it, data, digital, quality', []],
    ['Chief Technology Officer', 'technology, product, data, innovation', []],
    ['Chief Marketing Officer', 'marketing, sales, product', []],
  ])('owns areas that are far apart for a %s: %s', (title, owns, expected) => {
    expect(found('stretched-thin', chart(`one: {title: ${title}, owns: [${owns}]}`))).toEqual(expected);
  });
});

describe('one person in two seats', () => {
  const seats = (one: string, other: string): string[] =>
    found(
      'roles-merged-in-one-person',
      chart(`cxo: {title: Chief Experience Officer, ${one}}\ncco: {title: Chief Customer Officer, ${other}}`),
    );

  it.each([
    ['holder: Sam Lee', 'holder: Sam Lee', ['info Sam Lee']],
    ['holder: 李明', 'holder: 李明', ['info 李明']],
    [
      'holder: {name: Sam Lee, email: s@x.example}',
      'holder: {name: Samuel Lee, email: s@x.example}',
      ['info Samuel Lee'],
    ],
    ['holder: {name: Sam Lee, email: s@x.example}', 'holder: {name: Sam Lee, email: t@x.example}', []],
    ['holder: Sam Lee', 'holder: {name: Sam Lee, type: interim}', []],
    ['holder: Sam Lee', 'holder: Sam Lee, status: proposed', []],
    ['holder: TBD', 'holder: TBD', []],
    ['holder: Sam Lee', 'holder: Kim Poe', []],
  ])('%s and %s', (one, other, expected) => {
    expect(seats(one, other)).toEqual(expected);
  });

  it('names positions, not the person', () => {
    const [finding] = check(
      chart(
        'cxo: {title: Chief Experience Officer, holder: Sam Lee}\ncco: {title: Chief Customer Officer, holder: Sam Lee}',
      ),
    ).filter(({ code }) => code === 'roles-merged-in-one-person');
    expect(
      JSON.stringify([finding!.message, finding!.related, finding!.fixes.map(({ title }) => title)]),
    ).not.toContain('Sam');
  });
});

describe('customer experience inside of a function', () => {
  const folded = (positions: string, head = ''): string[] =>
    found('experience-folded-into-function', chart(positions, head));
  const cmo = 'cmo: {title: Chief Marketing Officer, owns: [customer-experience]}';

  it('is pointed out where nobody else is there for it', () => {
    expect(folded(cmo)).toEqual(['hint customer-experience']);
    expect(folded(`${cmo}\nx: {title: CCO}`)).toEqual([]);
    expect(
      folded(`${cmo}\nx: {title: Head of Customer Experience, only: {region: EMEA}, owns: [cx-strategy]}`),
    ).toEqual([]);
    expect(folded('cfo: {title: Chief Financial Officer, owns: [customer-experience]}')).toEqual([]);
  });

  it('is heard in the leadership team', () => {
    expect(folded(cmo, 'leadership_team: [ceo, cmo]')).toEqual([]);
    expect(folded(cmo, 'leadership_team: [ceo]')).not.toEqual([]);
  });

  it('says nothing of a part of an organization', () => {
    expect(folded(cmo, 'organization: {name: Part, coverage: partial}')).toEqual([]);
  });
});

describe('what a role is not for', () => {
  it.each([
    ['title: Chief Customer Officer, focus: [resellers]', 'focus-outside-role', ['warning resellers']],
    ['title: Director of Customer Success, focus: [partners]', 'focus-outside-role', []],
    ['title: Chief Customer Officer, metrics: [enps]', 'metric-outside-focus', ['info enps']],
    ['title: Chief Customer Officer, metrics: [{metric: enps, only: {team: care}}]', 'metric-outside-focus', []],
    ['title: Chief Customer Officer, metrics: [operating-margin, system-availability]', 'metric-outside-focus', []],
    ['title: Chief Technology Officer, metrics: [system-availability, employee-turnover]', 'metric-outside-focus', []],
    ['title: Chief Customer Officer, owns: [new-business]', 'role-unusual-area', []],
    ['title: Chief Customer Officer, owns: [information-security]', 'role-unusual-area', ['info information-security']],
    ['title: Chief Customer Officer, owns: [account-management]', 'role-unusual-area', []],
    ['title: Customer Service Director, owns: [brand]', 'role-unusual-area', []],
  ])('%s: %s', (position, rule, expected) => {
    expect(found(rule, chart(`one: {${position}}`))).toEqual(expected);
  });

  it('matters less in a start-up', () => {
    const text = chart(
      'one: {title: Chief Customer Officer, owns: [digital], focus: [employees], metrics: [enps]}',
      'organization: {name: Tiny, headcount: 9}',
    );
    expect(
      ['role-unusual-area', 'focus-outside-role', 'metric-outside-focus'].flatMap((rule) => found(rule, text)),
    ).toEqual(['hint digital', 'hint employees', 'hint enps']);
  });
});

describe('a role that owns more than its title says', () => {
  const outside = (scope: string, head = ''): string[] =>
    found('role-outside-boundary', chart(`one: {title: Chief Customer Officer, ${scope}}`, head));

  it('is reported for a wider area with parts that are out of bounds', () => {
    expect(outside('owns: [experience]')).toEqual(['warning experience']);
    expect(
      outside(
        'owns: [{area: experience, except: [employee-experience, partner-experience, wider-stakeholder-experience]}]',
      ),
    ).toEqual([]);
  });

  it('is reported for an area of the own that is for other people', () => {
    const head = 'areas: {crew-care: {name: Crew care, st: [employees]}}';
    expect(outside('owns: [crew-care]', head)).toEqual(['warning crew-care']);
  });
});
