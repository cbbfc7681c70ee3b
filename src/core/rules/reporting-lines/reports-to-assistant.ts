import type { EntryEdit, Located, Organization, Position } from '../../model';
import { removeKey, replaceWord, valueOf } from '../../model';
import { managerWord } from '../fixes/new-manager';
import type { ProposedFix, Rule } from '../rule';
import { called, listed, MAX_NAMED } from '../words/say';

export const reportsToAssistant: Rule = {
  id: 'reports-to-assistant',
  group: 'Reporting lines',
  summary: 'Staff report to a position that is marked as an assistant.',
  severity: 'info',
  facts: [],
  *check(organization) {
    for (const assistant of organization.positions) {
      if (!assistant.assistant || assistant.status === 'eliminated') continue;
      const team = organization.lines.reports(assistant).filter((report) => !isSupport(organization, report));
      if (team.length === 0) continue;
      const names = listed(
        team.map((report) => called(organization, report)),
        MAX_NAMED,
      );
      yield {
        at: flagOf(assistant),
        message:
          `${names} ${team.length === 1 ? 'reports' : 'report'} to ${called(organization, assistant)}, which is marked as an assistant. ` +
          'Assistants lead no teams. Remove "assistant" or choose another manager.',
        positions: [assistant, ...team],
        fixes: fixes(organization, assistant, team),
      };
    }
  },
};

/** Titles of staff who support an assistant. */
const SUPPORT = /assist|secretar|sekret|aide\b|office|clerk|intern\b|trainee|driver|reception/i;

const isSupport = (organization: Organization, position: Position): boolean =>
  position.assistant || position.status === 'eliminated' || SUPPORT.test(organization.nameOf(position));

function flagOf({ source: { entry, value }, id }: Position): Located<unknown> {
  const node = value.kind === 'map' ? valueOf(value, 'assistant') : undefined;
  return node ? { value: true, entry, span: node.span } : id;
}

function fixes(organization: Organization, assistant: Position, team: readonly Position[]): ProposedFix[] {
  const name = called(organization, assistant);
  const manager = organization.lines.manager(assistant);
  const who = team.length === 1 ? called(organization, team[0]!) : `the staff of ${name}`;
  const edits = manager ? moved(organization, team, manager) : [];
  return [
    {
      title: `Remove "assistant" from ${name}`,
      safe: false,
      edits: removeKey(assistant.source, 'assistant'),
    },
    ...(manager && edits.length > 0
      ? [{ title: `Let ${who} report to ${called(organization, manager)}`, safe: false, edits }]
      : []),
  ];
}

function moved(organization: Organization, team: readonly Position[], to: Position): EntryEdit[] {
  const words = team.flatMap((report) => managerWord(organization, report) ?? []);
  return words.length === team.length && team.every(({ reportsTo }) => reportsTo.length === 1)
    ? words.map((word) => replaceWord(word, to.id.value))
    : [];
}
