import type { Organization } from '../model';
import { called } from '../rules/words/say';
import type { Refusal } from './change';

export const refuse = (refused: string): Refusal => ({ refused });

/** A position as sentences name it; one that is not in the chart by its id. */
export function name(organization: Organization, id: string): string {
  const position = organization.position(id);
  return position ? called(organization, position) : `"${id}"`;
}

/** Why one of some ids names no position that could be changed; undefined where each of them does. */
export function unclear(organization: Organization, ids: readonly (string | undefined)[]): Refusal | undefined {
  for (const id of ids) {
    if (id === undefined) continue;
    if (!organization.position(id)) return refuse(`There is no position "${id}" in this chart.`);
    if (organization.duplicates.some(({ first }) => first.id.value === id)) return refuse(USED_TWICE(id));
  }
  return undefined;
}

/** Why a new position cannot have an id and a title; undefined where it can. */
export function unfit(organization: Organization, id: string, title: string): Refusal | undefined {
  if (organization.position(id)) return refuse(`The id "${id}" is already used.`);
  return unfitId(id) ?? untitled(title);
}

/** Why a word cannot be an id, whoever else has it; undefined where it can. */
export function unfitId(id: string): Refusal | undefined {
  if (id.trim() === '') return refuse('An id cannot be empty.');
  const isOdd = ODD.test(id) || id !== id.trim() || id.length > MOST || id === '<<';
  return isOdd ? refuse('This cannot be an id: take a short word, such as "head-of-support".') : undefined;
}

/** Why a position cannot have a title; undefined where it can. */
export function untitled(title: string): Refusal | undefined {
  if (title.trim() === '') return refuse('A title cannot be empty.');
  return ODD.test(title) || title.length > MOST
    ? refuse('This cannot be a title: take a few words on one line.')
    : undefined;
}

/** That an id names two positions, so that nobody can tell which one is meant. */
export const USED_TWICE = (id: string): string =>
  `Two positions use the id "${id}". Give one of them another id first.`;

const ODD = /[\p{Cc}\u2028\u2029]/u;
const MOST = 200;
