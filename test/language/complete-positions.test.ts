import { describe, expect, it } from 'vitest';
import { labels, offers, PLAIN, taking } from './kit';

describe('a new position', () => {
  it('can be filled in', () => {
    expect(taking('new position', 'positions:\n  ceo: {title: A}\n  <|>\n')).toBe(
      'positions:\n  ceo: {title: A}\n  ${1:id}:\n    title: ${2:Title}\n    reports_to: ${3:ceo}$0\n',
    );
  });

  it('reports to nobody where nobody is there', () => {
    expect(taking('new position', 'positions:\n  <|>\n')).toBe('positions:\n  ${1:id}:\n    title: ${2:Title}$0\n');
  });

  it('takes the id that is typed, and the title that it abbreviates', () => {
    expect(taking('cfo', 'positions:\n  ceo: {title: A}\n  cfo<|>\n')).toBe(
      'positions:\n  ceo: {title: A}\n  cfo:\n    title: Chief Financial Officer\n    reports_to: ${3:ceo}$0\n',
    );
  });

  it('can be one of the known roles, under an id that is free', () => {
    expect(labels('positions:\n  ceo: {title: A}\n  <|>\n')).toEqual(expect.arrayContaining(['cxo', 'cfo', 'ceo-2']));
    expect(offers('positions:\n  <|>\n').find(({ label }) => label === 'cxo')?.filterText).toContain('Chief Experience Officer');
  });

  it('has no id that is taken', () => {
    const [first] = labels('positions:\n  ceo: {title: A}\n  ceo<|>\n');
    expect(first).not.toBe('ceo');
  });

  it('stands on one line for an editor that fills in nothing', () => {
    expect(taking('cfo', 'positions:\n  ceo: {title: A}\n  <|>\n', PLAIN)).toBe('positions:\n  ceo: {title: A}\n  cfo: {title: Chief Financial Officer, reports_to: ceo}\n');
  });

  it('is not offered where an id is being changed, or behind the colon', () => {
    expect(labels('positions:\n  ce<|>o: {title: A}\n')).toEqual([]);
    expect(labels('positions: <|>\n')).toEqual([]);
  });
});
