import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Finding, Fix, Span } from '../../text';
import type { Snapshot } from '../../workspace';
import { safeFixes, soundFixes } from '../../workspace';
import { diagnostic } from '../annotations/diagnostics';
import type { Client } from '../client';
import { workspaceEdit } from '../edit';
import { sortKeysEdits } from './format';
import { refactorActions } from './refactor-actions';
import { writeAsId } from './write-as-id';

/** The action that applies all safe fixes. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.orgchart`;

/** The action that sorts the keys of every position. */
export const SORT_KEYS = `${CodeActionKind.Source}.organizeKeys.orgchart`;

/** Actions for a whole file, offered only on request. */
const ON_REQUEST: readonly string[] = [FIX_ALL, SORT_KEYS];

export interface CodeActionParams {
  readonly range: Range;
  readonly context: Pick<CodeActionContext, 'only'>;
}

/** The quick fixes and refactorings for a range; changes of a whole file only on request. */
export function codeActions(
  snapshot: Snapshot,
  { range, context: { only } }: CodeActionParams,
  client: Client,
): CodeAction[] {
  const wants = (kind: string): boolean =>
    only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? !ON_REQUEST.includes(kind);
  const fixesOf = soundFixes(snapshot);
  const asked = { start: snapshot.lines.offset(range.start), end: snapshot.lines.offset(range.end) };
  return [
    ...(wants(CodeActionKind.QuickFix)
      ? snapshot.findings
          .filter(({ uri, span }) => uri === snapshot.uri && meet(span, asked))
          .flatMap((finding) => quickFixes(snapshot, finding, fixesOf(finding), client))
      : []),
    ...(wants(CodeActionKind.RefactorRewrite) ? writeAsId(snapshot, asked.start, client) : []),
    ...refactorActions(snapshot, asked.start, only !== undefined, client).filter(
      ({ kind }) => kind !== undefined && wants(kind),
    ),
    ...(wants(FIX_ALL) ? fixAll(snapshot, client) : []),
    ...(wants(SORT_KEYS) ? organizeKeys(snapshot, client) : []),
  ];
}

function quickFixes(snapshot: Snapshot, finding: Finding, fixes: readonly Fix[], client: Client): CodeAction[] {
  const safe = fixes.filter((fix) => fix.safe);
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic(snapshot, finding)],
    edit: workspaceEdit(snapshot, fix.edits, client),
    ...(fix.safe && safe.length === 1 && { isPreferred: true }),
  }));
}

function fixAll(snapshot: Snapshot, client: Client): CodeAction[] {
  const edits = safeFixes(snapshot).flatMap(({ fix }) => fix.edits);
  if (edits.length === 0) return [];
  return [
    {
      title: 'Apply all safe fixes',
      kind: FIX_ALL,
      edit: workspaceEdit(snapshot, edits, client),
    },
  ];
}

function organizeKeys(snapshot: Snapshot, client: Client): CodeAction[] {
  const edits = sortKeysEdits(snapshot);
  if (edits.length === 0) return [];
  return [
    {
      title: 'Sort the keys of every position',
      kind: SORT_KEYS,
      edit: workspaceEdit(snapshot, edits, client),
    },
  ];
}

const meet = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
