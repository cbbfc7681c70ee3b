import type { FactId } from '../knowledge';
import { factSections } from './fact-sections';
import { enumerated, paragraphs } from './markdown';

/** What the product knows of a term, before it is put into words for a place. */
export interface Card {
  readonly title: string;
  /** The word that a chart writes for it, and what kind of word that is. */
  readonly id: string;
  readonly kind: string;
  readonly about?: string | undefined;
  readonly lines: readonly Line[];
  /** How to take the lines. */
  readonly note?: string;
  /** Sentences about what it is easily taken for, and where the boundary runs. */
  readonly boundaries: readonly string[];
  readonly facts: readonly FactId[];
  /** Where there is more to read. */
  readonly page?: string;
}

/** One thing that is known of a term, such as whom a role reports to. */
export interface Line {
  readonly label: string;
  /** Left out of cards where there are none. */
  readonly words: readonly string[];
  /** Whether it is worth a line where there is little room. */
  readonly brief?: true;
}

/** All of a card, as a page. */
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

/** Words in a row, told apart also where they have commas in them. */
const inARow = (words: readonly string[]): string => words.join(words.some((word) => word.includes(',')) ? '; ' : ', ');

/** The paragraphs of a card that fit into a hover, without its head. */
export const inBrief = ({ about, lines }: Card): readonly (string | undefined)[] => [
  about,
  ...lines
    .filter(({ words, brief }) => brief && words.length > 0)
    .map(({ label, words }) => `${label} ${enumerated(words)}`),
];
