import { levels, roles } from '../../knowledge';
import type { EntryEdit, Located, Organization, Position } from '../../model';
import { removeItem, replaceWord, valueOf } from '../../model';
import { topsOf } from '../analysis/tops';
import type { ProposedFix, Rule } from '../rule';
import { called, listed, MAX_NAMED } from '../words/say';

export const reportingCycle: Rule = {
  id: 'reporting-cycle',
  group: 'Structure',
  summary: 'A reporting line leads back to itself.',
  severity: 'error',
  facts: [],
  *check(organization) {
    const twice = new Set(organization.duplicates.map(({ first }) => first));
    for (const loop of organization.lines.loops) {
      if (loop.some((position) => twice.has(position))) continue;
      const highest = mostSenior(organization, loop);
      const at = lineUp(organization, highest);
      yield {
        at,
        message: `${path(organization, loop)}, so this loop has no top. Have ${called(organization, highest)} report to a position outside it.`,
        positions: [highest, ...loop.filter((position) => position !== highest)],
        related: loop
          .filter((position) => position !== highest)
          .slice(0, MAX_RELATED)
          .map((position) => ({
            at: lineUp(organization, position),
            message: `${called(organization, position)} is in the loop too.`,
          })),
        fixes: fixes(organization, highest, at),
      };
    }
  },
};

const MAX_RELATED = 10;

/** Each position in a loop has at least one manager line: the first that leads to a position. */
const lineUp = (organization: Organization, { reportsTo }: Position): Located<string> =>
  reportsTo.find(({ value }) => organization.position(value))!;

function path(organization: Organization, loop: readonly Position[]): string {
  const [first, second] = loop.map((position) => called(organization, position));
  if (!second) return `${first} reports to itself`;
  if (loop.length === 2) return `${first} reports to ${second}, and the other way around`;
  const between = listed(
    loop.slice(1).map((position) => called(organization, position)),
    MAX_NAMED,
  );
  return `${first} reports to itself by way of ${between}`;
}

/** The most senior position in a loop, by stated level or role; the first in the file if neither decides. */
function mostSenior(organization: Organization, loop: readonly Position[]): Position {
  const rank = (position: Position): number => {
    const role = organization.roleOf(position);
    const level = position.level?.value ?? (role && roles.get(role).level);
    const found = levels.findIndex((each) => each === level);
    return found === -1 ? levels.length : found;
  };
  return loop.reduce((best, each) => (rank(each) < rank(best) ? each : best));
}

function fixes(organization: Organization, position: Position, at: Located<string>): ProposedFix[] {
  const name = called(organization, position);
  const top = topsOf(organization)[0];
  if (!top) return [{ title: `Make ${name} the top of the chart`, safe: false, edits: withoutLine(position, at) }];
  const already = position.reportsTo.some(({ value }) => value === top.id.value);
  const edits = already ? withoutLine(position, at) : [replaceWord(at, top.id.value)];
  return [{ title: `Let ${name} report to ${called(organization, top)}`, safe: false, edits }];
}

function withoutLine({ source }: Position, at: Located<string>): EntryEdit[] {
  const value = source.value.kind === 'map' ? valueOf(source.value, 'reports_to') : undefined;
  const item = value?.kind === 'list' ? value.items.find(({ span }) => span.start === at.span.start) : value;
  return item ? removeItem(source, 'reports_to', item) : [];
}
