import type { Keyed, Located, Node, Organization, TreeArea } from '../../model';
import { removeHeadItem } from '../../model';
import { ownershipIn } from '../analysis/ownership';
import { give, newOwners } from '../fixes/new-owner';
import type { ProposedFix, Rule } from '../rule';
import { capital, inSentence } from '../words/say';

export const gapExpectedArea: Rule = {
  id: 'gap-expected-area',
  group: 'Gaps',
  summary: 'An area that the chart expects to be owned has no owner.',
  severity: 'info',
  needs: ['scopes'],
  facts: ['A55'],
  *check(organization) {
    const { head, areas } = organization;
    const { reaches } = ownershipIn(organization, 'any');
    const seen = new Set<TreeArea>();
    for (const at of head.expects) {
      const area = areas.find(at.value);
      if (!area || seen.has(area) || reaches(area.id)) continue;
      seen.add(area);
      yield {
        at,
        message:
          `${capital(inSentence(area))} is expected to be owned, and no position owns it. ` +
          'Work without an owner gets done by chance. Name an owner, or remove it from "expects".',
        positions: [],
        fixes: [
          ...newOwners(organization, area).map((owner) => give(organization, area, owner)),
          ...withdrawn(organization, at, area),
        ],
      };
    }
  },
};

function withdrawn({ head, areas }: Organization, at: Located<string>, area: TreeArea): ProposedFix[] {
  const list = head.key('expects');
  const item = list && itemAt(list, at);
  const isTwice = head.expects.some((other) => other !== at && areas.find(other.value) === area);
  if (!list || !item || isTwice) return [];
  return [
    { title: `No longer expect ${inSentence(area)} to be owned`, safe: false, edits: removeHeadItem(list, item) },
  ];
}

const itemAt = ({ value }: Keyed, { span }: Located<string>): Node | undefined =>
  value.kind === 'list' ? value.items.find((item) => item.span.start === span.start) : value;
