import { areas, departments, findDepartment, industries, metrics, priorities, roles, stakeholders } from '../knowledge';
import type { Organization, Position } from '../model';
import { metricsOf } from '../model';
import type { KeyInfo } from '../schema';
import type { Snapshot } from '../workspace';
import { areasInTree, ownership } from './area-list';
import { named, ownersOf } from './owners';
import { allRules } from './rule-page';
import { usedWords } from './used-words';

/** A term that a value in a chart can be. */
export interface TermInfo {
  /** Its spelling. */
  readonly id: string;
  readonly name: string;
  /** Other names that people search for. */
  readonly aka: readonly string[];
  /** What the chart says about it, in a few words: its holder or owner. */
  readonly note?: string | undefined;
  /** What it is, in a few words. */
  readonly about?: string;
}

export type Term = NonNullable<KeyInfo['refersTo']>;

/** All terms of a kind in a chart, in the order in which they are offered. */
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
      ...(answering.length > 0 && { note: `accountable: ${named(organization, answering)}` }),
      ...(area && { about: `Measures ${area.name}` }),
    };
  });
}

/** Those that the chart already has, as it writes them, and then others that are common. */
function departmentTerms(organization: Organization): TermInfo[] {
  const used = usedWords(organization).departments;
  const ids = new Set(used.map(findDepartment));
  return [
    ...used.map((word) => ({ id: word, name: word, aka: [], note: 'in this chart' })),
    ...[...departments.values()].filter(({ id }) => !ids.has(id)),
  ];
}

/** The holder of a position, as text; empty if the chart does not say. */
export const holderOf = ({ status, holders }: Position): string =>
  status === 'filled' ? holders.map(({ name }) => name.value.trim()).join(', ') : status;
