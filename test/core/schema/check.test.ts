import { describe, expect, it } from 'vitest';
import { checkHead, checkPosition, type SchemaProblem } from '../../../src/core/schema';
import { readData } from './read-data';

/** The problems of a text in flow style, one a line: where, and what is said. */
const say = (check: (data: unknown) => SchemaProblem[], text: string): string =>
  check(readData(text))
    .map(({ path, at, message }) => `${path.join('.')} ${at}: ${message}`)
    .join('\n');

describe('a position', () => {
  it.each([
    // keys
    ['{reportsto: ceo}', 'reportsto key: "reportsto" is not a key of a position. Did you mean "reports_to"?'],
    ['{Title: CEO}', 'Title key: "Title" is not a key of a position. Did you mean "title"?'],
    ['{reports-to: ceo}', 'reports-to key: "reports-to" is not a key of a position. Did you mean "reports_to"?'],
    ['{manager: ceo}', 'manager key: "manager" is not a key of a position. Did you mean "reports_to"?'],
    ['{parentId: ceo}', 'parentId key: "parentId" is not a key of a position. Did you mean "reports_to"?'],
    ['{manager_id: ceo}', 'manager_id key: "manager_id" is not a key of a position. Did you mean "reports_to"?'],
    ['{Line Manager: ceo}', 'Line Manager key: "Line Manager" is not a key of a position. Did you mean "reports_to"?'],
    ['{designation: CEO}', 'designation key: "designation" is not a key of a position. Did you mean "title"?'],
    [
      '{holder: {name: Ida, until: 2027-02-29}}',
      'holder.until value: "until" must be a date, such as 2026-12-31, not "2027-02-29".',
    ],
    ['{holder: {name: Ida, until: 2028-02-29}}', ''],
    [
      '{holder: {name: Ida, until: 2027-04-31}}',
      'holder.until value: "until" must be a date, such as 2026-12-31, not "2027-04-31".',
    ],
    [
      '{holder: {name: Ida, until: 30.04.2027}}',
      'holder.until value: "until" must be a date, such as 2026-12-31, not "30.04.2027". Did you mean "2027-04-30"?',
    ],
    [
      '{headcount: "1,200"}',
      'headcount value: "headcount" must be a whole number, such as 3, not "1,200". Did you mean "1200"?',
    ],
    [
      '{headcount: 40 people}',
      'headcount value: "headcount" must be a whole number, such as 3, not "40 people". Did you mean "40"?',
    ],
    ['{headcount: ١٢}', 'headcount value: "headcount" must be a whole number, such as 3, not "١٢". Did you mean "12"?'],
    ['{fte: "０，５"}', 'fte value: "fte" must be a number, such as 0.8, not "０，５". Did you mean "0.5"?'],
    ['{boss: ceo}', 'boss key: "boss" is not a key of a position. Did you mean "reports_to"?'],
    ['{reports: ceo}', 'reports key: "reports" is not a key of a position. Did you mean "reports_to"?'],
    ['{name: Ida}', 'name key: "name" is not a key of a position. Did you mean "holder"?'],
    ['{Person: Ida}', 'Person key: "Person" is not a key of a position. Did you mean "holder"?'],
    ['{employee: Ida}', 'employee key: "employee" is not a key of a position. Did you mean "holder"?'],
    ['{owner: sales}', 'owner key: "owner" is not a key of a position. Did you mean "owns"?'],
    ['{dotted line: coo}', 'dotted line key: "dotted line" is not a key of a position. Did you mean "dotted_line_to"?'],
    ['{team: sales}', 'team key: "team" is not a key of a position. Did you mean "department"?'],
    ['{dept: sales}', 'dept key: "dept" is not a key of a position. Did you mean "department"?'],
    ['{KPIs: nps}', 'KPIs key: "KPIs" is not a key of a position. Did you mean "metrics"?'],
    ['{favorite_color: red}', 'favorite_color key: "favorite_color" is not a key of a position.'],
    ['{email: a@b.example}', 'email key: "email" is not a key of a position; it belongs under "holder".'],
    ['{shared_with: cxo}', 'shared_with key: "shared_with" is not a key of a position; it belongs under "owns".'],
    ['{skills: [empathy]}', 'skills key: "skills" is not a key of a position; it belongs under "requirements".'],
    ['{co_leads: [ceo]}', 'co_leads key: "co_leads" is not a key of a position.'],
    [
      '{leadership_team: [ceo]}',
      'leadership_team key: "leadership_team" is not a key of a position; it belongs at the top of the chart.',
    ],
    ['{holder: {phone: 4711}}', 'holder.phone key: "phone" is not a key under "holder".'],
    ['{holder: [{mail: a@b.example}]}', 'holder.0.mail key: "mail" is not a key under "holder". Did you mean "email"?'],
    [
      '{holder: {title: CEO}}',
      'holder.title key: "title" is not a key under "holder"; it belongs to the position itself.',
    ],
    ['{owns: [{aera: sales}]}', 'owns.0.aera key: "aera" is not a key under "owns". Did you mean "area"?'],
    ['{owns: [{area: sales, without: [crm]}]}', 'owns.0.without key: "without" is not a key under "owns".'],
    ['{works_with: [{who: cmo}]}', 'works_with.0.who key: "who" is not a key under "works_with". Did you mean "with"?'],
    [
      '{requirements: {skill: x}}',
      'requirements.skill key: "skill" is not a key under "requirements". Did you mean "skills"?',
    ],
    ['{owns: [{except: [crm]}]}', 'owns.0 value: An entry of "owns" needs "area", such as area: customer-experience.'],
    ['{works_with: [{}]}', 'works_with.0 value: An entry of "works_with" needs "with", such as with: cxo.'],
    ['{allow: [{reason: x}]}', 'allow.0 value: An entry of "allow" needs "rule", such as rule: overlap-same-area.'],
    [
      '{metrics: [{only: {region: EMEA}}]}',
      'metrics.0 value: An entry of "metrics" needs "metric", such as metric: nps.',
    ],
    // values
    ['{fte: half}', 'fte value: "fte" must be a number, such as 0.8, not "half".'],
    ['{fte: "0,8"}', 'fte value: "fte" must be a number, such as 0.8, not "0,8". Did you mean "0.8"?'],
    ['{fte: -1}', 'fte value: "fte" must be 0 or more, not -1.'],
    ['{headcount: 2.5}', 'headcount value: "headcount" must be a whole number, such as 3, not 2.5.'],
    ['{span_limit: [1]}', 'span_limit value: "span_limit" must be a whole number, such as 15, not [1].'],
    [
      '{status: vacnt}',
      'status value: "status" must be one of filled, vacant, proposed or eliminated, not "vacnt". Did you mean "vacant"?',
    ],
    [
      '{status: open}',
      'status value: "status" must be one of filled, vacant, proposed or eliminated, not "open". Did you mean "vacant"?',
    ],
    ['{sourcing: [both]}', 'sourcing value: "sourcing" must be one of internal, external or both, not [both].'],
    ['{external: yes}', 'external value: "external" must be true or false, not "yes". Did you mean "true"?'],
    ['{assistant: 1}', 'assistant value: "assistant" must be true or false, not 1.'],
    ['{title: [CEO]}', 'title value: "title" must be text, such as "Chief Customer Officer", not [CEO].'],
    [
      '{title: true}',
      'title value: "title" must be text, such as "Chief Customer Officer", not true. Put this word in quotation marks.',
    ],
    ['{reports_to: {id: ceo}}', 'reports_to value: "reports_to" must be text, such as "ceo", not {id: ceo}.'],
    [
      '{holder: true}',
      'holder value: "holder" must be text, such as "Ida Berg", not true. Put this word in quotation marks.',
    ],
    ['{holder: {until: soon}}', 'holder.until value: "until" must be a date, such as 2026-12-31, not "soon".'],
    [
      '{holder: {until: 2026-13-01}}',
      'holder.until value: "until" must be a date, such as 2026-12-31, not "2026-13-01".',
    ],
    [
      '{owns: {area: sales}}',
      'owns value: "owns" must be a list, such as [customer-service, customer-success], not {area: sales}.',
    ],
    ['{owns: [[sales]]}', 'owns.0 value: An entry of "owns" must be text, such as "customer-service", not [sales].'],
    ['{metrics: [[nps]]}', 'metrics.0 value: An entry of "metrics" must be text, such as "nps", not [nps].'],
    ['{focus: [{who: all}]}', 'focus.0 value: An entry of "focus" must be text, such as "customers", not {who: all}.'],
    ['{only: EMEA}', 'only value: "only" must hold keys, such as {region: EMEA}, not "EMEA".'],
    ['{only: {region: {}}}', 'only.region value: "region" must be text, such as "EMEA", not {}.'],
    [
      'Chief Cook',
      ' value: A position must hold keys, such as {title: Chief Customer Officer, reports_to: ceo}, not this text.',
    ],
  ])('%s', (text, expected) => {
    expect(say(checkPosition, text)).toBe(expected);
  });

  it('says everything that is wrong, each place once', () => {
    const lines = say(checkPosition, '{titel: CEO, fte: half, owns: [{area: [a], aera: b}]}').split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'titel key',
      'fte value',
      'owns.0.aera key',
      'owns.0.area value',
    ]);
  });

  it('never suggests a key that is there already', () => {
    expect(say(checkPosition, '{manager: coo, reports_to: ceo}')).toBe(
      'manager key: "manager" is not a key of a position.',
    );
    expect(say(checkPosition, '{name: Ida, holder: Ida}')).toBe(
      'name key: "name" is not a key of a position; it belongs under "holder".',
    );
  });

  it('may be empty', () => {
    expect(checkPosition(null)).toEqual([]);
    expect(checkPosition(readData('{}'))).toEqual([]);
  });

  it('hands over what was meant', () => {
    expect(checkPosition(readData('{boss: ceo, status: vacent, notes: {}}'))).toMatchObject([
      { code: 'unknown-key', suggestion: 'reports_to' },
      { code: 'invalid-value', suggestion: 'vacant' },
      { code: 'invalid-value' },
    ]);
    expect(checkPosition(readData('{notes: {}}'))[0]).not.toHaveProperty('suggestion');
  });
});

