import type { CardState, MarkedState } from '..';
import { mermaidText } from '../diagram/mermaid-label';
import { FLOWCHART_FRONTMATTER } from '../diagram/mermaid-text';
import { neighborhoodOf } from './neighborhood';
import type { UnionDiagram } from './union';

/** The label of each state in its box; colors alone do not reach all readers. */
const WORDS: Readonly<Record<CardState, string>> = {
  added: '+ added',
  removed: '− removed',
  moved: '→ moved',
  changed: '• changed',
  same: '',
};

const STYLES: Readonly<Record<MarkedState, string>> = {
  added: 'fill:#dff3e4,stroke:#1a7f37,stroke-width:3px,color:#000000',
  removed: 'fill:#fbe4e4,stroke:#c62828,stroke-width:2px,stroke-dasharray:4 3,color:#000000',
  moved: 'fill:#e3edfb,stroke:#1565c0,stroke-width:3px,color:#000000',
  changed: 'fill:#fdf3d8,stroke:#b26a00,stroke-width:2px,color:#000000',
};

/**
 * What has changed, with the managers around it, as the text of a stock Mermaid flowchart.
 * Within the limits that GitHub and GitLab set. @returns undefined where there is nothing to draw
 */
export function changeFlowchart(union: UnionDiagram): string | undefined {
  const { cards: shown, hidden } = neighborhoodOf(union);
  if (shown.size === 0) return undefined;
  const cards = union.cards.filter(({ id }) => shown.has(id));
  const lines = [
    'flowchart TB',
    'accTitle: What changes',
    ...cards.map(({ id, key, title }) => {
      const rows = [title === '' ? key : title, WORDS[union.states[id] ?? 'same']];
      return `${id}["${rows
        .filter((row) => row !== '')
        .map(mermaidText)
        .join('<br/>')}"]`;
    }),
    ...[...hidden].map(([id, count]) => `${id}more["${mermaidText(`+${count} unchanged`)}"]`),
    ...cards.flatMap(({ id, manager }) =>
      manager !== undefined && shown.has(manager) ? [`${manager} --- ${id}`] : [],
    ),
    ...[...hidden.keys()].map((id) => `${id} --- ${id}more`),
    ...Object.entries(union.oldManagers).flatMap(([id, old]) =>
      shown.has(id) && shown.has(old) ? [`${old} -. "${mermaidText('was here')}" .-> ${id}`] : [],
    ),
    ...union.handovers.flatMap(({ name, from, to }) =>
      shown.has(from) && shown.has(to) ? [`${from} == "${mermaidText(name)}" ==> ${to}`] : [],
    ),
    ...Object.entries(STYLES).flatMap(([state, style]) => {
      const members = cards.filter(({ id }) => union.states[id] === state).map(({ id }) => id);
      return members.length === 0 ? [] : [`classDef ${state} ${style}`, `class ${members.join(',')} ${state}`];
    }),
    ...(hidden.size === 0
      ? []
      : ['classDef more stroke-dasharray:2 3', `class ${[...hidden.keys()].map((id) => `${id}more`).join(',')} more`]),
  ];
  return `${FLOWCHART_FRONTMATTER}${lines.join('\n  ')}\n`;
}
