import type { FactId } from '../knowledge';
import { factSections } from './fact-sections';
import { enumerated, paragraphs } from './markdown';

/** What the catalog knows about a term, before it is rendered for a hover or a page. */
export interface Card {
  readonly title: string;
  /** The id that a chart uses for it, and its kind. */
  readonly id: string;
  readonly kind: string;
  readonly about?: string | undefined;
  readonly lines: readonly Line[];
  /** A note on how reliable the lines are. */
  readonly note?: string;
  /** Sentences about terms that it is easily confused with, and the boundaries between them. */
  readonly boundaries: readonly string[];
  readonly facts: readonly FactId[];
  /** The link to further reading. */
  readonly page?: string;
}

/** One piece of information about a term, such as its usual managers. */
export interface Line {
  readonly label: string;
  /** The card omits a line without entries. */
  readonly words: readonly string[];
  /** Whether to show it where space is limited. */
  readonly brief?: true;
}

/** The whole card as a page. */
export const inFull = ({ title, id, kind, about, lines, note, boundaries, facts, page }: Card): string =>
  paragraphs([
    `# ${title}`,
    title === id ? kind : `${kind} · \`${id}\``,
    about,
    lines.flatMap(({ label, words }) => (words.length > 0 ? [`- **${label}** ${inARow(words)}`] : [])).join('\n'),
    note,
    boundaries.length > 0 ? `## Not to be confused\n\n${boundaries.map((each) => `- ${each}`).join('\n')}` : undefined,
    ...factSections(facts),
    page === undefined ? undefined : `[Read more](${page})`,
  ]);

/** Names in a row, separated by semicolons if one of them contains a comma. */
const inARow = (words: readonly string[]): string => words.join(words.some((word) => word.includes(',')) ? '; ' : ', ');

/** The paragraphs of a card for a hover, without its heading. */
export const inBrief = ({ about, lines }: Card): readonly (string | undefined)[] => [
  about,
  ...lines
    .filter(({ words, brief }) => brief && words.length > 0)
    .map(({ label, words }) => `${label} ${enumerated(words)}`),
];
