import { describe, expect, it } from 'vitest';
import { snapshot } from '../../src/core/workspace';
import { chartList, SITE_MARK, siteOf } from '../../src/site';
import { hostileChart } from '../hostile/corpus';
import { brokenLinks, byPath, OPTIONS, pagesOf, sha256 } from './kit';

const HARBOR = `organization: {name: Harbor Trust}
positions:
  director: {title: Harbor Director, holder: Edda Storm, owns: [corporate-strategy], purpose: Keeps the port open.}
  pilots:
    title: Chief Pilot
    reports_to: director
    holder: {name: Olu Bright, email: olu@harbor.test, type: acting, until: 2027-03-31}
    dotted_line_to: [quays]
    owns: [customer-service, {area: logistics, except: [warehousing], only: {region: EMEA}}]
    metrics: [nps]
    responsibilities: [Brings every ship in.]
    works_with: [{with: quays, gives: arrival times}]
  quays: {title: Head of Quays, reports_to: director, status: vacant, contributes_to: [logistics], department: Quays}
  crane: {title: Crane Driver, reports_to: quays, headcount: 4}
  ferry: {title: Ferry Master, reports_to: nobody, owns: [customer-service]}
`;

const text = (html: string): string =>
  html.replace(/<style>[^]*?<\/style>|<svg[^]*?<\/svg>|<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a site', () => {
  const pages = pagesOf(HARBOR);

  it('has an index, ownership, findings and a page for each position', () => {
    expect([...pages.keys()]).toEqual([
      'index.html',
      'ownership.html',
      'findings.html',
      'positions/director.html',
      'positions/pilots.html',
      'positions/quays.html',
      'positions/crane.html',
      'positions/ferry.html',
    ]);
    for (const page of pages.values()) expect(page.startsWith(SITE_MARK)).toBe(true);
  });

  it('has links that all lead somewhere', () => {
    expect(brokenLinks(pages)).toEqual([]);
    expect(brokenLinks(pagesOf(HARBOR.replace('status: vacant', 'status: eliminated')))).toEqual([]);
  });

  it('says everything about a position on its page', () => {
    const page = pages.get('positions/pilots.html')!;
    expect(text(page)).toContain('Held by Olu Bright (acting until 2027-03-31)');
    expect(page).toContain('<a href="../positions/director.html">Harbor Director</a>');
    expect(page).toContain('<dt>Dotted line to</dt><dd><a href="../positions/quays.html">Head of Quays</a></dd>');
    expect(page).toMatch(/<a href="\.\.\/ownership\.html#area-customer-service">Customer service<\/a>/);
    expect(text(page)).toMatch(/region: emea; without warehousing/i);
    expect(text(page)).toContain('Brings every ship in.');
    expect(text(page)).toContain('Head of Quays gives arrival times');
    expect(page).toContain('#metric-nps');
  });

  it('lists the chain of managers from the top, and direct reports', () => {
    const crane = pages.get('positions/crane.html')!;
    const crumbs = /<ol class="crumbs">(.*?)<\/ol>/.exec(crane)?.[1] ?? '';
    expect([...crumbs.matchAll(/positions\/(\w+)\.html/g)].map(([, id]) => id)).toEqual(['director', 'quays']);
    expect(text(pages.get('positions/director.html')!)).toMatch(
      /Direct reports Chief Pilot.*Head of Quays Vacant 1 below/,
    );
  });

  it('shows the findings of a position on its page, and all of them on one', () => {
    const message = 'There is no position &quot;nobody&quot;';
    expect(pages.get('positions/ferry.html')).toContain(message);
    expect(pages.get('positions/crane.html')).not.toContain(message);
    expect(pages.get('findings.html')).toContain(message);
  });

  it('has who owns what as a table and as a matrix', () => {
    const page = pages.get('ownership.html')!;
    const row = /<tr data-row data-kind="area" id="area-customer-service">.*?<\/tr>/.exec(page)?.[0] ?? '';
    expect(row).toContain('positions/pilots.html');
    expect(row).toContain('positions/ferry.html');
    expect(page).toContain('<table class="matrix">');
  });

  it('never has email addresses, and can do without names', () => {
    expect([...pages.values()].join('')).not.toContain('olu@harbor.test');
    expect([...pagesOf(HARBOR, { holders: false }).values()].join('')).not.toMatch(/Olu|Edda/);
  });

  it('leads from the cards of its pictures to the pages of their positions', () => {
    expect(pages.get('index.html')).toMatch(/<a href="positions\/crane\.html" aria-label="Crane Driver"><g /);
    expect(pages.get('positions/quays.html')).toMatch(
      /<a href="\.\.\/positions\/crane\.html" aria-label="Crane Driver"><g /,
    );
    expect(pages.get('positions/crane.html')).not.toContain('<svg');
  });

  it('allows the styles and the script of a page by their hashes, and nothing else', () => {
    for (const page of pages.values()) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(page).not.toMatch(/ style="| on\w+="/);
      for (const [, tag, inside = ''] of page.matchAll(/<(style|script)>([^]*?)<\/\1>/g))
        expect(policy).toMatch(new RegExp(`${tag}-src [^;]*'sha256-${sha256(inside).replace(/[+/]/g, '\\$&')}'`));
    }
  });

  it('does not depend on the day or the order in which it is made', () => {
    expect(pagesOf(HARBOR)).toEqual(pages);
  });
});

