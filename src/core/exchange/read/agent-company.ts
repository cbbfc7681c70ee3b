import { clean } from '../cells';
import type { Reference, RosterRow } from '../roster';
import type { Bag } from './data';
import { listOf, pick, wordOf } from './data';
import { frontMatter } from './front-matter';
import type { Content, Reader } from './reader';

/** Folders in the Agent Companies format: `COMPANY.md`, `agents/…/AGENTS.md`, `teams/…/TEAM.md`. */
export const agentCompany: Reader = {
  id: 'agent-company',
  label: 'Agent Companies folder',
  detect: ({ text, name }) => {
    const head = text.startsWith('---') ? frontMatter(text.slice(0, 20_000)) : undefined;
    if (!head) return false;
    return (
      /^agentcompanies\//.test(pick(head, 'schema') ?? '') ||
      /^(?:company|agent|team|project|task|skill)$/.test(pick(head, 'kind') ?? '') ||
      'reportsTo' in head ||
      (IN_COMPANY.test(name) && 'name' in head)
    );
  },
  read: (contents) => {
    const files = contents.flatMap((content) => {
      const head = frontMatter(content.text);
      return head ? [{ content, head }] : [];
    });
    const kindOf = ({ content, head }: (typeof files)[number]): string =>
      pick(head, 'kind') ??
      (/COMPANY\.md$/.test(content.name) ? 'company' : /TEAM\.md$/.test(content.name) ? 'team' : 'agent');
    const company = files.find((file) => kindOf(file) === 'company');
    const teams = files.filter((file) => kindOf(file) === 'team').map(({ head, content }) => teamOf(head, content));
    const agents = files.filter((file) => kindOf(file) === 'agent');
    const organization = company && pick(company.head, 'name');
    return {
      format: 'an Agent Company',
      ...(organization !== undefined && { organization }),
      rows: agents.map(({ content, head }) => agentRow(content, head, teams)),
      notices: [],
      leftOut: [],
    };
  },
};

/** Where the files of a company are. The files may omit what the folder implies. */
const IN_COMPANY = /(?:^|\/)(?:COMPANY|TEAM|agents\/[^/]+\/AGENTS)\.md$/;

interface Team {
  readonly name: string;
  readonly manager: string | undefined;
  readonly agents: readonly string[];
}

/** The folder of an agent in a path such as `../cto/AGENTS.md`, or the text itself. */
const slugIn = (path: string): string =>
  path
    .replace(/\/(?:AGENTS|TEAM)\.md$/i, '')
    .replace(/\.md$/i, '')
    .split('/')
    .at(-1) ?? path;

function teamOf(head: Bag, { name }: Content): Team {
  const manager = pick(head, 'manager');
  return {
    name: pick(head, 'name') ?? slugIn(name),
    manager: manager === undefined ? undefined : slugIn(manager),
    agents: listOf(head.includes).flatMap((each) => {
      const word = wordOf(each);
      return word !== undefined && /agents\/|AGENTS\.md$/i.test(word) ? [slugIn(word)] : [];
    }),
  };
}

function agentRow({ name: file }: Content, head: Bag, teams: readonly Team[]): RosterRow {
  const slug = pick(head, 'slug') ?? slugIn(file);
  const name = pick(head, 'name');
  const title = pick(head, 'title', 'role') ?? name ?? slug;
  const boss = pick(head, 'reportsTo', 'reports_to');
  const team = teams.find(({ manager, agents }) => manager === slug || agents.includes(slug));
  const leader = boss === undefined && !('reportsTo' in head) && team?.manager !== slug ? team?.manager : undefined;
  const manager: Reference[] = [boss, leader].flatMap((word) =>
    word === undefined ? [] : [{ value: slugIn(word), column: 'reportsTo', space: 'id' as const }],
  );
  const description = clean(pick(head, 'description'));
  return {
    place: { file },
    id: slug,
    slug,
    title,
    ...(name !== undefined && name !== title && { name }),
    ...(team && { department: team.name }),
    manager,
    dotted: [],
    ...(description !== undefined && { scope: [description] }),
  };
}
