import { removeKey, scalarText, setKey } from '../model';
import type { NewHolder, Of, Refusal } from './change';
import type { Draft } from './draft';
import { name, refuse, unclear } from './say';

/** Sets the holders of a position; a vacant or proposed one becomes filled. */
export function fill(draft: Draft, { position: id, holders }: Of<'fill'>): Refusal | undefined {
  const { organization } = draft;
  const refused = unclear(organization, [id]);
  if (refused) return refused;
  if (holders.length === 0 || holders.some((holder) => holder.name.trim() === ''))
    return refuse('A holder needs a name.');
  const status = organization.position(id)?.status;
  if (status === 'eliminated') return refuse(`${name(organization, id)} is eliminated and cannot have a holder.`);
  const words = holders.map(holderText);
  draft.change(id, ({ source }) =>
    setKey(source, 'holder', words.length === 1 ? words[0]! : `[${words.join(', ')}]`, ['title', 'role', 'reports_to']),
  );
  if (status === 'vacant' || status === 'proposed') draft.change(id, ({ source }) => removeKey(source, 'status'));
  return undefined;
}

function holderText({ name: words, email, employeeId }: NewHolder): string {
  const more = [
    ...(email === undefined ? [] : [`email: ${scalarText(email)}`]),
    ...(employeeId === undefined ? [] : [`employee_id: ${idText(employeeId)}`]),
  ];
  return more.length === 0
    ? scalarText(words.trim())
    : `{${[`name: ${scalarText(words.trim())}`, ...more].join(', ')}}`;
}

/** Quotation marks keep the leading zeros of a number. */
const idText = (id: string): string => (/^\d+$/.test(id) ? `'${id}'` : scalarText(id));
