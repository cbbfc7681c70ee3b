import type { Role, SourcingPoint } from '../knowledge';
import { facts, metrics, roles, sourcingPointsFor } from '../knowledge';
import type { Located, Organization, Position } from '../model';
import { feedersOf, isOpen, OFFICERS } from '../model';
import { factsAbout } from './facts-about';
import { enumerated, paragraphs, plainText } from './markdown';

/** Notes for those who are to fill a position, as Markdown; undefined where it is not open, or not one of which enough is known. */
export function hiringNotes(organization: Organization, position: Position): string | undefined {
  const role = openRole(organization, position);
  if (!role) return undefined;
  const { requirements } = position;
  return `${paragraphs([
    `# Hiring notes: ${named(organization, position)}`,
    opening(organization, position),
    `These notes are about the position, not about people. Nobody has all of this.${isForCxo(role) ? ' No single qualification fits all (B45).' : ''}`,
    section(
      'What the work asks for',
      [
        ['Skills', role.skills, ['skill', 'skills', 'emphasis', 'expertise', 'mindset']],
        ['Knowledge', optional(role.industryKnowledge), ['industry knowledge']],
        ['Measured by', role.metrics.map((id) => metrics.get(id).name), ['metrics', 'kpis']],
      ],
      role,
    ),
    asked('This chart asks for', requirements?.skills),
    section(
      'Where people come from',
      [
        ['Backgrounds', role.backgrounds, ['backgrounds', 'experience']],
        ['Education', optional(role.education), ['education']],
        ['Earlier roles', role.feederRoles.map((id) => roles.get(id).title), ['feeder roles']],
      ],
      role,
    ),
    asked('This chart asks for', requirements?.background),
    `## Positions here that lead to it\n\n${feeders(organization, role)}`,
    `## From inside or outside\n\n${tradeOff(role, position.sourcing?.value)}`,
  ])}\n`;
}

/** Whether there are notes for filling a position. */
export const hasHiringNotes = (organization: Organization, position: Position): boolean =>
  openRole(organization, position) !== undefined;

/** The most important of the notes in one paragraph. */
export function hiringBrief(organization: Organization, position: Position): string | undefined {
  const role = openRole(organization, position);
  if (!role) return undefined;
  const here = feedersOf(organization, role.id).map((feeder) => organization.nameOf(feeder));
  return `To fill it: people often come from ${enumerated(role.backgrounds, 3)}${here.length > 0 ? `; here, look at ${enumerated(here, 3)}` : ''}`;
}

function openRole({ roleOf }: Organization, position: Position): Role | undefined {
  const id = isOpen(position) ? roleOf(position) : undefined;
  return id !== undefined && OFFICERS.includes(id) ? roles.get(id) : undefined;
}

/** The sources tell most of this role, and some things of this one only. */
const isForCxo = ({ id }: Role): boolean => id === 'chief-experience-officer';

const named = ({ nameOf }: Organization, position: Position): string =>
  `${plainText(nameOf(position))} (${plainText(position.id.value)})`;

const optional = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

function opening(organization: Organization, position: Position): string {
  const manager = organization.lines.manager(position);
  const owned = position.owns.map((claim) => organization.areaOf(claim)?.name ?? claim.term.value);
  return [
    position.status === 'vacant' ? 'The position is vacant.' : 'The position is proposed.',
    manager && `It reports to ${named(organization, manager)}.`,
    owned.length > 0
      ? `It owns ${enumerated(owned, owned.length)}.`
      : 'The chart does not say yet what it owns; candidates will ask.',
  ].join(' ');
}

type Row = readonly [label: string, words: readonly string[], fields: readonly string[]];

/** What a role is known for, each row with the facts that tell it. */
function section(title: string, rows: readonly Row[], role: Role): string {
  const told = factsAbout(role)
    .map((id) => facts.get(id))
    .filter(({ subject }) => !subject.includes(','));
  const lines = rows.flatMap(([label, words, fields]) => {
    const ids = told.filter(({ field }) => fields.includes(field)).map(({ id }) => id);
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
  if (found.length === 0) return 'None that the chart shows.';
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
    'Both are sound ways (B50). Somebody from there …',
    ['| | for | against |', '| --- | --- | --- |', row('Inside', 'internal'), row('Outside', 'external')].join('\n'),
    isForCxo(role)
      ? undefined
      : 'This was said of Chief Experience Officers. Left out is what does not hold for other roles too (D13).',
    chosen === undefined ? undefined : `The chart says \`sourcing: ${plainText(chosen)}\`.`,
  ]);
}
