import { expect, it, describe as suite } from 'vitest';
import { describe, keysAt } from '../../../src/core/schema';

const names = (path: Parameters<typeof keysAt>[0]): string =>
  keysAt(path)
    .map(({ name }) => name)
    .join(' ');

suite('what the format says of a key', () => {
  it('is its sentence, its form and what its words stand for', () => {
    expect(describe(['positions', 'cco', 'owns', 0, 'area'])).toEqual({
      name: 'area',
      description: 'The owned area, with all its parts.',
      kind: 'text',
      refersTo: 'area',
    });
  });

  it.each([
    ['orgchart', 'choice', undefined],
    ['organization', 'map', undefined],
    ['organization.headcount', 'number', undefined],
    ['organization.industry', 'text', 'industry'],
    ['organization.priorities', 'list', 'priority'],
    ['organization.co_leads', 'list', 'position'],
    ['include', 'list', undefined],
    ['leadership_team', 'list', 'position'],
    ['leadership_team.0', 'text', 'position'],
    ['expects', 'list', 'area'],
    ['areas.x.parent', 'text', 'area'],
    ['areas.x.st', 'list', 'stakeholder'],
    ['metrics.x.area', 'text', 'area'],
    ['metrics.x.st', 'list', 'stakeholder'],
    ['rules', 'map', 'rule'],
    ['rules.span-too-wide', 'choice', undefined],
    ['exceptions', 'list', undefined],
    ['exceptions.0', 'map', undefined],
    ['exceptions.0.rule', 'text', 'rule'],
    ['exceptions.0.positions', 'list', 'position'],
    ['exceptions.0.until', 'date', undefined],
    ['positions.cco', 'map', undefined],
    ['positions.cco.role', 'text', 'role'],
    ['positions.cco.reports_to', 'text', 'position'],
    ['positions.cco.reports_to.1', 'text', 'position'],
    ['positions.cco.dotted_line_to', 'list', 'position'],
    ['positions.cco.department', 'text', 'department'],
    ['positions.cco.fte', 'number', undefined],
    ['positions.cco.assistant', 'flag', undefined],
    ['positions.cco.holder', 'text', undefined],
    ['positions.cco.holder.until', 'date', undefined],
    ['positions.cco.holder.1.type', 'choice', undefined],
    ['positions.cco.only.stakeholder', 'text', 'stakeholder'],
    ['positions.cco.only.anything', 'text', undefined],
    ['positions.cco.focus', 'list', 'stakeholder'],
    ['positions.cco.owns', 'list', 'area'],
    ['positions.cco.owns.0', 'text', 'area'],
    ['positions.cco.owns.0.except', 'list', 'area'],
    ['positions.cco.owns.0.shared_with', 'list', 'position'],
    ['positions.cco.owns.0.lead', 'text', 'position'],
    ['positions.cco.owns.0.only.stakeholder', 'text', 'stakeholder'],
    ['positions.cco.contributes_to', 'list', 'area'],
    ['positions.cco.consulted_on', 'list', 'area'],
    ['positions.cco.contributes_to.0.area', 'text', 'area'],
    ['positions.cco.metrics', 'list', 'metric'],
    ['positions.cco.metrics.0', 'text', 'metric'],
    ['positions.cco.metrics.0.metric', 'text', 'metric'],
    ['positions.cco.tracks', 'list', 'metric'],
    ['positions.cco.works_with', 'list', 'position'],
    ['positions.cco.works_with.0', 'text', 'position'],
    ['positions.cco.works_with.0.with', 'text', 'position'],
    ['positions.cco.works_with.0.about', 'list', 'area'],
    ['positions.cco.allow.0.rule', 'text', 'rule'],
    ['positions.cco.allow.0.with', 'list', 'position'],
  ])('%s: %s, %s', (text, kind, refersTo) => {
    const found = describe(text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
    expect({ kind: found?.kind, refersTo: found?.refersTo }).toEqual({ kind, refersTo });
    expect(found?.description).toMatch(/^[A-Z].*\.$/);
  });

  it('lists the values of a choice', () => {
    const statuses = describe(['positions', 'cco', 'status'])?.values?.map(({ value }) => value);
    expect(statuses).toEqual(['filled', 'vacant', 'proposed', 'eliminated']);
    expect(describe(['rules', 'span-too-wide'])?.values?.[0]).toEqual({
      value: 'off',
      description: 'The rule is not checked.',
    });
    expect(describe(['orgchart'])?.values).toEqual([{ value: '1' }]);
  });

  it('calls an entry of a list by the key of the list', () => {
    expect(describe(['positions', 'cco', 'owns', 3])?.name).toBe('owns');
  });

  it('takes any id, numbers and names of JavaScript among them', () => {
    for (const id of [4711, '__proto__', 'constructor']) {
      expect(describe(['positions', id, 'title'])?.name).toBe('title');
      expect(describe(['positions', id])?.name).toBe(String(id));
    }
  });

  it.each([
    [[]],
    [['roles']],
    [['constructor']],
    [['x-color']],
    [['positions', 'cco', 'x-color']],
    [['positions', 'cco', '__proto__']],
    [['positions', 'cco', 'title', 'deeper']],
    [['positions', 'cco', 'title', 0]],
  ])('is nothing at %j', (path) => {
    expect(describe(path)).toBeUndefined();
  });
});

suite('the keys that may stand in a map', () => {
  it('come in the order people write them', () => {
    expect(names([])).toBe(
      'orgchart organization include leadership_team expects areas metrics rules exceptions positions',
    );
    expect(names(['positions', 'cco'])).toMatch(/^title reports_to role holder status /);
  });

  it('are known of every map', () => {
    expect(names(['organization'])).toBe('name industry headcount priorities coverage profile co_leads');
    expect(names(['positions', 'cco', 'holder'])).toBe('name email employee_id type until');
    expect(names(['positions', 'cco', 'holder', 1])).toBe('name email employee_id type until');
    expect(names(['positions', 'cco', 'owns', 0])).toBe('area except only shared_with lead');
    expect(names(['positions', 'cco', 'consulted_on', 0])).toBe('area except only');
    expect(names(['positions', 'cco', 'tracks', 0])).toBe('metric only shared_with lead');
    expect(names(['positions', 'cco', 'owns', 0, 'only'])).toBe('region segment product channel stakeholder');
    expect(names(['positions', 'cco', 'works_with', 0])).toBe('with about gives gets');
    expect(names(['positions', 'cco', 'allow', 0])).toBe('rule with reason until');
    expect(names(['exceptions', 0])).toBe('rule positions reason until');
    expect(names(['areas', 'x'])).toBe('name parent st abbr aka');
    expect(names(['metrics', 'x'])).toBe('name area st abbr aka');
  });

  it('are none where ids stand, where a list stands and where the format knows nothing', () => {
    for (const path of [
      ['positions'],
      ['rules'],
      ['areas'],
      ['positions', 'cco', 'owns'],
      ['positions', 'cco', 'title'],
      ['nowhere'],
    ]) {
      expect(keysAt(path)).toEqual([]);
    }
  });
});
