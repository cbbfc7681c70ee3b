import type { EntryEdit, Located, Position } from '../../model';
import { addItems, removeItem, replaceNode, scalarText, together, valueOf } from '../../model';
import type { Rule } from '../rule';
import { called, calledBy, listed, MAX_NAMED } from '../words/say';

export const multipleManagers: Rule = {
  id: 'multiple-managers',
  group: 'Structure',
  summary: 'A position has more than one solid reporting line.',
  severity: 'warning',
  facts: [],
  *check(organization) {
    for (const position of organization.positions) {
      const managers = distinct(position.reportsTo);
      const kept = managers.find(({ value }) => organization.position(value)) ?? managers[0];
      const others = managers.filter((manager) => manager !== kept);
      if (!kept || others.length === 0) continue;
      const names = listed(
        managers.map((each) => calledBy(organization, each)),
        MAX_NAMED,
      );
      const move = others.length === 1 ? 'move the other' : 'move the others';
      yield {
        at: others[0]!,
        message:
          `${called(organization, position)} reports to ${names}. ` +
          `With more than one manager, it is unclear who decides. Keep one under "reports_to" and ${move} to "dotted_line_to".`,
        positions: [position],
        fixes: [
          {
            title: `Keep ${calledBy(organization, kept)} as the manager and ${move} to "dotted_line_to"`,
            safe: true,
            edits: keep(position, kept, others),
          },
        ],
      };
    }
  },
};

const distinct = (ids: readonly Located<string>[]): Located<string>[] =>
  [...new Map(ids.toReversed().map((id) => [id.value, id])).values()].reverse();

function keep(
  { source, dottedLineTo }: Position,
  kept: Located<string>,
  others: readonly Located<string>[],
): EntryEdit[] {
  const { entry, value: map } = source;
  const list = map.kind === 'map' ? valueOf(map, 'reports_to') : undefined;
  if (list?.kind !== 'list') return [];
  const dotted = others
    .filter(({ value }) => !dottedLineTo.some((line) => line.value === value))
    .map(({ value }) => scalarText(value));
  const lines = addItems(source, 'dotted_line_to', dotted, ['reports_to']);
  if (list.flow) return [replaceNode(entry, list, entry.text.slice(kept.span.start, kept.span.end)), ...lines];
  const rest = list.items.filter((item) => item.span.start !== kept.span.start);
  return together([...rest.flatMap((item) => removeItem(source, 'reports_to', item)), ...lines]);
}