it('has a page with the whole chart if the index leaves positions out', () => {
  const teams = Array.from({ length: 8 }, (_, team) => [
    `  lead-${team}: {title: Lead ${team}, reports_to: top}`,
    ...Array.from({ length: 8 }, (_, seat) => `  seat-${team}-${seat}: {title: Keeper, reports_to: lead-${team}}`),
  ]);
  const pages = pagesOf(`positions:\n  top: {title: Head Keeper}\n${teams.flat().join('\n')}\n`);
  expect(pages.get('index.html')).toContain('href="chart.html"');
  expect(pages.get('index.html')).not.toContain('aria-label="Keeper"');
  expect(pages.get('chart.html')!.match(/aria-label="Keeper"/g)).toHaveLength(64);
  expect(brokenLinks(pages)).toEqual([]);
});

it('says so where there is nothing', () => {
  const pages = pagesOf('positions: {}\n');
  expect([...pages.keys()]).toEqual(['index.html', 'ownership.html', 'findings.html']);
  expect(text(pages.get('index.html')!)).toContain('There are no positions yet.');
  expect(text(pages.get('ownership.html')!)).toContain('No position owns anything yet.');
});

it('survives loops and ids that are used twice', () => {
  const pages = pagesOf(
    'positions:\n  a: {title: A, reports_to: b}\n  b: {title: B, reports_to: a}\n  a: {title: C}\n',
  );
  expect(pages.has('positions/a.html') && pages.has('positions/b.html')).toBe(true);
  expect(brokenLinks(pages)).toEqual([]);
});

it('escapes whatever a chart says', () => {
  const pages = pagesOf(hostileChart());
  const elements =
    'html head meta title style script body header nav main a h1 h2 p ul ol li em br div section span small dl dt dd table thead tbody tr th td input svg g path rect circle text tspan';
  const isOurs = new RegExp(`^</?(?:${elements.replaceAll(' ', '|')})(?= |>)`);
  const isSafe = /^(?:(?:\.\.\/)?[\w~=/-]+\.html(?:#[\w~=-]+)?|https:\/\/github\.com\/orgchart\/[\w/.-]+)$/;
  const found = [...pages].flatMap(([path, page]) => {
    const inside = page.replace(/^<!DOCTYPE html>\n<!--[^>]*-->/, '').replace(/<(style|script)>[^]*?<\/\1>/g, '');
    const tags = inside.match(/<[^>]*>?/g) ?? [];
    const strange = tags.filter((tag) => !isOurs.test(tag) || / on\w+=/.test(tag.replace(/"[^"]*"/g, '')));
    const hrefs = [...inside.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href);
    return [...strange, ...hrefs.filter((href) => !isSafe.test(href))].map((each) => `${path}: ${each}`);
  });
  expect(found).toEqual([]);
  expect(brokenLinks(pages)).toEqual([]);
});

it('lists several charts, and leads back from each', () => {
  const chart = snapshot('file:///a.orgchart.yaml', 0, HARBOR, { today: '2026-12-01' });
  const inside = siteOf(chart, OPTIONS, '../index.html').map((file) => ({ ...file, path: `harbor/${file.path}` }));
  const list = chartList([{ name: 'Harbor <Trust>', folder: 'harbor', positions: 5, findings: 3 }], OPTIONS);
  const pages = byPath([list, ...inside]);
  expect(list.text).toContain('<a href="harbor/index.html">Harbor &lt;Trust&gt;</a>');
  expect(pages.get('harbor/positions/crane.html')).toContain('<a href="../../index.html">All charts</a>');
  expect(brokenLinks(pages)).toEqual([]);
});
