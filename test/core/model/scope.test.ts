import { describe, expect, it } from 'vitest';
import { organize, readChart, type Scope, scopesMeet, scopesOf } from '../../../src/core/model';
import { read } from '../../../src/core/syntax';

const scope = (written: Readonly<Record<string, string>>): Scope =>
  new Map(Object.entries(written).map(([key, values]) => [key, new Set(values.split(', '))]));

describe('scopes meet', () => {
  it.each([
    [{ region: 'emea' }, { country: 'germany' }],
    [{ regions: 'apac' }, { market: 'japan' }],
    [{ territory: 'dach' }, { country: 'at' }],
    [{ region: 'europa' }, { region: 'uk & ireland' }],
    [{ region: 'latam' }, { country: 'méxico' }],
    [{ region: 'global' }, { region: 'nordics' }],
    [{ country: 'uk' }, { country: 'scotland' }],
    [{ region: 'east africa' }, { country: 'kenya' }],
    [{ region: 'emea' }, { brand: 'outdoor' }],
    [{ market: 'smb' }, { region: 'emea' }],
    [{ region: 'hamburg' }, { city: 'hamburg' }],
    [{ colleges: 'law, arts' }, { college: 'law' }],
  ])('%j and %j', (one, other) => {
    expect(scopesMeet(scope(one), scope(other))).toBe(true);
    expect(scopesMeet(scope(other), scope(one))).toBe(true);
  });
});

describe('scopes are apart', () => {
  it.each([
    [{ region: 'apac' }, { country: 'germany' }],
    [{ region: 'africa' }, { region: 'mena' }],
    [{ region: 'asia' }, { region: 'middle east' }],
    [{ region: 'north america' }, { region: 'latam' }],
    [{ country: 'kenya' }, { region: 'west africa' }],
    [{ region: 'nordics' }, { region: 'benelux' }],
    [{ region: 'hamburg' }, { region: 'emea' }],
    [{ state: 'ca' }, { country: 'ca' }],
    [{ market: 'smb' }, { market: 'enterprise' }],
  ])('%j and %j', (one, other) => expect(scopesMeet(scope(one), scope(other))).toBe(false));
});

describe('a report lies inside the scope of its managers', () => {
  const { position, ...organization } = organize([
    readChart(
      'chart',
      read(`positions:
  boss: {title: Boss}
  africa: {title: Africa, reports_to: boss, only: {region: Africa}}
  kenya: {title: Kenya, reports_to: africa, only: {country: Kenya}}
  nairobi: {title: Nairobi, reports_to: kenya, only: {city: Nairobi, brand: Shoes}}
  world: {title: World, reports_to: africa, only: {region: Global}}
  sudan: {title: Sudan, reports_to: east, only: {country: Sudan}}
  mali: {title: Mali, reports_to: sahel, only: {country: Mali}}
  niger: {title: Niger, reports_to: sahel, only: {country: Niger}}
  sahel: {title: The Sahel, reports_to: boss, only: {region: Central and Western Sahel}}
  east: {title: East Africa, reports_to: boss, only: {region: East Africa}}
  mena: {title: MENA, reports_to: boss, only: {region: MENA}}
  asia: {title: Asia, reports_to: boss, only: {region: Asia}}
`),
    ),
  ]);
  const of = (id: string) => scopesOf({ position, ...organization }).of(position(id)!);

  it('and so is apart from what they are apart from', () => {
    expect(['kenya', 'nairobi', 'world'].map((id) => scopesMeet(of(id), of('asia')))).toEqual([false, false, false]);
  });

  it('even where it lies elsewhere on the map', () => {
    expect(scopesMeet(of('sudan'), of('mena'))).toBe(false);
    expect(scopesMeet(of('sudan'), of('east'))).toBe(true);
  });

  it('and apart from others in it', () => {
    expect(scopesMeet(of('mali'), of('niger'))).toBe(false);
    expect(['mali', 'niger'].map((id) => scopesMeet(of(id), of('sahel')))).toEqual([true, true]);
  });

  it('which it narrows, never widens', () => {
    expect([...of('kenya').values()].flatMap((values) => [...values])).toEqual(['KE']);
    expect([...of('world').values()].flatMap((values) => [...values])).toEqual(['AFRICA']);
    expect([...of('nairobi').keys()]).toEqual(['territory', 'brand']);
  });
});
