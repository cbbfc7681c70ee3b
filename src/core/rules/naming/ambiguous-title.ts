import type { RoleId } from '../../knowledge';
import {
  commonReading,
  longForm,
  meansAnyChief,
  roleInIndustry,
  roles,
  rolesOfTitle,
  roleWords,
} from '../../knowledge';
import type { Located, Organization, Position } from '../../model';
import { replaceWord, setKey } from '../../model';
import type { ProposedFix, Rule } from '../rule';
import { either } from '../words/say';

export const ambiguousTitle: Rule = {
  id: 'ambiguous-title',
  group: 'Naming',
  summary: 'A title is only an abbreviation that can mean several roles.',
  severity: 'warning',
  facts: ['A03'],
  *check(organization) {
    for (const position of organization.positions) {
      const { title, role, status } = position;
      if (status === 'eliminated' || (role && rolesOfTitle(role.value).length <= 1)) continue;
      const at = role ?? title;
      if (!at) continue;
      const readings = rolesOfTitle(at.value);
      if (readings.length === 0) continue;
      const fit = organization.roleOf(position);
      const anyChief = meansAnyChief(at.value);
      if (!anyChief && (readings.length <= 1 || isSettled(organization, at.value, fit))) continue;
      const word = roleWords(at.value);
      yield {
        at,
        ...(anyChief && { severity: 'hint' as const }),
        message: `${meaning(word, readings, anyChief)} ${wayOut(word, readings, anyChief ? undefined : fit)}`,
        positions: [position],
        fixes: fixes(
          organization,
          position,
          at,
          fit === undefined ? readings : [fit, ...readings.filter((each) => each !== fit)],
        ),
      };
    }
  },
};

/** Whether the abbreviation is unlikely to be mistaken: it has its most common meaning, or the usual one in the industry if no other position in the chart has one of its roles. */
function isSettled(organization: Organization, title: string, fit: RoleId | undefined): boolean {
  if (fit === undefined) return false;
  if (fit === commonReading(title)) return true;
  return (
    fit === roleInIndustry(title, organization.head.industry?.value) &&
    rolesOfTitle(title).every((id) => id === fit || organization.withRole(id).length === 0)
  );
}

function meaning(word: string, readings: readonly RoleId[], anyChief: boolean): string {
  const titles = readings.map((each) => longForm(each, word));
  if (anyChief) return `"${word}" is short for ${either(titles)}, and many use it for any chief at all.`;
  const kinds = titles.map((title) => /^Chief (.+) Officer$/.exec(title)?.[1]);
  const all = kinds.includes(undefined) ? either(titles) : `Chief ${either(kinds.map(String))} Officer`;
  return `"${word}" can mean ${all}, so readers may mistake it for another role.`;
}

function wayOut(word: string, [likeliest]: readonly RoleId[], fit: RoleId | undefined): string {
  if (fit) return `What it owns points to ${longForm(fit, word)}; write that.`;
  return likeliest ? `Write the title out, such as "${longForm(likeliest, word)}".` : '';
}

/** The full titles that are still free, and a fix that keeps the abbreviation. */
function fixes(
  organization: Organization,
  position: Position,
  at: Located<string>,
  readings: readonly RoleId[],
): ProposedFix[] {
  const isFree = (id: RoleId): boolean =>
    !roles.get(id).singleton || organization.withRole(id).every((other) => other === position);
  const word = roleWords(at.value);
  const free = readings.filter(isFree).map((id) => ({ id, title: longForm(id, word) }));
  const written = free.map(({ title }) => ({
    title: `Write it out: ${title}`,
    safe: false,
    edits: [
      replaceWord(
        at,
        at.value.replace(word, () => title),
      ),
    ],
  }));
  const [first] = free;
  if (!first) return written;
  const kept = {
    title: `Keep the title and say what it means: "role: ${first.id}"`,
    safe: false,
    edits: setKey(position.source, 'role', first.id, ['title']),
  };
  return [...written, kept];
}
