import type { AreaId, Role, RoleId } from '../knowledge';
import {
  areas,
  confusableRoles,
  departments,
  industries,
  meansAnyChief,
  metrics,
  roles,
  stakeholders,
} from '../knowledge';
import { boundary } from './boundary';
import type { Card } from './card';
import { factsAbout } from './facts-about';

/** What is usual for a role. */
export function roleCard(id: RoleId): Card {
  const role = roles.get(id);
  const titles = (ids: readonly RoleId[]): string[] => ids.map((each) => roles.get(each).title);
  const areaNames = (ids: readonly AreaId[]): string[] => ids.map((each) => areas.get(each).name);
  const departmentNames = (ids: Role['teams']): string[] => ids.map((each) => departments.get(each).name);
  return {
    title: role.abbr.length > 0 ? `${role.title} (${role.abbr.join(', ')})` : role.title,
    id,
    kind: `Role, ${role.boardLevel ? 'board level' : role.level}`,
    about: role.goal,
    lines: [
      { label: 'Also called', words: role.aka },
      { label: 'Usually reports to', words: titles(role.reportsTo), brief: true },
      { label: 'Should not report to', words: titles(role.independentOf) },
      { label: 'Usual direct reports:', words: titles(role.directReports) },
      { label: 'Works for', words: role.focus.map((each) => stakeholders.get(each).name.toLowerCase()) },
      { label: 'Usually owns', words: areaNames(role.owns), brief: true },
      { label: 'May own', words: areaNames(role.mayOwn) },
      { label: 'Unusual:', words: areaNames(role.unusual) },
      { label: 'Should not own:', words: areaNames(role.never), brief: true },
      { label: 'Must include', words: areaNames(role.mustTouch) },
      { label: 'Usual metrics:', words: role.metrics.map((each) => metrics.get(each).name), brief: true },
      { label: 'Does:', words: role.responsibilities },
      { label: 'Teams:', words: departmentNames(role.teams) },
      { label: 'Coordinates', words: departmentNames(role.coordinates) },
      { label: 'Connects', words: departmentNames(role.bridges) },
      { label: 'Skills:', words: role.skills },
      { label: 'Backgrounds:', words: role.backgrounds },
      { label: 'Education:', words: role.education === undefined ? [] : [role.education] },
      { label: 'Industry:', words: role.industryKnowledge === undefined ? [] : [role.industryKnowledge] },
      { label: 'Often before:', words: titles(role.feederRoles) },
      { label: 'Often next:', words: titles(role.feeds) },
      { label: 'Common in', words: role.industries.map((each) => industries.get(each).name.toLowerCase()) },
      { label: 'Replaces', words: titles(role.merges) },
      { label: 'Variants:', words: Object.values(role.variants) },
    ],
    note: 'What is usual beyond the facts below is common practice.',
    boundaries: [...neighbors(id), ...abbreviations(role)],
    facts: factsAbout(role),
  };
}

/** The experience and the customer officer: the sources say most about these two, and they are most often confused. */
const SIBLINGS: readonly RoleId[] = ['chief-experience-officer', 'chief-customer-officer'];
const BETWEEN_SIBLINGS = 'everyone inside and outside versus customers only';

function neighbors(id: RoleId): string[] {
  const siblings = SIBLINGS.includes(id) ? SIBLINGS.filter((each) => each !== id) : [];
  return [
    ...siblings.map((each) => boundary(roles.get(each).title, BETWEEN_SIBLINGS, id === SIBLINGS[0])),
    ...confusableRoles.flatMap(({ roles: [a, b], line }) =>
      a === id || b === id ? [boundary(roles.get(a === id ? b : a).title, line, a === id)] : [],
    ),
  ];
}

function abbreviations({ id, abbr }: Role): string[] {
  return abbr.flatMap((short) => {
    const others = [...roles.values()]
      .filter((role) => role.id !== id && role.abbr.includes(short))
      .map(({ title }) => title);
    const general = meansAnyChief(short)
      ? [`"${short}" is also short for any chief officer; write the title out.`]
      : [];
    return others.length > 0 ? [`"${short}" is also short for ${others.join(', ')}; write the title out.`] : general;
  });
}
