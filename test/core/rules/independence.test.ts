import { describe, expect, it } from 'vitest';
import { check } from './kit/check';

const found = (positions: string): string[] =>
  check(`positions:\n  ceo: {title: Chief Executive Officer}\n${positions}`)
    .filter(({ code }) => code === 'independence-conflict')
    .map(({ positions: [first] }) => first!);

describe('a control function is not independent', () => {
  it.each([
    [
      'below the one it checks',
      '  cfo: {title: CFO, reports_to: ceo}\n  a: {title: Auditor, reports_to: cfo, owns: [internal-audit]}\n',
      ['a'],
    ],
    [
      'owned together with what it checks',
      '  cfo: {title: CFO, reports_to: ceo, owns: [finance, internal-audit]}\n',
      ['cfo'],
    ],
    [
      'in one person',
      '  cfo: {title: CFO, reports_to: ceo, holder: Sam Lee}\n  a: {title: Head of Internal Audit, reports_to: ceo, holder: Sam Lee}\n',
      ['a'],
    ],
  ])('%s', (_, positions, expected) => {
    expect(found(positions)).toEqual(expected);
  });

  it.each([
    ['below the head', '  a: {title: Head of Internal Audit, reports_to: ceo, owns: [internal-audit]}\n'],
    [
      'with a dotted line to the head',
      '  cfo: {title: CFO, reports_to: ceo}\n  a: {title: Auditor, reports_to: cfo, dotted_line_to: [ceo], owns: [internal-audit]}\n',
    ],
    [
      'where a CIO owns security',
      '  cio: {title: CIO, reports_to: ceo, owns: [enterprise-it, information-security]}\n',
    ],
    [
      'that is eliminated',
      '  cfo: {title: CFO, reports_to: ceo}\n  a: {title: Head of Internal Audit, reports_to: cfo, status: eliminated}\n',
    ],
    [
      'below counsel',
      '  gc: {title: General Counsel, reports_to: ceo}\n  p: {title: Privacy Lead, reports_to: gc, owns: [privacy]}\n',
    ],
  ])('but is %s', (_, positions) => {
    expect(found(positions)).toEqual([]);
  });
});
