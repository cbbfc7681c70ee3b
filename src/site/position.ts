import type { Claim, Organization, Position } from '../core/model';
import { metricsOf } from '../core/model';
import type { Finding } from '../core/text';
import { escapeMarkup } from '../core/text';
import { PAGES, termAnchor } from './address';
import type { Links } from './elements';
import { holdersOf, list, section, stateOf } from './elements';
import { findingList } from './findings';

/** What the page of a position is made of. */
export interface PositionParts {
  readonly organization: Organization;
  readonly findings: readonly Finding[];
  readonly links: Links;
  /** The way to the folder of the front page. */
  readonly up: string;
  /** Anchors on the ownership page. */
  readonly anchors: ReadonlySet<string>;
  /** Whether people are named. */
  readonly holders: boolean;
  /** The picture of the branch; empty for a position without direct reports. */
  readonly picture: string;
}

/** Everything that the chart says about one position. */
export function positionBody(position: Position, parts: PositionParts): string {
  const { organization, findings, links, picture } = parts;
  const { lines } = organization;
  const own = findings.filter(({ positions }) => positions.includes(position.id.value));
  const chain = [...lines.chain(position)].reverse().map((manager) => `<li>${links.to(manager)}</li>`);
  const sections = [
    section('Direct reports', list(lines.reports(position).map((report) => reportItem(report, parts)))),
    ...scopes(position, parts),
    section('Works with', list(position.worksWith.map((link) => linkItem(link, links)))),
    section('Responsibilities', list(position.responsibilities.map(({ value }) => escapeMarkup(value)))),
    section('Requirements', list(requirements(position))),
  ].filter((each) => each !== '');
  return [
    chain.length === 0 ? '' : `<nav aria-label="Managers"><ol class="crumbs">${chain.join('')}</ol></nav>`,
    `<h1>${escapeMarkup(organization.nameOf(position))}${stateOf(position)}</h1>`,
    position.purpose === undefined ? '' : `<p>${escapeMarkup(position.purpose.value)}</p>`,
    facts(position, parts),
    sections.length === 0 ? '' : `<div class="columns">${sections.join('\n')}</div>`,
    section('Findings', findingList(own, links)),
    section('Chart', picture),
  ]
    .filter((each) => each !== '')
    .join('\n');
}

function facts(position: Position, { organization, links, holders }: PositionParts): string {
  const { department, location, level, headcount, fte, external, assistant, dottedLineTo, sourcing } = position;
  const manager = organization.lines.manager(position);
  const word = (located: { readonly value: string } | undefined): string => escapeMarkup(located?.value ?? '');
  const rows: readonly (readonly [string, string])[] = [
    ['Held by', holders ? escapeMarkup(holdersOf(position)) : ''],
    ['Reports to', manager === undefined ? '' : `${links.to(manager)}${assistant ? ', as an assistant' : ''}`],
    ['Dotted line to', dottedLineTo.map(({ value }) => links.byId(value)).join(', ')],
    ['Department', word(department)],
    ['Location', word(location)],
    ['Level', word(level)],
    ['Seats', headcount > 1 ? String(headcount) : ''],
    ['Share of full time', fte === undefined || fte === 1 ? '' : `${Math.round(fte * 100)} %`],
    ['Filled by', external ? 'a supplier' : ''],
    ['To be filled', word(sourcing)],
    ['Limited to', [...position.only].map(([key, values]) => limit(key, values)).join('; ')],
    ['Id', escapeMarkup(position.id.value)],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  return `<dl>${shown.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('\n')}</dl>`;
}

function reportItem(report: Position, { organization, links, holders }: PositionParts): string {
  const below = organization.lines.below(report);
  const about = [holders ? escapeMarkup(holdersOf(report)) : '', below === 0 ? '' : `${below} below`].filter(
    (each) => each !== '',
  );
  return `${links.to(report)}${stateOf(report)}${about.length === 0 ? '' : ` <small>${about.join(' · ')}</small>`}`;
}

function scopes(position: Position, { organization, links, up, anchors }: PositionParts): string[] {
  const metrics = metricsOf(organization);
  const item = (claim: Claim, kind: 'area' | 'metric'): string => {
    const found = kind === 'area' ? organization.areasOf(claim) : metrics.allOf(claim);
    const names = found.map(({ id, name }) => {
      const anchor = termAnchor(kind, id);
      const text = escapeMarkup(name);
      return anchors.has(anchor) ? `<a href="${up}${PAGES.ownership}#${anchor}">${text}</a>` : text;
    });
    return (names.length === 0 ? escapeMarkup(claim.term.value) : names.join(', ')) + terms(claim, links);
  };
  const part = (heading: string, claims: readonly Claim[], kind: 'area' | 'metric'): string =>
    section(heading, list(claims.map((claim) => item(claim, kind))));
  return [
    part('Owns', position.owns, 'area'),
    part('Accountable for', position.metrics, 'metric'),
    part('Contributes to', position.contributesTo, 'area'),
    part('Consulted on', position.consultedOn, 'area'),
    part('Tracks', position.tracks, 'metric'),
  ];
}

/** How a claim is limited and shared, as markup. */
function terms({ only, except, sharedWith, lead }: Claim, links: Links): string {
  const said = [
    ...[...only].map(([key, values]) => limit(key, values)),
    ...(except.length === 0 ? [] : [`without ${except.map(({ value }) => escapeMarkup(value)).join(', ')}`]),
    ...(sharedWith.length === 0 ? [] : [`shared with ${sharedWith.map(({ value }) => links.byId(value)).join(', ')}`]),
    ...(lead === undefined ? [] : [`led by ${links.byId(lead.value)}`]),
  ];
  return said.length === 0 ? '' : ` <small>${said.join('; ')}</small>`;
}

const limit = (key: string, values: ReadonlySet<string>): string => escapeMarkup(`${key}: ${[...values].join(', ')}`);

function linkItem({ with: other, about, gives, gets }: Position['worksWith'][number], links: Links): string {
  const said = [
    about.map(({ value }) => value).join(', '),
    gives === undefined ? '' : `gives ${gives.value}`,
    gets === undefined ? '' : `gets ${gets.value}`,
  ].filter((each) => each !== '');
  return `${links.byId(other.value)}${said.length === 0 ? '' : ` <small>${escapeMarkup(said.join('; '))}</small>`}`;
}

const requirements = ({ requirements: wanted }: Position): string[] =>
  wanted === undefined ? [] : [...wanted.skills, ...wanted.background].map(({ value }) => escapeMarkup(value));
