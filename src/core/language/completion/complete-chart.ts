import type { CompletionItem } from 'vscode-languageserver-types';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Snapshot } from '../../workspace';
import type { Insertion, Slot } from './slot';
import { besides, inOrder, insert } from './slot';

const ABOUT = 'A new chart with its first position';

/** A new chart, for an empty text. */
export function completeChart(snapshot: Snapshot, slot: Slot): CompletionItem[] {
  const { reading, text } = snapshot;
  const typed = slot.cursor.word;
  const isEmpty =
    reading.positions.length === 0 &&
    (text.slice(0, typed.start) + text.slice(typed.end)).replace(/^[ \t]*#.*$/gm, '').trim() === '';
  if (!isEmpty || slot.front !== 'nothing') return [];
  return [
    {
      label: 'chart',
      kind: CompletionItemKind.File,
      detail: ABOUT,
      ...besides(slot, ABOUT),
      sortText: inOrder(0, 0),
      filterText: 'chart orgchart',
      ...insert(snapshot, slot, chartText(slot)),
    },
  ];
}

function chartText({ client }: Slot): Insertion {
  const [name, id, title] = client.snippets
    ? ['${1:My Organization}', '${2:ceo}', '${3:Chief Executive Officer}']
    : ['My Organization', 'ceo', 'Chief Executive Officer'];
  const lines = [
    'orgchart: 1',
    'organization:',
    `  name: ${name}`,
    '',
    'positions:',
    `  ${id}:`,
    `    title: ${title}`,
  ];
  return { text: `${lines.join('\n')}${client.snippets ? '\n    $0' : '\n'}`, snippet: client.snippets };
}
