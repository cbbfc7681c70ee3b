import type { Diff, State } from '../../core/diff';
import { caveats, describeChange, headline, inSections, namesIn, subjectsOf } from '../../core/diff';
import type { Finding, Severity } from '../../core/text';
import { draw } from '../diagram';
import { type UnionDiagram, unionOf } from './union';

/** A change between two versions of a chart, as a page shows it: plain JSON. */
export interface ChangePicture {
  /** All of it in one line: "3 moves, 2 handovers, 1 new warning". */
  readonly headline: string;
  readonly union: UnionDiagram;
  readonly sections: readonly ChangeSection[];
  readonly problems: {
    readonly added: readonly ChangedProblem[];
    readonly fixed: readonly ChangedProblem[];
    /** How many problems both versions have. */
    readonly still: number;
  };
  /** Sentences about what was not compared. */
  readonly caveats: readonly string[];
}

export interface ChangeSection {
  readonly title: string;
  readonly changes: readonly ListedChange[];
}

/** A change in plain words, and the cards that it is about. */
export interface ListedChange {
  /** "Moved". */
  readonly label: string;
  readonly subject: string;
  readonly text: string;
  readonly cards: readonly string[];
}

/** A problem that one version has and the other one has not. */
export interface ChangedProblem {
  readonly severity: Severity;
  /** The rule's id. */
  readonly code: string;
  readonly message: string;
  readonly cards: readonly string[];
}

/** @param found what `diff` has found between the two */
export function changePictureOf(base: State, head: State, found: Diff): ChangePicture {
  const { differences, findings } = found;
  const names = namesIn(base.organization, head.organization, differences);
  const union = unionOf(draw(base), draw(head), differences, names);
  const cards = new Map(union.cards.map(({ id, key }) => [key, id]));
  const renamed = new Map(differences.flatMap((each) => (each.kind === 'renamed' ? [[each.from, each.position]] : [])));
  const cardsOf = (positions: readonly string[]): string[] =>
    positions.flatMap((id) => cards.get(renamed.get(id) ?? id) ?? []);
  const problem = ({ severity, code, message, positions }: Finding): ChangedProblem => ({
    severity,
    code,
    message,
    cards: cardsOf(positions),
  });
  return {
    headline: headline(found),
    union,
    sections: inSections(differences).map(({ title, differences: own }) => ({
      title,
      changes: own.map((each) => ({ ...describeChange(each, names), cards: cardsOf(subjectsOf(each)) })),
    })),
    problems: {
      added: findings.added.map(problem),
      fixed: findings.fixed.map(problem),
      still: findings.still.length,
    },
    caveats: caveats(found),
  };
}
