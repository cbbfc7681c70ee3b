import type { Organization, Position } from '../../model';
import { nameOfFile, replaceWord } from '../../model';
import type { Rule } from '../rule';
import { called } from '../words/say';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  group: 'Structure',
  summary: 'Two positions use the same id.',
  severity: 'error',
  facts: [],
  *check(organization) {
    const freeId = freeIds(organization);
    for (const { first, again } of organization.duplicates) {
      const id = again.id.value;
      const free = freeId(id);
      yield {
        at: again.id,
        message:
          `The id "${id}" is already used by ${organization.nameOf(first)}${elsewhere(organization, first, again)}. ` +
          `Give this position its own id, such as "${free}".`,
        positions: [first],
        related: [{ at: first.id, message: `First used here, by ${called(organization, first)}.` }],
        fixes: [{ title: `Rename this "${id}" to "${free}"`, safe: false, edits: [replaceWord(again.id, free)] }],
      };
    }
  },
};

/** The file of the first position, if it is another one. */
function elsewhere({ place, charts }: Organization, first: Position, again: Position): string {
  const { uri } = place(first.id);
  return uri === place(again.id).uri ? '' : ` in ${nameOfFile(charts, uri)}`;
}

/** Returns unused numbered ids, each only once. */
function freeIds(organization: Organization): (id: string) => string {
  const last = new Map<string, number>();
  return (id) => {
    let number = (last.get(id) ?? 1) + 1;
    while (organization.position(`${id}-${number}`)) number++;
    last.set(id, number);
    return `${id}-${number}`;
  };
}
