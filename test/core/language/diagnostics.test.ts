import { describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { codeActions, diagnostics, FIX_ALL, notice } from '../../../src/core/language';
import type { Finding, Fix } from '../../../src/core/text';
import type { Snapshot } from '../../../src/core/workspace';
import { chart, edited, MODERN, PLAIN, URI } from './kit';

const WRONG = 'positions:\n  ceo: {title: A}\n  cfo: {title: B, reports_to: cef}\n';

/** The diagnostics of the one rule that these tests are written with; other rules may have more to say. */
const unknownPositions = (text: string): Diagnostic[] =>
  diagnostics(chart(text)).filter(({ code }) => code === 'unknown-position');

const changes = (read: Snapshot, range: Range, client = MODERN): CodeAction[] =>
  codeActions(read, { range, context: {} }, client).filter(({ title }) => title.startsWith('Change it to'));

const whole = (read: Snapshot) => ({ start: { line: 0, character: 0 }, end: read.lines.at(read.text.length) });

describe('a diagnostic', () => {
  it('says what, where, how bad, and where that is explained', () => {
    const [first] = unknownPositions(WRONG);
    expect(first).toMatchObject({
      range: { start: { line: 2, character: 30 }, end: { line: 2, character: 33 } },
      severity: DiagnosticSeverity.Error,
      code: 'unknown-position',
      codeDescription: {
        href: 'https://github.com/orgchart/orgchart/blob/main/src/core/rules/structure/unknown-position.md',
      },
      source: 'orgchart',
    });
  });

  it.each([
    ['warning', DiagnosticSeverity.Warning],
    ['info', DiagnosticSeverity.Information],
    ['hint', DiagnosticSeverity.Hint],
  ])('is as severe as the chart has it: %s', (setting, severity) => {
    expect(unknownPositions(`rules: {unknown-position: ${setting}}\n${WRONG}`)).toMatchObject([{ severity }]);
  });

  it('points at other places of the same file', () => {
    const related = [
      { uri: URI, span: { start: 2, end: 4 }, message: 'there' },
      { uri: 'file:///other', span: { start: 0, end: 1 }, message: 'elsewhere' },
    ];
    const read = withFindings(chart(WRONG), [{ ...finding([]), related }]);
    expect(diagnostics(read)).toMatchObject([{ relatedInformation: [{ message: 'there', location: { uri: URI } }] }]);
  });
});

describe('quick fixes', () => {
  it('are the ways out of what is found in the range', () => {
    const read = chart(WRONG);
    const at = { start: { line: 2, character: 31 }, end: { line: 2, character: 31 } };
    const [change] = changes(read, at);
    expect(change).toMatchObject({
      title: expect.stringContaining('Change it to'),
      kind: 'quickfix',
      diagnostics: [{ code: 'unknown-position' }],
    });
    expect(change).not.toHaveProperty('isPreferred');
    const [plain] = changes(read, at, PLAIN);
    expect(edited(read, plain!.edit!)).toBe(edited(read, change!.edit!));
    expect(unknownPositions(edited(read, change!.edit!))).toEqual([]);
  });

  it('are not offered elsewhere, nor where something else is asked for', () => {
    const read = chart(WRONG);
    const start = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
    expect(changes(read, start)).toEqual([]);
    expect(codeActions(read, { range: whole(read), context: { only: ['refactor'] } }, MODERN)).toEqual([]);
  });

  it('are preferred where one alone is safe', () => {
    const fixes = [fix('safe', true, 0, 'x'), fix('unsafe', false, 0, 'y')];
    const read = withFindings(chart(WRONG), [
      finding(fixes),
      finding([fix('one', true, 0, 'x'), fix('two', true, 0, 'y')]),
    ]);
    const preferred = codeActions(read, { range: whole(read), context: {} }, MODERN).filter(
      ({ isPreferred }) => isPreferred,
    );
    expect(preferred.map(({ title }) => title)).toEqual(['safe']);
  });

  it('that are safe can be made all at once, but for those that get in the way of others', () => {
    const read = withFindings(chart(WRONG), [
      finding([fix('a', true, 0, 'P')]),
      finding([fix('b', true, 0, 'Q')]),
      finding([fix('c', true, 2, 'S')]),
      finding([fix('d', false, 5, 'T')]),
    ]);
    const actions = codeActions(read, { range: whole(read), context: { only: ['source.fixAll'] } }, MODERN);
    expect(actions.map(({ kind }) => kind)).toEqual([FIX_ALL]);
    expect(edited(read, actions[0]!.edit!)).toBe(`PoSitions${WRONG.slice(9)}`);
    expect(codeActions(read, { range: whole(read), context: {} }, MODERN).map(({ kind }) => kind)).not.toContain(
      FIX_ALL,
    );
    expect(
      codeActions(withFindings(chart(WRONG), []), { range: whole(read), context: { only: [FIX_ALL] } }, MODERN),
    ).toEqual([]);
  });
});

describe('the notice on a picture', () => {
  it('names the first line that hides something', () => {
    expect(notice(chart('positions:\n  a: {title: A}\n  b: {owns: [x\n'))).toBe('Line 3: This "[" is never closed.');
  });

  it('is not there for mistakes that hide nothing', () => {
    expect(notice(chart(WRONG))).toBeUndefined();
    expect(notice(chart('positions:\n  a: {title: A, title: B}\n'))).toBeUndefined();
  });
});

const fix = (title: string, safe: boolean, start: number, text: string): Fix => ({
  title,
  safe,
  edits: [{ uri: URI, span: { start, end: start + 1 }, text }],
});

const finding = (fixes: readonly Fix[]): Finding => ({
  uri: URI,
  span: { start: 0, end: 3 },
  code: 'some-rule',
  severity: 'warning',
  message: 'Some message.',
  related: [],
  fixes,
  positions: [],
});

const withFindings = (read: Snapshot, findings: readonly Finding[]): Snapshot =>
  Object.create(read, { findings: { value: findings } }) as Snapshot;
