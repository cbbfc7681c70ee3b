/** Makes the table of countries and regions from the Unicode CLDR. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const FILE = 'src/core/knowledge/territories.generated.ts';
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv'];

/** UN M49 regions whose name everybody understands in another way are named by hand, in `business-regions.ts`. */
const NAMED_BY_HAND = new Set(['001', '002', '003', '009', '013', '019', '021', '142', '150', '202', '419']);

/** Codes that are not countries, and an ISO country code that no company means. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'AC', 'CP', 'DG', 'TA', 'IC', 'EA', 'CQ', 'AQ']);

/**
 * The source of the table: what each region of UN M49 consists of, and the names of regions and countries.
 * Names come from the runtime, so with another release of the CLDR in it the committed text stays as it is.
 * @param {URL} root of the repository
 */
export async function makeTerritories(root) {
  const committed = await readFile(new URL(FILE, root), 'utf8').catch(() => '');
  const release = /CLDR (\d+)/.exec(committed)?.[1];
  const running = process.versions['cldr']?.split('.')[0];
  if (release !== undefined && release !== running) return committed;

  const require = createRequire(import.meta.url);
  const { territoryContainment } = require('cldr-core/supplemental/territoryContainment.json').supplemental;
  const { codeMappings } = require('cldr-core/supplemental/codeMappings.json').supplemental;
  const regions = Object.keys(territoryContainment).filter((code) => /^\d{3}$/.test(code));
  const partsOf = (/** @type {string} */ code) =>
    territoryContainment[code]._contains.filter((/** @type {string} */ part) => !NO_COUNTRY.has(part));
  const countries = [...new Set(regions.flatMap(partsOf))].filter((code) => /^[A-Z]{2}$/.test(code)).sort();
  const names = (/** @type {string} */ code) => {
    const all = LANGUAGES.flatMap((language) => new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? []);
    return [...new Set(all.map((name) => name.replaceAll('\u00a0', ' ')))];
  };
  const alpha3 = (/** @type {string} */ code) => codeMappings[code]?._alpha3 ?? [];
  const named = [
    ...regions.filter((code) => !NAMED_BY_HAND.has(code)).map((code) => ({ code, names: names(code) })),
    ...countries.map((code) => ({ code, names: [alpha3(code), ...names(code)].flat() })),
  ];
  const quote = (/** @type {string} */ text) => (text.includes("'") ? `"${text}"` : `'${text}'`);
  return [
    `// Made by src/tools/generate.mjs from cldr-core and the runtime's names, CLDR ${running}.`,
    '',
    '/** What each region of UN M49 consists of: regions and ISO 3166 countries. */',
    'export const regionParts: Readonly<Record<string, string>> = {',
    ...regions.map((code) => `  '${code}': '${partsOf(code).join(' ')}',`),
    '};',
    '',
    `/** The names of regions and countries in ${LANGUAGES.join(', ')}; of countries, the three-letter code first. */`,
    'export const territoryNames: Readonly<Record<string, string>> = {',
    ...named.map(({ code, names }) => `  ${/^\d/.test(code) ? `'${code}'` : code}: ${quote(names.join('|'))},`),
    '};',
    '',
  ].join('\n');
}
