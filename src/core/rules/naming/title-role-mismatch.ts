import type { RoleId } from '../../knowledge';
import { isHeldBySeveral, isNear, meansAnyChief, roles, rolesOfTitle, stakeholders } from '../../knowledge';
import type { Organization } from '../../model';
import { replaceWord } from '../../model';
import type { ProposedFix, Rule } from '../rule';
import { listed, withArticle } from '../words/say';

export const titleRoleMismatch: Rule = {
  id: 'title-role-mismatch',
  group: 'Naming',
  summary: 'The title says one role and `role` says another.',
  severity: 'warning',
  facts: ['A03', 'A57'],
  *check(organization) {
    for (const position of organization.positions) {
      const { title, role: named, status } = position;
      if (!title || !named || status === 'eliminated') continue;
      const [role, another] = rolesOfTitle(named.value);
      const titled = rolesOfTitle(title.value);
      const [likeliest, choice] = titled;
      if (!role || another || !likeliest || titled.some((each) => isSameJob(each, role))) continue;
      if (isHeldBySeveral(title.value) || meansAnyChief(title.value)) continue;
      yield {
        at: named,
        message:
          `The title is "${title.value}", but "role" says ${roles.get(role).title}. ${difference(likeliest, role)}` +
          'What is checked follows the role, what people read follows the title. Make both say the same.',
        positions: [position],
        related: [{ at: title, message: `The title says ${withArticle(roles.get(likeliest).title)}.` }],
        fixes: [
          ...(choice || !isFree(organization, likeliest)
            ? []
            : [change(`Change the role to "${likeliest}", as the title says`, replaceWord(named, likeliest))]),
          change(
            `Change the title to "${roles.get(role).title}", as the role says`,
            replaceWord(title, roles.get(role).title),
          ),
        ],
      };
    }
  },
};

/** A merged role may be identified by one of the roles it combines. */
const isSameJob = (titled: RoleId, role: RoleId): boolean =>
  isNear(titled, role) || roles.get(titled).merges.includes(role);

/** The title's role counts nowhere as long as `role` names another. */
const isFree = ({ withRole }: Organization, id: RoleId): boolean =>
  !roles.get(id).singleton || withRole(id).length === 0;

function difference(titled: RoleId, role: RoleId): string {
  const [one, other] = [titled, role].map((id) =>
    listed(roles.get(id).focus.map((each) => stakeholders.get(each).name.toLowerCase())),
  );
  return one && other && one !== other
    ? `They are different jobs: the first is for ${one}, the second for ${other}. `
    : '';
}

const change = (title: string, edit: ProposedFix['edits'][number]): ProposedFix => ({
  title,
  safe: false,
  edits: [edit],
});
