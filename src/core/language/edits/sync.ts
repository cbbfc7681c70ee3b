import type { WorkspaceEdit } from 'vscode-languageserver-types';
// A language server does not need readers of other formats, so only this part of the room is imported.
import type { Company } from '../../exchange/company';
import type { SyncRefusal } from '../../exchange/sync/sync';
import { sync } from '../../exchange/sync/sync';
import type { Kept } from '../../exchange/write/position-text';
import type { Finding } from '../../text';
import type { Snapshot } from '../../workspace';

/** The result of a sync between a chart and a company's data. */
export interface SyncPlan {
  /** The plan, one sentence per step. */
  readonly steps: readonly string[];
  /** Steps that cannot be made, with the reasons. */
  readonly refused: readonly string[];
  /** Messages of findings that the sync opens and closes. */
  readonly opens: readonly string[];
  readonly closes: readonly string[];
  /** Each edit is annotated with the steps that it makes. */
  readonly edit: WorkspaceEdit;
}

export interface SyncRequest {
  readonly company: Company;
  readonly keep: readonly Kept[];
  /** The share of filled positions that may become vacant. */
  readonly maxRemoved: number;
}

export type { SyncRefusal };

/** Computes the edits that bring a chart in line with a company's data. */
export function syncWith(snapshot: Snapshot, { company, keep, maxRemoved }: SyncRequest): SyncPlan | SyncRefusal {
  const result = sync(snapshot, company, { keep: new Set(keep), maxRemoved });
  if (!('steps' in result)) return result;
  const labels = result.edits.map(({ steps }) => steps.map(({ text }) => text).join('; '));
  const annotations = [...new Set(labels)];
  return {
    steps: result.steps.map(({ text }) => text),
    refused: result.refused.map(({ reason }) => reason),
    opens: result.opened.map(sentence),
    closes: result.closed.map(sentence),
    edit: {
      changeAnnotations: Object.fromEntries(annotations.map((label, index) => [String(index), { label }])),
      documentChanges: snapshot.files.flatMap((file) => {
        const own = result.edits.flatMap((edit, index) =>
          edit.uri === file.uri
            ? [
                {
                  range: file.lines.range(edit.span),
                  newText: edit.text,
                  annotationId: String(annotations.indexOf(labels[index]!)),
                },
              ]
            : [],
        );
        return own.length === 0 ? [] : [{ textDocument: { uri: file.uri, version: file.version ?? null }, edits: own }];
      }),
    },
  };
}

const sentence = ({ severity, message }: Finding): string => `${severity}: ${message}`;
