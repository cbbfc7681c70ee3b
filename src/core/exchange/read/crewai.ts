import { clean } from '../cells';
import type { RosterRow } from '../roster';
import { titleOf } from './agent-files';
import { isBag, pick, wordOf } from './data';
import type { Reader } from './reader';

/** A placeholder that a run fills in, such as `{topic}`. */
const GAP = /\{\w+\}/g;

/** The agents of a CrewAI project. They have no reporting lines; the agent that may delegate leads, if there is only one. */
export const crewai: Reader = {
  id: 'crewai',
  label: 'CrewAI agents.yaml',
  detect: ({ yaml }) => {
    const [root] = yaml;
    if (!isBag(root)) return false;
    const agents = Object.values(root);
    return (
      agents.length > 0 &&
      agents.every((agent) => isBag(agent) && 'role' in agent && ('goal' in agent || 'backstory' in agent))
    );
  },
  read: (contents) => {
    const agents = contents.flatMap(({ name: file, yaml: [root] }) =>
      Object.entries(isBag(root) ? root : {}).map(([id, agent], index) => ({
        id,
        agent,
        place: { file, unit: 'entry' as const, number: index + 1 },
      })),
    );
    const leads = agents.filter(({ agent }) => isBag(agent) && agent.allow_delegation === true);
    const [lead] = leads.length === 1 ? leads : [];
    const root = lead?.id ?? 'crew';
    const rows = agents.map(({ id, agent, place }): RosterRow => {
      const goal = clean(pick(agent, 'goal'));
      return {
        place,
        id,
        slug: id.replaceAll('_', '-'),
        title: clean(wordOf(isBag(agent) ? agent.role : undefined)?.replace(GAP, ' ')) ?? titleOf(id),
        manager: id === root ? [] : [{ value: root, column: '(none)', space: 'id' }],
        dotted: [],
        ...(goal !== undefined && { purpose: goal }),
      };
    });
    const added: RosterRow[] = lead
      ? []
      : [{ place: { file: contents[0]!.name }, id: root, slug: root, title: 'Crew', manager: [], dotted: [] }];
    const message = lead
      ? `CrewAI has no reporting lines; the others report to "${lead.id}", the only agent that may delegate.`
      : 'CrewAI has no reporting lines, so all agents report to one "Crew" that was added.';
    return {
      format: 'CrewAI',
      rows: [...added, ...rows],
      notices: [{ severity: 'info', code: 'flat', message }],
      leftOut: [],
    };
  },
};
