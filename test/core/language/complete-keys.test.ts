import { describe, expect, it } from 'vitest';
import { labels, MODERN, offers, PLAIN, taking } from './kit';

describe('keys', () => {
  it('are those of the head, in the order of the format, without those that are there', () => {
    expect(labels('orgchart: 1\n<|>\npositions:\n  ceo: {title: A}\n').slice(0, 4)).toEqual([
      'organization',
      'include',
      'leadership_team',
      'expects',
    ]);
    expect(labels('orgchart: 1\n<|>\npositions:\n  ceo: {title: A}\n')).not.toContain('positions');
  });

  it('are those of a position, wherever in it the cursor is', () => {
    expect(labels('positions:\n  ceo:\n    title: A\n    <|>\n    holder: B\n').slice(0, 3)).toEqual([
      'reports_to',
      'role',
      'status',
    ]);
    expect(labels('positions:\n  ceo:\n    ti<|>\n')).toContain('title');
    expect(labels('positions:\n  ceo: {title: A, <|>}\n')).toContain('owns');
    expect(labels('positions:\n  ceo: {title: A, <|>\n')).not.toContain('title');
  });

  it('end with the role where the title tells it', () => {
    expect(labels('positions:\n  ceo:\n    title: Wizard\n    <|>\n').slice(0, 2)).toEqual(['reports_to', 'role']);
    expect(labels('positions:\n  ceo:\n    title: CFO\n    <|>\n').slice(0, 2)).toEqual(['reports_to', 'holder']);
    expect(labels('positions:\n  ceo:\n    title: CFO\n    <|>\n').at(-1)).toBe('role');
  });

  it('explain themselves with the sentence of the format', () => {
    expect(offers('positions:\n  ceo:\n    <|>\n').find(({ label }) => label === 'title')).toMatchObject({
      documentation: 'The title as on a business card, preferably in full.',
    });
  });

  it('come with a colon and a fitting value', () => {
    expect(taking('reports_to', 'positions:\n  ceo:\n    re<|>\n')).toBe('positions:\n  ceo:\n    reports_to: \n');
    expect(taking('owns', 'positions:\n  ceo:\n    <|>\n')).toBe('positions:\n  ceo:\n    owns: [$0]\n');
    expect(taking('only', 'positions:\n  ceo:\n    <|>\n')).toBe('positions:\n  ceo:\n    only:\n      $0\n');
    expect(taking('only', 'positions:\n  ceo: {<|>}\n')).toBe('positions:\n  ceo: {only: {$0}}\n');
    expect(taking('allow', 'positions:\n  ceo:\n    <|>\n')).toBe('positions:\n  ceo:\n    allow:\n      - $0\n');
    expect(taking('organization', '<|>')).toBe('organization:\n  $0');
  });

  it('leave a colon alone that is there', () => {
    expect(taking('reports_to', 'positions:\n  ceo:\n    re<|>p: cco\n')).toBe(
      'positions:\n  ceo:\n    reports_to: cco\n',
    );
  });

  it('have no places to fill in for an editor that takes none', () => {
    expect(taking('owns', 'positions:\n  ceo:\n    <|>\n', PLAIN)).toBe('positions:\n  ceo:\n    owns: \n');
  });

  it('may start a list item that is written as a map', () => {
    expect(taking('area', 'positions:\n  ceo:\n    owns:\n      - ar<|>\n')).toBe(
      'positions:\n  ceo:\n    owns:\n      - area: \n',
    );
    expect(taking('only', 'positions:\n  ceo:\n    owns:\n      - <|>\n')).toBe(
      'positions:\n  ceo:\n    owns:\n      - only:\n          $0\n',
    );
    expect(taking('rule', 'positions:\n  ceo:\n    allow:\n      <|>\n')).toBe(
      'positions:\n  ceo:\n    allow:\n      - rule: \n',
    );
    expect(labels('positions:\n  ceo:\n    owns:\n      - area: brand\n        <|>\n')).toEqual([
      'except',
      'only',
      'shared_with',
      'lead',
    ]);
  });

  it('of the rule settings are the rules', () => {
    expect(taking('unknown-position', 'rules:\n  un<|>\n')).toBe('rules:\n  unknown-position: \n');
    expect(labels('rules: {unknown-position: off, <|>}')).not.toContain('unknown-position');
  });

  it('can be followed by the list of their values', () => {
    const client = { ...MODERN, suggestCommand: 'show.more' };
    const commands = new Map(
      offers('positions:\n  ceo:\n    <|>\n', client).map(({ label, command }) => [label, command?.command]),
    );
    expect([commands.get('reports_to'), commands.get('purpose')]).toEqual(['show.more', undefined]);
  });

  it.each([
    '# ti<|>',
    'positions:\n  ceo:\n    notes: |\n      ti<|>\n',
    'positions:\n  ceo:\n    notes: ti<|>\n',
    'x-own:\n  <|>',
    'areas:\n  <|>',
  ])('are not offered in %j', (text) => {
    expect(labels(text)).toEqual([]);
  });
});

describe('the first key of a position', () => {
  it.each([
    ['positions:\n  ceo:\n    "ti<|>"\n', 'positions:\n  ceo:\n    "title": \n'],
    ['positions:\n  ceo:\n    "ti<|>\n', 'positions:\n  ceo:\n    "title": \n'],
    ["positions:\n  ceo:\n    '<|>'\n", "positions:\n  ceo:\n    'title': \n"],
    ['positions:\n  ceo: {"ti<|>"}\n', 'positions:\n  ceo: {"title": }\n'],
    ['positions:\n  ceo:\n    "ti<|>": A\n', 'positions:\n  ceo:\n    "title": A\n'],
  ])('may be in quotation marks: %j', (text, after) => expect(taking('title', text)).toBe(after));

  it('is offered behind tabs, however wide they are', () => {
    expect(taking('reports_to', 'positions:\n  ceo: {title: A}\n  it:\n\ttitle: IT\n\trep<|>\n')).toBe(
      'positions:\n  ceo: {title: A}\n  it:\n\ttitle: IT\n\treports_to: \n',
    );
  });
});
