import { findIndustry, industries, patternReason, roles } from '../../knowledge';
import { mayHave } from '../analysis/consider';
import type { Rule } from '../rule';

/** The smallest chart, in positions, that shows enough of a company to say what it lacks. */
const ENOUGH = 8;

export const adviceIndustryPattern: Rule = {
  id: 'advice-industry-pattern',
  group: 'Advice',
  summary: 'The industry often has an executive role that this chart lacks.',
  severity: 'hint',
  startup: 'off',
  onRequest: true,
  needs: ['all'],
  facts: ['A42', 'A43', 'A44', 'A45'],
  *check(organization) {
    const at = organization.head.industry;
    const id = at && findIndustry(at.value);
    if (
      !at ||
      id === undefined ||
      organization.positions.filter(({ status }) => status !== 'eliminated').length < ENOUGH
    )
      return;
    const industry = industries.get(id);
    const absent = industry.pattern.filter((role) => !mayHave(organization, role));
    if (absent.length === 0) return;
    const reason = patternReason(industry);
    yield {
      at,
      message:
        `This chart has no ${absent.map((role) => roles.get(role).title).join(' and no ')}. ` +
        `${reason === undefined ? '' : `${reason} `}A company can do well without it, as long as the work has an owner.`,
      positions: [],
    };
  },
};
