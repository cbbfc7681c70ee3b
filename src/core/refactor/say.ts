import type { Organization } from '../model';
import { called } from '../rules/words/say';
import type { Refusal } from './change';

export const refuse = (refused: string): Refusal => ({ refused });

/** A position as sentences name it; an unknown one by its id. */
export function name(organization: Organization, id: string): string {
  const position = organization.position(id);
  return position ? called(organization, position) : `"${id}"`;
}

/** Why one of some ids names no position that can be changed; undefined if all do. */
export function unclear(organization: Organization, ids: readonly (string | undefined)[]): Refusal | undefined {
  for (const id of ids) {
    if (id === undefined) continue;
    if (!organization.position(id)) return refuse(`There is no position "${id}" in this chart.`);
    if (organization.duplicates.some(({ first }) => first.id.value === id)) return refuse(USED_TWICE(id));
  }
  return undefined;
}

/** Why a new position cannot have an id and a title; undefined if it can. */
export function unfit(organization: Organization, id: string, title: string): Refusal | undefined {
  if (organization.position(id)) return refuse(`The id "${id}" is already used.`);
  return unfitId(id) ?? untitled(title);
}

/** Why a text cannot be an id, used or not; undefined if it can. */
export function unfitId(id: string): Refusal | undefined {
  if (id.trim() === '') return refuse('An id cannot be empty.');
  const isOdd = ODD.test(id) || id !== id.trim() || id.length > MOST || id === '<<';
  return isOdd ? refuse('This cannot be an id. Use a short one, such as "head-of-support".') : undefined;
}

/** Why a position cannot have a title; undefined if it can. */
export function untitled(title: string): Refusal | undefined {
  if (title.trim() === '') return refuse('A title cannot be empty.');
  return ODD.test(title) || title.length > MOST
    ? refuse('This cannot be a title. Use a few words on one line.')
    : undefined;
}

/** The message for an id that two positions use, so that it is unclear which one is meant. */
export const USED_TWICE = (id: string): string =>
  `Two positions use the id "${id}". Give one of them another id first.`;

const ODD = /[\p{Cc}\u2028\u2029]/u;
const MOST = 200;
