import type { EntryEdit, Organization, Position } from '../../model';
import { addItems, scalarText, setHeadKey } from '../../model';

/** Declares in the head that positions lead together; nothing if the head has an unexpected form. */
export function leadTogether({ head }: Organization, positions: readonly Position[]): EntryEdit[] {
  const said = new Set(head.coLeads.map(({ value }) => value));
  const ids = positions
    .map(({ id }) => id.value)
    .filter((id) => !said.has(id))
    .map(scalarText);
  const about = head.key('organization');
  if (said.size > 0 && about) return addItems(about, 'co_leads', ids, ['name']);
  return setHeadKey(head.key, 'organization', 'co_leads', `[${ids.join(', ')}]`);
}