describe('the head of a chart', () => {
  it.each([
    ['{roles: {}}', 'roles key: "roles" is not a key of a chart. Did you mean "positions"?'],
    ['{people: {}}', 'people key: "people" is not a key of a chart. Did you mean "positions"?'],
    ['{employees: {}}', 'employees key: "employees" is not a key of a chart. Did you mean "positions"?'],
    ['{org: {}}', 'org key: "org" is not a key of a chart. Did you mean "organization"?'],
    ['{organisation: {}}', 'organisation key: "organisation" is not a key of a chart. Did you mean "organization"?'],
    ['{industry: saas}', 'industry key: "industry" is not a key of a chart; it belongs under "organization".'],
    ['{name: Northwind}', 'name key: "name" is not a key of a chart; it belongs under "organization".'],
    ['{title: CEO}', 'title key: "title" is not a key of a chart; it belongs to a position.'],
    [
      '{organization: {rules: {}}}',
      'organization.rules key: "rules" is not a key under "organization"; it belongs at the top of the chart.',
    ],
    [
      '{organization: {head_count: 4}}',
      'organization.head_count key: "head_count" is not a key under "organization". Did you mean "headcount"?',
    ],
    ['{areas: {a: {perent: sales}}}', 'areas.a.perent key: "perent" is not a key under "a". Did you mean "parent"?'],
    [
      '{exceptions: [{reason: x}]}',
      'exceptions.0 value: An entry of "exceptions" needs "rule", such as rule: unusual-reporting-line.',
    ],
    ['{orgchart: 2}', 'orgchart value: "orgchart" must be 1, not 2.'],
    [
      '{organization: Northwind}',
      'organization value: "organization" must hold keys, such as {name: Northwind Cloud, industry: saas}, not "Northwind".',
    ],
    [
      '{rules: {span-too-wide: of}}',
      'rules.span-too-wide value: "span-too-wide" must be one of off, hint, info, warning or error, not "of". Did you mean "off"?',
    ],
    [
      '{positions: [{id: ceo}]}',
      'positions value: "positions" must hold keys, such as {ceo: {title: CEO}}, not [{id: ceo}].',
    ],
    ['[1]', ' value: A chart must hold keys, such as {positions: {ceo: {title: CEO}}}, not [1].'],
    ['hello', ' value: A chart must hold keys, such as {positions: {ceo: {title: CEO}}}, not "hello".'],
  ])('%s', (text, expected) => {
    expect(say(checkHead, text)).toBe(expected);
  });

  it('does not look into positions', () => {
    expect(checkHead(readData('{positions: {ceo: [what, ever]}}'))).toEqual([]);
  });

  it('may be empty', () => {
    expect(checkHead(null)).toEqual([]);
  });
});

