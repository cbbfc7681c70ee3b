import type { Wording } from '../../knowledge';
import { roles, roleWords, wordingOf } from '../../knowledge';
import type { Located, Organization, Position } from '../../model';
import { replaceWord } from '../../model';
import type { Rule } from '../rule';

export const preferredTitle: Rule = {
  id: 'preferred-title',
  group: 'Naming',
  summary: 'The chart mixes two forms of one title.',
  severity: 'hint',
  facts: ['D10'],
  *check(organization) {
    for (const forms of formsIn(organization)) {
      const preferred = preferredOf(forms);
      for (const form of forms) {
        if (form === preferred) continue;
        const { words, uses } = form;
        yield {
          at: uses[0].title,
          message: `"${words}" and "${preferred.words}" are two forms of one title, and readers may take them for two jobs. Use one form consistently.`,
          positions: uses.map(({ position }) => position),
          related: [{ at: preferred.uses[0].title, message: `Here it is "${preferred.words}".` }],
          fixes: [
            {
              title:
                uses.length === 1
                  ? `Call it "${preferred.words}"`
                  : `Call all ${uses.length} of them "${preferred.words}"`,
              safe: false,
              edits: uses.map(({ title }) =>
                replaceWord(
                  title,
                  title.value.replace(roleWords(title.value), () => preferred.words),
                ),
              ),
            },
          ],
        };
      }
    }
  },
};

interface Use {
  readonly position: Position;
  readonly title: Located<string>;
}

/** One way to write a title, with the positions that use it. */
interface Form extends Wording {
  readonly words: string;
  readonly uses: [Use, ...Use[]];
}

type Forms = readonly [Form, ...Form[]];

/** The forms of each title that names a role, in the order of the text. */
function formsIn({ positions, roleOf }: Organization): readonly Forms[] {
  const titles = new Map<string, Map<string, Form>>();
  for (const position of positions) {
    const { title, status } = position;
    const wording = title && status !== 'eliminated' ? wordingOf(title.value) : undefined;
    if (!title || !wording || roleOf(position) !== wording.role) continue;
    const forms = titles.get(wording.title) ?? new Map<string, Form>();
    titles.set(wording.title, forms);
    const form = forms.get(wording.form);
    if (form) form.uses.push({ position, title });
    else forms.set(wording.form, { ...wording, words: roleWords(title.value), uses: [{ position, title }] });
  }
  return [...titles.values()].map((forms) => [...forms.values()] as [Form, ...Form[]]);
}

/** The catalog's own form if the chart uses it, or else the most frequent one. */
const preferredOf = (forms: Forms): Form =>
  forms.find(({ role, form }) => wordingOf(roles.get(role).title)?.form === form) ??
  forms.reduce((most, each) => (each.uses.length > most.uses.length ? each : most));
