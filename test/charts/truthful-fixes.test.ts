import { describe, expect, it } from 'vitest';
import type { Organization } from '../../src/core/model';
import { metricsOf, organize, readChart } from '../../src/core/model';
import { read } from '../../src/core/syntax';
import { withoutCarets } from '../core/rules/kit/carets';
import { check, fixed } from '../core/rules/kit/check';
import { fileOf, stemsOf } from '../core/rules/kit/files';
import { partsOf } from '../core/rules/kit/parts';

const EXTENSION = '.orgchart.yaml';
const FOLDERS = ['test/charts/bad/', 'test/core/rules/overlap/', 'test/core/rules/boundary/', 'test/core/rules/gaps/'];
const charts = FOLDERS.flatMap((folder) => stemsOf(folder, EXTENSION).map((stem) => `${folder}${stem}${EXTENSION}`));

const JOINED = `
positions:
  ceo: {title: CEO, owns: [corporate-strategy]}
  chro: {title: Chief People Officer, reports_to: ceo, owns: [people, employee experience]}
  cco: {title: Chief Customer Officer, reports_to: ceo, owns: [Customer and employee experience, "Complaints, loyalty and staff training"]}
  cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: Marketing & Brand, metrics: [NPS and churn]}
  cro:
    title: Chief Revenue Officer
    reports_to: ceo
    owns:
      - Sales and Marketing
    metrics: NPS
  risk: {title: Chief Risk Officer, reports_to: ceo, owns: [Risk & Compliance]}
  credit: {title: Head of Credit Risk, reports_to: cmo, owns: [Credit risk]}
  fans: {title: Head of Service, reports_to: cmo, owns: [{area: Loyalty and complaints, shared_with: [cco], lead: cco}]}
`;

function organization(text: string): Organization {
  const [root, ...others] = partsOf(text).map((part) => readChart(part.uri, read(part.text)));
  return organize([root!, ...others]);
}

/** What positions own and are accountable for, as "position: id". */
function held(text: string): ReadonlyMap<string, string> {
  const chart = organization(text);
  return new Map(
    chart.positions.flatMap(({ id, owns, metrics }) => [
      ...owns.flatMap(chart.areasOf).map((area) => [`${id.value}: ${area.id}`, area.name] as const),
      ...metrics.flatMap(metricsOf(chart).allOf).map((metric) => [`${id.value}: ${metric.id}`, metric.name] as const),
    ]),
  );
}

/** Settles what a bare word such as "onboarding" means, so that the same words name another area. */
const SETTLES_WORDS = 'ambiguous-title';

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

function untold(text: string): string[] {
  const before = held(text);
  const findings = check(text).filter(({ code }) => code !== SETTLES_WORDS);
  return findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) => {
      const after = held(fixed(text, fix));
      const changed = [...before, ...after].filter(([key]) => before.has(key) !== after.has(key));
      return changed
        .filter(
          ([key, name]) =>
            !plain(`${fix.title} ${finding.message}`).includes(plain(name)) &&
            !plain(fix.title).includes(plain(key.split(': ')[1]!)),
        )
        .map(([key, name]) => `${finding.code}: "${fix.title}" changes ${key} (${name})`);
    }),
  );
}

describe('a fix changes who holds only what it or its finding names', () => {
  it.each(charts)('%s', (path) => {
    expect(untold(withoutCarets(fileOf(path)))).toEqual([]);
  });

  it('of a claim that joins several areas', () => {
    expect(check(JOINED).length).toBeGreaterThan(6);
    expect(untold(JOINED)).toEqual([]);
  });
});