describe('hostile data', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a/b~c', ''])(
    'takes "%s" for a key like any other',
    (key) => {
      const data = readData(`{"${key}": 1}`);
      expect(checkPosition(data)).toMatchObject([{ path: [key], at: 'key', code: 'unknown-key' }]);
      expect(checkHead(data)).toMatchObject([{ path: [key], at: 'key', code: 'unknown-key' }]);
    },
  );

  it('finds its way through keys that are escaped in pointers', () => {
    const data = readData('{areas: {"a/b~1": {"__proto__": 1, name: []}}}');
    expect(checkHead(data).map(({ path }) => path)).toEqual([
      ['areas', 'a/b~1', '__proto__'],
      ['areas', 'a/b~1', 'name'],
    ]);
  });

  it('tells the keys of maps from the indexes of lists', () => {
    expect(checkHead(readData('{areas: {0: [x]}}'))[0]?.path).toEqual(['areas', '0']);
    expect(checkPosition(readData('{owns: [true]}'))[0]?.path).toEqual(['owns', 0]);
  });

  it('shortens what it quotes to 40 characters', () => {
    expect(checkPosition({ fte: 'x'.repeat(10_000) })[0]?.message).toBe(
      `"fte" must be a number, such as 0.8, not "${'x'.repeat(39)}…".`,
    );
    expect(checkPosition({ fte: Array(100_000).fill('ab') })[0]?.message).toBe(
      '"fte" must be a number, such as 0.8, not [ab, ab, ab, ab, ab, ab, ab, ab, ab, ab….',
    );
    expect(checkPosition({ ['k'.repeat(100)]: 1 })[0]?.message).toBe(
      `"${'k'.repeat(39)}…" is not a key of a position.`,
    );
  });

  it('quotes a value that holds itself', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(checkPosition({ fte: loop })[0]?.message).toContain(`not ${'['.repeat(39)}….`);
  });
});

describe('what is written about a holder', () => {
  it.each([
    '{holder: {name: [Mira Vance, Tom Ode]}}',
    '{holder: {Mira Vance: acting}}',
    '{holder: {name: Mira Vance, type: Tom Ode}}',
    '{holder: {name: {Mira: Vance}}}',
  ])('is not repeated: %s', (text) => {
    const messages = checkPosition(readData(text)).map(({ message }) => message);
    expect(messages.join()).not.toMatch(/Mira|Vance|Tom|Ode/);
  });

  it.each(['headcount: {}', 'headcount: [{a: b}]', 'headcount: {a: {}}'])(
    'is judged where a number has keys: %s',
    (text) => expect(say(checkHead, `{organization: {${text}}}`)).toContain('number'),
  );
});
