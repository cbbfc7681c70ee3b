import type { Level } from '../../knowledge';
import { levelOfTitle } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { replaceWord } from '../../model';
import { managerWord, roleIn } from '../fixes/new-manager';
import type { Rule } from '../rule';
import { called } from '../words/say';

/** From the most senior down. A director and a head share a rank, because companies disagree on which is more senior. */
const RANKS: Readonly<Record<Level, number>> = {
  board: 0,
  executive: 1,
  director: 2,
  head: 2,
  manager: 3,
  lead: 4,
  individual: 5,
};

export const levelInversion: Rule = {
  id: 'level-inversion',
  group: 'Reporting lines',
  summary: 'A position is senior to its manager.',
  severity: 'info',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      const manager = organization.lines.manager(position);
      const line = managerWord(organization, position);
      const own = levelOf(organization, position) ?? shown(position, 'director');
      const above = manager && (levelOf(organization, manager) ?? shown(manager, 'manager'));
      if (!manager || !line || !own || !above || RANKS[own] >= RANKS[above]) continue;
      yield {
        at: position.level ?? line,
        message:
          `${called(organization, position)} is ${named(own)} and reports to ${called(organization, manager)}, ${named(above)}. ` +
          'One of the two levels, or the line, is probably wrong.',
        positions: [position],
        related: [{ at: manager.level ?? manager.id, message: `${called(organization, manager)} is ${named(above)}.` }],
        fixes: position.level
          ? [
              {
                title: `Change the level of ${called(organization, position)} to "${above}"`,
                safe: false,
                edits: [replaceWord(position.level, above)],
              },
            ]
          : [],
      };
    }
  },
};

/** The level that the chart states, or else the one that is usual for the role. */
const levelOf = (organization: Organization, position: Position): Level | undefined => {
  const said = position.level?.value;
  return said !== undefined && said in RANKS ? (said as Level) : roleIn(organization, position)?.level;
};

/** What a title shows with certainty: a director at least, or a manager at most. */
const shown = (position: Position, level: 'director' | 'manager'): Level | undefined =>
  position.title && levelOfTitle(position.title.value) === level ? level : undefined;

const named = (level: Level): string =>
  ({
    board: 'on the board',
    executive: 'an executive',
    director: 'a director',
    head: 'a head',
    manager: 'a manager',
    lead: 'a lead',
    individual: 'an individual contributor',
  })[level];
