import type { Claim } from '../model';
import { replaceWord } from '../model';
import type { Of, Refusal } from './change';
import { handOver, termOf } from './claims';
import type { Draft } from './draft';
import { nameOnce, unshare } from './mentions';
import { name, refuse, unclear } from './say';

/** Gives an owned area to another position, with all its details; its sharers share it with the new owner. */
export function transferArea(draft: Draft, { area, from, to }: Of<'transfer-area'>): Refusal | undefined {
  const { organization } = draft;
  const refused = unclear(organization, [from, to]);
  if (refused) return refused;
  const id = organization.areas.find(area)?.id ?? area;
  const isMeant = (claim: Claim): boolean => termOf(organization, 'owns', claim) === id;
  if (from === to) return refuse(`${name(organization, from)} already owns it.`);
  if (organization.position(from)?.owns.some(isMeant) !== true)
    return refuse(`${name(organization, from)} does not own "${area}".`);
  passOn(draft, isMeant, from, to);
  return undefined;
}

/** Hands over an owned area, and updates the sharers to the new owner. */
export function passOn(draft: Draft, isMeant: (claim: Claim) => boolean, from: string, to: string): void {
  const passed = new Set(
    draft
      .position(from)
      ?.owns.filter(isMeant)
      .map((claim) => termOf(draft.organization, 'owns', claim)),
  );
  const isPassed = (claim: Claim): boolean => passed.has(termOf(draft.organization, 'owns', claim));
  handOver(draft, 'owns', from, to, isMeant);
  const names = ({ sharedWith, lead }: Claim): readonly Claim['term'][] =>
    [...sharedWith, ...(lead ? [lead] : [])].filter(({ value }) => value === from);
  draft.sweep((position) => {
    const claims = position.owns.filter((claim) => isPassed(claim) && names(claim).length > 0);
    if (position.id.value !== to) return claims.flatMap(names).map((word) => replaceWord(word, to));
    const [claim] = claims;
    if (!claim) return [];
    return claim.lead?.value === from ? [replaceWord(claim.lead, to)] : unshare(position.source, claim, from);
  });
  draft.sweep((position) => {
    const shared =
      position.id.value === to
        ? position.owns.find((claim) => isPassed(claim) && claim.sharedWith.some(({ value }) => value === to))
        : undefined;
    return shared ? unshare(position.source, shared, to) : [];
  });
  nameOnce(draft, to);
}
