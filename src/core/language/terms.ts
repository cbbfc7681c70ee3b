import { areas, departments, findDepartment, industries, metrics, priorities, roles, stakeholders } from '../knowledge';
import type { Organization, Position } from '../model';
import { metricsOf } from '../model';
import type { KeyInfo } from '../schema';
import type { Snapshot } from '../workspace';
import { areasInTree, ownership } from './area-list';
import { named, ownersOf } from './owners';
import { allRules } from './rule-page';
import { usedWords } from './used-words';

/** Something that a word in a chart can stand for. */
export interface TermInfo {
  /** How it is written. */
  readonly id: string;
  readonly name: string;
  /** Other words that people look for it by. */
  readonly aka: readonly string[];
  /** What the chart says of it, in a few words: who holds it, who owns it. */
  readonly note?: string | undefined;
  /** What it is, in a few words. */
  readonly about?: string;
}

export type Term = NonNullable<KeyInfo['refersTo']>;

/** All that a word of a kind can stand for in a chart, in the order that it is offered in. */
export function termsOf(kind: Term, { organization }: Pick<Snapshot, 'organization'>): readonly TermInfo[] {
  switch (kind) {
    case 'position':
      return organization.positions.map((position) => ({
        id: position.id.value,
        name: organization.nameOf(position),
        aka: [],
        note: holderOf(position) || undefined,
      }));
    case 'area':
      return areaTerms(organization);
    case 'metric':
      return metricTerms(organization);
    case 'role':
      return [...roles.values()].map(({ id, title, abbr, aka, goal }) => ({
        id,
        name: title,
        aka: [...abbr, ...aka],
        ...(goal !== undefined && { about: goal }),
      }));
    case 'stakeholder':
      return [...stakeholders.values()];
    case 'department':
      return departmentTerms(organization);
    case 'industry':
      return [...industries.values()];
    case 'priority':
      return [...priorities.values()].map(({ id, name, advice }) => ({
        id,
        name,
        aka: [],
        about: `A reason for a ${roles.get(advice).title}`,
      }));
    case 'rule':
      return allRules.map(({ id, summary }) => ({ id, name: summary, aka: [] }));
  }
}

function areaTerms(organization: Organization): TermInfo[] {
  const own = new Map(organization.charts.flatMap(({ head }) => head.areas.map(({ id, aka }) => [id.value, aka])));
  return areasInTree(organization).map(({ id, name }) => {
    const above = organization.areas.above(id).map((area) => area.name);
    return {
      id,
      name,
      aka: own.get(id) ?? areas.get(id)?.aka ?? [],
      note: ownership(organization, id),
      ...(above.length > 0 && { about: `Part of ${above.join(' › ')}` }),
    };
  });
}

function metricTerms(organization: Organization): TermInfo[] {
  const { ofMetric } = ownersOf(organization);
  return [...metricsOf(organization).all.values()].map(({ id, name, area, known }) => {
    const { abbr, aka = [] } = (known && metrics.get(known)) ?? {};
    const answering = ofMetric(id);
    return {
      id,
      name,
      aka: abbr === undefined ? aka : [abbr, ...aka],
      ...(answering.length > 0 && { note: `answered for by ${named(organization, answering)}` }),
      ...(area && { about: `Measures ${area.name}` }),
    };
  });
}

/** Those that the chart has already, as it writes them, and then the others that companies have. */
function departmentTerms(organization: Organization): TermInfo[] {
  const used = usedWords(organization).departments;
  const ids = new Set(used.map(findDepartment));
  return [
    ...used.map((word) => ({ id: word, name: word, aka: [], note: 'in this chart' })),
    ...[...departments.values()].filter(({ id }) => !ids.has(id)),
  ];
}

/** Who holds a position, in words; empty where it does not say. */
export const holderOf = ({ status, holders }: Position): string =>
  status === 'filled' ? holders.map(({ name }) => name.value.trim()).join(', ') : status;
