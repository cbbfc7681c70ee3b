import type { EntryEdit, Position } from '../../model';
import { addItems, scalarText } from '../../model';
import { roleIn } from '../fixes/new-manager';
import type { Rule } from '../rule';
import { called, listed } from '../words/say';

/** Leaving out fewer of the usual skills, or at most half of them, looks deliberate; more looks forgotten. */
const MANY = 3;

export const advicePositionSpec: Rule = {
  id: 'advice-position-spec',
  group: 'Advice',
  summary: "A position's requirements leave out skills that are typical of its role.",
  severity: 'hint',
  facts: ['A46', 'A64', 'B40', 'B41', 'B42', 'B43', 'B44', 'B45', 'B46', 'B49'],
  *check(organization) {
    for (const position of organization.positions) {
      const required = position.requirements;
      const role = roleIn(organization, position);
      if (!required || required.skills.length === 0 || !role) continue;
      const named = new Set(required.skills.flatMap(({ value }) => stems(value)));
      const missing = role.skills.filter((skill) => !stems(skill).some((stem) => named.has(stem)));
      if (missing.length < MANY || missing.length <= role.skills.length / 2) continue;
      yield {
        at: required.at,
        message:
          `The skills that ${called(organization, position)} requires leave out much of what is typical of a ${role.title}: ${listed(missing)}. ` +
          'No candidate needs all of them; add those that matter to you.',
        positions: [position],
        fixes: [
          {
            title: `Add ${listed(missing.map((skill) => `"${skill}"`))} to the skills`,
            safe: false,
            edits: addSkills(position, missing),
          },
        ],
      };
    }
  },
};

/** Words that do not identify a skill. */
const COMMON = new Set([
  'and',
  'the',
  'for',
  'with',
  'skill',
  'skills',
  'customer',
  'customers',
  'thinking',
  'tools',
  'mindset',
  'value',
  'user',
  'driven',
]);

/** The beginnings of the words that identify a skill, so that "leading" and "leadership" are one. */
const stems = (skill: string): string[] =>
  (skill.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length > 2 && !COMMON.has(word))
    .map((word) => word.slice(0, 4));

function addSkills({ source: { entry, value } }: Position, skills: readonly string[]): EntryEdit[] {
  const pair = value.kind === 'map' ? value.pairs.findLast(({ key }) => key.text === 'requirements') : undefined;
  return pair ? addItems({ entry, key: pair.key, value: pair.value }, 'skills', skills.map(scalarText)) : [];
}
