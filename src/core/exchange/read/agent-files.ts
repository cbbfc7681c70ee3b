import { clean } from '../cells';
import type { RosterRow } from '../roster';
import { UnreadableSource } from '../roster';
import { pick } from './data';
import { frontMatter } from './front-matter';
import type { Reader } from './reader';

const ROOT = 'main-agent';

/** An agent's file has a description and at least one of these keys. */
const HEADS = ['name', 'tools', 'model'] as const;
const IN_AGENTS = /(?:^|\/)agents\/[^/]+\.md$/;

/** Agents of Claude Code and GitHub Copilot, one Markdown file each. They have no reporting lines, so they are placed below one root. */
export const agentFiles: Reader = {
  id: 'agent-files',
  label: '.claude/agents and .github/agents',
  detect: ({ name, text }) => {
    if (/(?:^|\/)SKILL\.md$/i.test(name)) return false;
    const head = text.startsWith('---') ? frontMatter(text.slice(0, 20_000)) : undefined;
    return head !== undefined && 'description' in head && (HEADS.some((key) => key in head) || IN_AGENTS.test(name));
  },
  read: (contents) => {
    const agents = contents.flatMap((content): RosterRow[] => {
      const head = frontMatter(content.text);
      if (!head) return [];
      const slug = pick(head, 'name') ?? content.name.replace(/^.*\//, '').replace(/(?:\.agent)?\.md$/i, '');
      const description = clean(pick(head, 'description'));
      return [
        {
          place: { file: content.name },
          id: slug,
          slug: slug
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, '-')
            .replace(/^-|-$/g, ''),
          title: titleOf(slug),
          manager: [{ value: ROOT, column: '(none)', space: 'id' }],
          dotted: [],
          ...(description !== undefined && { scope: [description] }),
        },
      ];
    });
    const file = contents[0]?.name ?? '';
    if (agents.length === 0) throw new UnreadableSource({ file }, 'It does not describe an agent.');
    return {
      format: 'agent files',
      rows: [{ place: { file }, id: ROOT, slug: ROOT, title: 'Main Agent', manager: [], dotted: [] }, ...agents],
      notices: [
        {
          severity: 'info',
          code: 'flat',
          message: 'These files have no reporting lines, so all agents report to one "Main Agent" that was added.',
        },
      ],
      leftOut: [],
    };
  },
};

/** `code-reviewer` as a title. */
export const titleOf = (slug: string): string =>
  slug
    .split(/[-_\s]+/)
    .filter(Boolean)
    .map((word) =>
      /^(?:qa|ui|ux|hr|it|ai|ml|api|ceo|cto|cfo|coo|cmo|sre)$/i.test(word)
        ? word.toUpperCase()
        : `${word[0]!.toUpperCase()}${word.slice(1)}`,
    )
    .join(' ');
