import type { CodeAction } from 'vscode-languageserver-types';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { TermKind } from '../../model';
import { vocabularyOf } from '../../model';
import { describe } from '../../schema';
import { replaceWord, wordAt } from '../../syntax';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';
import { workspaceEdit } from '../edit';
import type { Term } from '../terms';

/** Replaces another name for a term by its id in the catalog: "Customer Service" becomes customer-service. */
export function writeAsId(snapshot: Snapshot, offset: number, client: Client): CodeAction[] {
  const word = wordAt(snapshot.reading, offset);
  const kind = word?.part === 'value' ? describe(word.path)?.refersTo : undefined;
  if (!word || !kind || !isNamed(kind)) return [];
  const id = vocabularyOf(snapshot.organization).find(kind, word.at.value);
  if (id === undefined || id === word.at.value) return [];
  const { entry, span, text } = replaceWord(word.at, id);
  const edit = { uri: snapshot.uri, span: snapshot.reading.place({ entry, span }), text };
  return [
    {
      title: `Write it as "${id}"`,
      kind: CodeActionKind.RefactorRewrite,
      edit: workspaceEdit(snapshot, [edit], client),
    },
  ];
}

const NAMED: readonly Term[] = ['area', 'metric', 'stakeholder', 'role', 'industry', 'priority'] satisfies TermKind[];

const isNamed = (kind: Term): kind is TermKind => NAMED.includes(kind);
