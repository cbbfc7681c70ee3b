import type { Role, SourcingPoint } from '../knowledge';
import { facts, metrics, roles, sourcingPointsFor } from '../knowledge';
import type { Located, Organization, Position } from '../model';
import { feedersOf, isOpen, OFFICERS } from '../model';
import { factsAbout } from './facts-about';
import { enumerated, paragraphs, plainText } from './markdown';

/** Hiring notes for a position, as Markdown; undefined if it is filled or too little is known about its role. */
export function hiringNotes(organization: Organization, position: Position): string | undefined {
  const role = openRole(organization, position);
  if (!role) return undefined;
  const { requirements } = position;
  return `${paragraphs([
    `# Hiring notes: ${named(organization, position)}`,
    opening(organization, position),
    `These notes are about the position, not about people. No candidate has all of this.${isForCxo(role) ? ' No single qualification fits all (B45).' : ''}`,
    section(
      'What the work requires',
      [
        ['Skills', role.skills, ['skill', 'skills', 'emphasis', 'expertise', 'mindset']],
        ['Knowledge', optional(role.industryKnowledge), ['industry knowledge']],
        ['Measured by', role.metrics.map((id) => metrics.get(id).name), ['metrics', 'kpis']],
      ],
      role,
    ),
    asked('This chart requires', requirements?.skills),
    section(
      'Where candidates come from',
      [
        ['Backgrounds', role.backgrounds, ['backgrounds', 'experience']],
        ['Education', optional(role.education), ['education']],
        ['Earlier roles', role.feederRoles.map((id) => roles.get(id).title), ['feeder roles']],
      ],
      role,
    ),
    asked('This chart requires', requirements?.background),
    `## Internal candidates\n\n${feeders(organization, role)}`,
    `## Internal or external\n\n${tradeOff(role, position.sourcing?.value)}`,
  ])}\n`;
}

/** Whether there are hiring notes for a position. */
export const hasHiringNotes = (organization: Organization, position: Position): boolean =>
  openRole(organization, position) !== undefined;

/** The most important hiring notes in one paragraph. */
export function hiringBrief(organization: Organization, position: Position): string | undefined {
  const role = openRole(organization, position);
  if (!role) return undefined;
  const here = feedersOf(organization, role.id).map((feeder) => organization.nameOf(feeder));
  return `To fill it: candidates often come from ${enumerated(role.backgrounds, 3)}${here.length > 0 ? `; here, look at ${enumerated(here, 3)}` : ''}`;
}

function openRole({ roleOf }: Organization, position: Position): Role | undefined {
  const id = isOpen(position) ? roleOf(position) : undefined;
  return id !== undefined && OFFICERS.includes(id) ? roles.get(id) : undefined;
}

/** The roles with documented attributes: all for the first, some for the second. */
const isForCxo = ({ id }: Role): boolean => id === 'chief-experience-officer';

const named = ({ nameOf }: Organization, position: Position): string =>
  `${plainText(nameOf(position))} (${plainText(position.id.value)})`;

const optional = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

function opening(organization: Organization, position: Position): string {
  const manager = organization.lines.manager(position);
  const owned = position.owns.flatMap((claim) => {
    const areas = organization.areasOf(claim);
    return areas.length > 0 ? areas.map(({ name }) => name) : claim.term.value;
  });
  return [
    position.status === 'vacant' ? 'The position is vacant.' : 'The position is proposed.',
    manager && `It reports to ${named(organization, manager)}.`,
    owned.length > 0
      ? `It owns ${enumerated(owned, owned.length)}.`
      : 'The chart does not list yet what it owns, and candidates will ask.',
  ].join(' ');
}

type Row = readonly [label: string, words: readonly string[], fields: readonly string[]];

/** Typical attributes of a role, each row with the facts behind it. */
function section(title: string, rows: readonly Row[], role: Role): string {
  const known = factsAbout(role)
    .map((id) => facts.get(id))
    .filter(({ subject }) => !subject.includes(','));
  const lines = rows.flatMap(([label, words, fields]) => {
    const ids = known.filter(({ field }) => fields.includes(field)).map(({ id }) => id);
    return words.length > 0
      ? [`- **${label}:** ${words.join(', ')}${ids.length > 0 ? ` (${ids.join(', ')})` : ''}`]
      : [];
  });
  return `## ${title}\n\n${lines.join('\n')}`;
}

const asked = (what: string, words: readonly Located<string>[] = []): string | undefined =>
  words.length > 0
    ? `${what}: ${enumerated(
        words.map(({ value }) => value),
        words.length,
      )}.`
    : undefined;

function feeders(organization: Organization, role: Role): string {
  const found = feedersOf(organization, role.id);
  if (found.length === 0) return 'The chart shows none.';
  return found
    .map((feeder) => {
      const manager = organization.lines.manager(feeder);
      return `- ${named(organization, feeder)}${manager ? `, reports to ${named(organization, manager)}` : ''}`;
    })
    .join('\n');
}

function tradeOff(role: Role, chosen: string | undefined): string {
  const cell = (side: SourcingPoint['side'], argues: SourcingPoint['argues']): string =>
    sourcingPointsFor(role.id)
      .filter((point) => point.side === side && point.argues === argues)
      .map(({ text, fact }) => `${text} (${fact})`)
      .join('; ');
  const row = (name: string, side: SourcingPoint['side']): string =>
    `| **${name}** | ${cell(side, 'for')} | ${cell(side, 'against')} |`;
  return paragraphs([
    'Both are sound choices (B50). A candidate from there …',
    ['| | for | against |', '| --- | --- | --- |', row('Inside', 'internal'), row('Outside', 'external')].join('\n'),
    isForCxo(role)
      ? undefined
      : 'This was stated for Chief Experience Officers. Points that do not apply to other roles are left out (D13).',
    chosen === undefined ? undefined : `The chart says \`sourcing: ${plainText(chosen)}\`.`,
  ]);
}
