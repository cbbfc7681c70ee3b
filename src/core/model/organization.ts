import type { RoleId, StakeholderId } from '../knowledge';
import { findIndustry, roles, rolesOfTitle } from '../knowledge';
import type { Entry, Located } from '../syntax';
import type { Place } from '../text';
import { groupBy, nearest } from '../text';
import type { AreaTree, TreeArea } from './area-tree';
import { areaTree } from './area-tree';
import type { Chart, Head } from './chart';
import { included } from './chart';
import type { Inclusion } from './inclusion';
import type { ReportingLines } from './lines';
import { reportingLines } from './lines';
import { fieldsBehind, peopleBehind } from './people-of';
import type { Claim, Position } from './position';
import { roleReader } from './role-of';
import { settledAreas } from './settle-area';

/** All files of one chart, indexed. Immutable. */
export interface Organization {
  /** The file with the head first. */
  readonly charts: readonly Chart[];
  readonly head: Head;
  /** The results of the entries under `include`. */
  readonly inclusions: readonly Inclusion[];
  /** Whether all included files are present. If not, something that is missing may be in a missing file. */
  readonly isComplete: boolean;
  /** One for each id, in the order of the files; for a duplicate id, the first. */
  readonly positions: readonly Position[];
  /** The positions with an id that an earlier one has, each with that one. */
  readonly duplicates: readonly { readonly first: Position; readonly again: Position }[];
  readonly lines: ReportingLines;
  readonly areas: AreaTree;
  readonly position: (id: string) => Position | undefined;
  /** The id of the position that was probably meant. */
  readonly nearestId: (word: string) => string | undefined;
  /** The display name of a position: its title, or else its role's, or else its id. */
  readonly nameOf: (position: Position) => string;
  /** The catalog's role for a position; undefined if its title is unknown, or ambiguous even with its scope. */
  readonly roleOf: (position: Position) => RoleId | undefined;
  /** The positions with a role, without eliminated ones. */
  readonly withRole: (role: RoleId) => readonly Position[];
  /** The first of the areas that a claim names; undefined for a term that is ambiguous even in its context. */
  readonly areaOf: (claim: Claim) => TreeArea | undefined;
  /** All areas that a claim names: several if it joins them, or a new one if it is unknown. */
  readonly areasOf: (claim: Claim) => readonly TreeArea[];
  /** The one group of people that a claim's position serves; undefined if it is open. */
  readonly peopleOf: (claim: Claim) => StakeholderId | undefined;
  /** Whether any position has owned areas; if none does, the chart is about structure only. */
  readonly hasScopes: boolean;
  /** The file that contains an item. */
  readonly place: (at: Pick<Located<unknown>, 'entry' | 'span'>) => Place;
}

/** The most look-ups of what was meant. Each is a pass over all ids, which a chart full of mistakes must not multiply. */
const MAX_GUESSES = 200;

/** @param files the file with the head first, whose `inclusions` led to the others; without inclusions, no other files were looked for */
export function organize(files: readonly [Chart, ...Chart[]], inclusions: readonly Inclusion[] = []): Organization {
  const [root, ...others] = files;
  const charts: readonly [Chart, ...Chart[]] = [root, ...others.map(included)];
  const { head } = root;
  const byId = new Map<string, Position>();
  const duplicates: { first: Position; again: Position }[] = [];
  for (const position of charts.flatMap((chart) => chart.positions)) {
    const first = byId.get(position.id.value);
    if (first) duplicates.push({ first, again: position });
    else byId.set(position.id.value, position);
  }
  const positions = [...byId.values()];
  const tree = areaTree(head.areas);
  const lines = reportingLines(positions, (id) => byId.get(id));
  const peopleOf = peopleBehind(positions, lines);
  const industry = head.industry && findIndustry(head.industry.value);
  const context = { peopleOf, fieldsOf: fieldsBehind(positions), industry };
  const settled = new Map<Claim, readonly TreeArea[]>();
  const areasOf = (claim: Claim): readonly TreeArea[] => {
    let found = settled.get(claim);
    if (!found) settled.set(claim, (found = settledAreas(tree, claim, context)));
    return found;
  };
  const areaOf = (claim: Claim): TreeArea | undefined => areasOf(claim)[0];

  const chartOf = new Map<Entry, Chart>();
  for (const chart of charts) {
    for (const entry of chart.reading.entries) chartOf.set(entry, chart);
    for (const { entry } of chart.reading.problems) chartOf.set(entry, chart);
  }

  const guesses = new Map<string, string | undefined>();
  const roleIds = new Map<Position, RoleId | undefined>();
  const readRole = roleReader({ positions, lines, industry, areaIdsOf: (claim) => areasOf(claim).map(({ id }) => id) });
  const roleOf = (position: Position): RoleId | undefined => {
    if (!roleIds.has(position)) roleIds.set(position, readRole(position));
    return roleIds.get(position);
  };
  let byRole: ReadonlyMap<RoleId | undefined, readonly Position[]> | undefined;
  return {
    charts,
    head,
    inclusions,
    isComplete: head.include.length === inclusions.length && inclusions.every((each) => each.isComplete),
    positions,
    duplicates,
    lines,
    areas: tree,
    position: (id) => byId.get(id),
    nearestId: (word) => {
      if (!guesses.has(word)) guesses.set(word, guesses.size < MAX_GUESSES ? nearest(word, byId.keys()) : undefined);
      return guesses.get(word);
    },
    nameOf: (position) => {
      if (position.title) return position.title.value.trim();
      const role = position.role && roleIn(position.role.value);
      return role ? roles.get(role).title : position.id.value;
    },
    roleOf,
    withRole: (role) =>
      (byRole ??= groupBy(
        positions.filter(({ status }) => status !== 'eliminated'),
        roleOf,
      )).get(role) ?? [],
    areaOf,
    areasOf,
    peopleOf,
    hasScopes: positions.some(
      ({ owns, metrics, contributesTo, consultedOn }) =>
        owns.length + metrics.length + contributesTo.length + consultedOn.length > 0,
    ),
    place: ({ entry, span }) => {
      const chart = chartOf.get(entry) ?? charts[0];
      return { uri: chart.uri, span: chart.reading.place({ entry, span }) };
    },
  };
}

const roleIn = (words: string): RoleId | undefined => {
  const ids = rolesOfTitle(words);
  return ids.length === 1 ? ids[0] : undefined;
};
