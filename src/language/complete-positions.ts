import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { roles, rolesOfTitle } from '../knowledge';
import { scalarText } from '../syntax';
import type { Snapshot } from '../workspace';
import { inOrder, insert, literal } from './slot';
import type { Insertion, Slot } from './slot';

/** Whole new positions: an empty one under the id that is being typed, and one for each known role. */
export function completePositions(snapshot: Snapshot, slot: Slot): CompletionItem[] {
  const { cursor: { word, colon, quote }, front } = slot;
  if (colon || quote || front !== 'nothing') return [];
  const typed = snapshot.text.slice(word.start, word.end).trim();
  const [role, other] = rolesOfTitle(typed);
  const title = role && !other ? roles.get(role).title : '';
  const blank: CompletionItem = {
    label: typed === '' ? 'new position' : typed,
    kind: CompletionItemKind.Snippet,
    detail: 'A new position',
    sortText: inOrder(0, 0),
    filterText: typed === '' ? 'new position' : typed,
    ...insert(snapshot, slot, positionText(snapshot, slot, typed, title)),
  };
  const known = [...roles.values()].map((each, index): CompletionItem => {
    const id = freeId(snapshot, (each.abbr[0] ?? each.id).toLowerCase());
    return {
      label: id,
      kind: CompletionItemKind.Snippet,
      detail: each.title,
      ...(each.goal !== undefined && { documentation: each.goal }),
      sortText: inOrder(1, index),
      filterText: [id, each.title, ...each.aka].join(' '),
      ...insert(snapshot, slot, positionText(snapshot, slot, id, each.title)),
    };
  });
  const isTaken = snapshot.organization.position(typed) !== undefined;
  return [...(isTaken ? [] : [blank]), ...known.filter(({ label }) => label !== blank.label)];
}

function positionText({ organization }: Snapshot, { client }: Slot, id: string, title: string): Insertion {
  const key = scalarText(id === '' ? 'id' : id);
  const manager = organization.lines.tops.find((top) => top.id.value !== id);
  const reportsTo = manager && scalarText(manager.id.value);
  if (!client.snippets || !client.adjustsIndentation) return { text: `${key}: {title: ${title === '' ? 'Title' : scalarText(title)}${reportsTo === undefined ? '' : `, reports_to: ${reportsTo}`}}` };
  const lines = [
    id === '' ? '${1:id}:' : `${literal(key)}:`,
    `  title: ${title === '' ? '${2:Title}' : literal(scalarText(title))}`,
    ...(reportsTo === undefined ? [] : [`  reports_to: \${3:${literal(reportsTo)}}`]),
  ];
  return { text: `${lines.join('\n')}$0`, snippet: true };
}

/** The id, or the first numbered one that no position has yet. */
function freeId({ organization }: Snapshot, id: string): string {
  if (!organization.position(id)) return id;
  for (let number = 2; ; number++) if (!organization.position(`${id}-${number}`)) return `${id}-${number}`;
}
