import type { AreaId } from '../../knowledge';
import { areas, roles } from '../../knowledge';
import type { EntryEdit, Located, Organization, Stake, TreeArea } from '../../model';
import { removeItem, removeKey, replaceNode, stakesOf, valueOf } from '../../model';
import { disown } from '../fixes/claim-edits';
import type { Rule } from '../rule';
import { called, capital, inSentence } from '../words/say';

export const exceptOutsideArea: Rule = {
  id: 'except-outside-area',
  group: 'Overlap',
  summary: 'An area excludes something that is not part of it, or all of it.',
  severity: 'warning',
  facts: [],
  *check(organization) {
    for (const stake of stakesOf(organization).all) {
      const { owner, area, claim } = stake;
      for (const at of claim.except) {
        const left = organization.areas.find(at.value);
        if (!left) continue;
        if (isPartOfOther(organization, stake, left)) continue;
        const isAll = organization.areas.isWithin(area.id, left.id);
        if (!isAll && (organization.areas.isWithin(left.id, area.id) || couldBePart(left, area))) continue;
        const name = called(organization, owner);
        const kept = {
          title: `Remove ${inSentence(left)} from "except"`,
          safe: false,
          edits: include(stake, at),
        };
        yield {
          at,
          message: isAll
            ? `${name} owns ${inSentence(area)} except ${left === area ? 'all of it' : inSentence(left)}, so nothing is left. Remove the exception or the area.`
            : `${capital(inSentence(left))} is not part of ${inSentence(area)}, so excluding it changes nothing. Remove it from "except".`,
          positions: [owner],
          fixes:
            isAll && owner.owns.length > 1
              ? [
                  kept,
                  { title: `Remove ${inSentence(area)} from ${name}`, safe: false, edits: disown(organization, stake) },
                ]
              : [kept],
        };
      }
    }
  },
};

/** Whether an excluded area is a part of another one of the areas that the same claim joins. */
const isPartOfOther = ({ areas: tree, areasOf }: Organization, { claim, area }: Stake, left: TreeArea): boolean =>
  areasOf(claim).some((other) => other !== area && tree.isWithin(left.id, other.id));

/** Whether some companies count an area as a part of another one: a role that usually owns the one often has the other too. */
function couldBePart(part: TreeArea, whole: TreeArea): boolean {
  if (part.own || whole.own || !areas.has(part.id) || !areas.has(whole.id)) return true;
  const above = (id: string): string[] => {
    const path = [id];
    for (let at = areas.get(id as AreaId).parent; at !== undefined; at = areas.get(at).parent) path.push(at);
    return path;
  };
  const [partPath, wholePath] = [above(part.id), above(whole.id)];
  if (partPath.some((id) => id !== partPath.at(-1) && wholePath.includes(id))) return true;
  return [...roles.values()].some(
    ({ broad, owns, mayOwn }) =>
      !broad && owns.some((id) => wholePath.includes(id)) && [...owns, ...mayOwn].some((id) => partPath.includes(id)),
  );
}

/** Removes one area from a claim's exclusions; a claim without other details becomes a single value. */
function include({ owner, claim }: Stake, { span }: Located<string>): EntryEdit[] {
  const { node, term } = claim;
  const { entry } = owner.source;
  const place = { ...owner.source, value: node };
  const list = node.kind === 'map' ? valueOf(node, 'except') : undefined;
  if (list?.kind === 'list' && list.items.length > 1) {
    const item = list.items.find((each) => each.span.start === span.start);
    return item ? removeItem(place, 'except', item) : [];
  }
  if (node.kind === 'map' && node.flow && node.pairs.length === 2)
    return [replaceNode(entry, node, entry.text.slice(term.span.start, term.span.end))];
  return removeKey(place, 'except');
}
