import { areas, departments, industries, metrics, priorities, roles, stakeholders } from '../knowledge';
import { metricsOf } from '../model';
import type { Position } from '../model';
import type { KeyInfo } from '../schema';
import type { Snapshot } from '../workspace';
import { allRules } from './rule-page';

/** Something that a word in a chart can stand for. */
export interface TermInfo {
  /** How it is written. */
  readonly id: string;
  readonly name: string;
  /** Other words that people look for it by. */
  readonly aka: readonly string[];
  /** What it is, in a few words. */
  readonly about?: string;
}

export type Term = NonNullable<KeyInfo['refersTo']>;

/** All that a word of a kind can stand for in a chart, in the order that it is offered in. */
export function termsOf(kind: Term, { organization }: Snapshot): readonly TermInfo[] {
  switch (kind) {
    case 'position':
      return organization.positions.map((position) => ({
        id: position.id.value,
        name: organization.nameOf(position),
        aka: [],
        about: holderOf(position),
      }));
    case 'area': {
      const own = organization.head.areas.flatMap(({ id, aka }) => ({ id: id.value, aka }));
      return [...organization.areas.all.values()].map(({ id, name, parent }) => ({
        id,
        name,
        aka: own.find((each) => each.id === id)?.aka ?? areas.get(id)?.aka ?? [],
        ...(parent !== undefined && { about: `Part of ${organization.areas.all.get(parent)?.name ?? parent}` }),
      }));
    }
    case 'metric':
      return [...metricsOf(organization).all.values()].map(({ id, name, area, known }) => {
        const { abbr, aka = [] } = (known && metrics.get(known)) ?? {};
        return { id, name, aka: abbr === undefined ? aka : [abbr, ...aka], ...(area && { about: `Measures ${area.name}` }) };
      });
    case 'role':
      return [...roles.values()].map(({ id, title, abbr, aka, goal }) => ({ id, name: title, aka: [...abbr, ...aka], ...(goal !== undefined && { about: goal }) }));
    case 'stakeholder':
      return [...stakeholders.values()];
    case 'department':
      return [...departments.values()];
    case 'industry':
      return [...industries.values()];
    case 'priority':
      return [...priorities.values()].map(({ id, name, advice }) => ({ id, name, aka: [], about: `A reason for a ${roles.get(advice).title}` }));
    case 'rule':
      return allRules.map(({ id, summary }) => ({ id, name: summary, aka: [] }));
  }
}

/** Who holds a position, in words; empty where it does not say. */
export const holderOf = ({ status, holders }: Position): string =>
  status === 'filled' ? holders.map(({ name }) => name.value.trim()).join(', ') : status;
