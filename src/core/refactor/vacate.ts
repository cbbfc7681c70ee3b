import { removeKey, setKey, valueOf } from '../model';
import type { Of, Refusal } from './change';
import type { Draft } from './draft';
import { name, refuse, unclear } from './say';

/** Leaves a position without a holder, and says that it is vacant. */
export function vacate(draft: Draft, { position: id }: Of<'vacate'>): Refusal | undefined {
  const { organization } = draft;
  const refused = unclear(organization, [id]);
  if (refused) return refused;
  const position = organization.position(id);
  const has = position?.source.value.kind === 'map' && valueOf(position.source.value, 'holder') !== undefined;
  if (position?.status === 'vacant' && !has) return refuse(`${name(organization, id)} is vacant already.`);
  if (position?.status === 'eliminated')
    return refuse(`${name(organization, id)} is given up, so that nobody can be missing in it.`);
  if (position?.status === 'proposed' && !has)
    return refuse(`${name(organization, id)} is only proposed, so that nobody holds it.`);
  if (position?.status !== 'vacant')
    draft.change(id, ({ source }) =>
      setKey(source, 'status', 'vacant', has ? ['holder'] : ['title', 'role', 'reports_to']),
    );
  draft.change(id, ({ source }) => removeKey(source, 'holder'));
  return undefined;
}
