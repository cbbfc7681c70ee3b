import { removeKey, setKey, valueOf } from '../model';
import type { Of, Refusal } from './change';
import type { Draft } from './draft';
import { name, refuse, unclear } from './say';

/** Removes the holders of a position, and marks it as vacant. */
export function vacate(draft: Draft, { position: id }: Of<'vacate'>): Refusal | undefined {
  const { organization } = draft;
  const refused = unclear(organization, [id]);
  if (refused) return refused;
  const position = organization.position(id);
  const has = position?.source.value.kind === 'map' && valueOf(position.source.value, 'holder') !== undefined;
  if (position?.status === 'vacant' && !has) return refuse(`${name(organization, id)} is already vacant.`);
  if (position?.status === 'eliminated') return refuse(`${name(organization, id)} is eliminated and cannot be vacant.`);
  if (position?.status === 'proposed' && !has)
    return refuse(`${name(organization, id)} is only proposed and has no holder.`);
  if (position?.status !== 'vacant')
    draft.change(id, ({ source }) =>
      setKey(source, 'status', 'vacant', has ? ['holder'] : ['title', 'role', 'reports_to']),
    );
  draft.change(id, ({ source }) => removeKey(source, 'holder'));
  return undefined;
}
