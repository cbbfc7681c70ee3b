import type { FactId } from '../knowledge';
import { documentationOnly, facts, roles, rolesOfTitle } from '../knowledge';
import { factsAbout } from './facts-about';

/** Words of a query that do not show its topic. */
const FILLERS = new Set(
  'a an and are about by do does for from has have how in is of on or the to vs versus what who with'.split(' '),
);

/** The facts about two roles together, if a term names two: "CXO vs CCO". */
export function factsBetween(term: string): readonly FactId[] {
  const [one, other, more] = term.split(/\s(?:vs\.?|versus)\s/i);
  if (one === undefined || other === undefined || more !== undefined) return [];
  const [those, others] = [factsOf(one.trim()), new Set(factsOf(other.trim()))];
  return those.filter((id) => others.has(id) && !documentationOnly.has(id));
}

/** The facts that contain all words of a term; a word may name a role. */
export function factsFor(term: string): readonly FactId[] {
  const words = (term.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => !FILLERS.has(word));
  if (words.length === 0) return [];
  const about = words.map((word) => new Set(factsOf(word)));
  return [...facts.values()]
    .filter(({ id, subject, field, text }) => {
      const said = `${subject} ${field} ${text}`.toLowerCase();
      return !documentationOnly.has(id) && words.every((word, index) => about[index]!.has(id) || said.includes(word));
    })
    .map(({ id }) => id);
}

const factsOf = (role: string): FactId[] => rolesOfTitle(role).flatMap((id) => factsAbout(roles.get(id)));
