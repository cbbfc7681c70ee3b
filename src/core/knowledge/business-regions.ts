/** A region as companies use it, by its id. */
export interface BusinessRegion {
  /** All names and abbreviations, in any of the languages that titles are read in. */
  readonly names: readonly string[];
  /** The ids of the regions and countries that it contains. */
  readonly parts: readonly string[];
  /** The ids inside its parts that do not belong to it. */
  readonly without?: readonly string[];
}

/**
 * Regions as companies define them, which no standard covers. Numbers are UN M49 regions, pairs of letters ISO 3166 countries.
 * Where usage differs from M49, usage wins: the Middle East is not in "Asia", and "North America" ends at Mexico.
 */
export const businessRegions: Readonly<Record<string, BusinessRegion>> = {
  WORLD: {
    names: ['global', 'worldwide', 'world', 'weltweit', 'monde', 'mundo', 'mondo', 'wereld', 'världen'],
    parts: ['001'],
  },
  EMEA: { names: ['EMEA', 'Europe, Middle East and Africa'], parts: ['150', '002', '145'] },
  EUROPE: { names: ['Europe', 'Europa', 'EU', 'European Union'], parts: ['150'] },
  AMERICAS: {
    names: ['Americas', 'AMER', 'AMS', 'the Americas', 'Amérique', 'Amériques', 'Amerika', 'Américas'],
    parts: ['019'],
  },
  'NORTH-AMERICA': {
    names: [
      'North America',
      'NA',
      'NAM',
      'NORAM',
      'NAMER',
      'Northern America',
      'Nordamerika',
      'Amérique du Nord',
      'Norteamérica',
      'América do Norte',
      'Nord America',
      'Noord-Amerika',
    ],
    parts: ['021', 'MX'],
  },
  LATAM: {
    names: [
      'LATAM',
      'Latin America',
      'LAC',
      'LAM',
      'Lateinamerika',
      'Amérique latine',
      'América Latina',
      'Latijns-Amerika',
      'Latinamerika',
      'Latin America and Caribbean',
    ],
    parts: ['419'],
  },
  ASIA: { names: ['Asia', 'Asien', 'Asie', 'Azië', 'Ásia'], parts: ['142'], without: ['145'] },
  APAC: {
    names: ['APAC', 'Asia Pacific', 'AsiaPac', 'Asien-Pazifik', 'Asie-Pacifique', 'Asia-Pacífico', 'Ásia-Pacífico'],
    parts: ['142', '009'],
    without: ['145'],
  },
  APJ: { names: ['APJ', 'JAPAC', 'Asia Pacific and Japan'], parts: ['142', '009'], without: ['145'] },
  AFRICA: { names: ['Africa', 'Afrika', 'Afrique', 'África'], parts: ['002'] },
  'SUB-SAHARAN-AFRICA': { names: ['Sub-Saharan Africa', 'SSA'], parts: ['202'] },
  'MIDDLE-EAST': {
    names: [
      'Middle East',
      'ME',
      'Naher Osten',
      'Moyen-Orient',
      'Oriente Medio',
      'Oriente Médio',
      'Médio Oriente',
      'Medio Oriente',
      'Midden-Oosten',
      'Mellanöstern',
      'Near East',
    ],
    parts: ['145', 'EG', 'IR'],
    without: ['AM', 'AZ', 'GE', 'CY'],
  },
  MENA: {
    names: ['MENA', 'Middle East and North Africa'],
    parts: ['145', '015', 'IR'],
    without: ['AM', 'AZ', 'GE', 'CY'],
  },
  GCC: { names: ['GCC', 'Gulf', 'Gulf States'], parts: ['AE', 'BH', 'KW', 'OM', 'QA', 'SA'] },
  DACH: {
    names: ['DACH', 'D-A-CH', 'Germany, Austria and Switzerland', 'German-speaking countries'],
    parts: ['DE', 'AT', 'CH', 'LI'],
  },
  NORDICS: {
    names: ['Nordics', 'Nordic', 'Nordic countries', 'Norden', 'Nordische Länder', 'Pays nordiques'],
    parts: ['DK', 'FI', 'IS', 'NO', 'SE', 'FO', 'AX', 'GL'],
  },
  SCANDINAVIA: {
    names: ['Scandinavia', 'Skandinavien', 'Scandinavie', 'Escandinavia', 'Scandinavië'],
    parts: ['DK', 'NO', 'SE'],
  },
  BALTICS: { names: ['Baltics', 'Baltic', 'Baltic States', 'Baltikum', 'Pays baltes'], parts: ['EE', 'LV', 'LT'] },
  BENELUX: { names: ['Benelux', 'BeNeLux'], parts: ['BE', 'NL', 'LU'] },
  BELUX: { names: ['BeLux'], parts: ['BE', 'LU'] },
  'UK-IRELAND': {
    names: ['UK & Ireland', 'UK&I', 'UKI', 'Great Britain and Ireland', 'British Isles', 'UK and IE'],
    parts: ['GB', 'IE'],
  },
  IBERIA: { names: ['Iberia', 'Iberian Peninsula', 'Spain and Portugal'], parts: ['ES', 'PT', 'AD'] },
  CEE: {
    names: ['CEE', 'Central and Eastern Europe', 'Mittel- und Osteuropa'],
    parts: ['151', 'AL', 'BA', 'EE', 'HR', 'LT', 'LV', 'ME', 'MK', 'RS', 'SI', 'XK'],
  },
  'CENTRAL-EUROPE': {
    names: ['Central Europe', 'Mitteleuropa', 'Europe centrale'],
    parts: ['DE', 'AT', 'CH', 'LI', 'CZ', 'HU', 'PL', 'SK', 'SI'],
  },
  ADRIATIC: { names: ['Adriatic', 'Adriatics'], parts: ['BA', 'HR', 'ME', 'RS', 'SI'] },
  BALKANS: { names: ['Balkans', 'Western Balkans'], parts: ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'] },
  CIS: { names: ['CIS', 'GUS'], parts: ['AM', 'AZ', 'BY', 'KG', 'KZ', 'MD', 'RU', 'TJ', 'TM', 'UZ'] },
  ASEAN: {
    names: ['ASEAN', 'SEA', 'South East Asia', 'Southeast Asia'],
    parts: ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'VN', 'TL'],
  },
  'GREATER-CHINA': { names: ['Greater China', 'GCR'], parts: ['CN', 'HK', 'MO', 'TW'] },
  ANZ: { names: ['ANZ', 'Australia and New Zealand', 'Australasia'], parts: ['AU', 'NZ'] },
  OCEANIA: { names: ['Oceania', 'Pacific', 'Ozeanien', 'Océanie', 'Oceanía', 'Oceanië'], parts: ['009'] },
  ANDEAN: { names: ['Andean', 'Andean Region', 'Andes', 'Región Andina'], parts: ['BO', 'CO', 'EC', 'PE'] },
  'SOUTHERN-CONE': { names: ['Southern Cone', 'Cono Sur'], parts: ['AR', 'CL', 'PY', 'UY'] },
  'CENTRAL-AMERICA': {
    names: ['Central America', 'Centroamérica', 'Mittelamerika'],
    parts: ['BZ', 'CR', 'GT', 'HN', 'NI', 'PA', 'SV'],
  },
  'GB-ENG': { names: ['England', 'Angleterre', 'Inglaterra', 'Inghilterra', 'Engeland'], parts: [] },
  'GB-SCT': {
    names: ['Scotland', 'Schottland', 'Écosse', 'Escocia', 'Scozia', 'Schotland', 'Escócia', 'Skottland'],
    parts: [],
  },
  'GB-WLS': { names: ['Wales', 'Pays de Galles', 'Gales', 'Galles'], parts: [] },
  'GB-NIR': {
    names: ['Northern Ireland', 'Nordirland', 'Irlande du Nord', 'Irlanda del Norte', 'Noord-Ierland'],
    parts: [],
  },
  GB: {
    names: ['UK', 'U.K.', 'Great Britain', 'Britain', 'Großbritannien', 'Grande-Bretagne', 'Gran Bretaña'],
    parts: ['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR'],
  },
  US: { names: ['USA', 'U.S.', 'U.S.A.', 'United States of America', 'États-Unis', 'EE. UU.', 'VS', 'EUA'], parts: [] },
  NL: { names: ['Holland', 'the Netherlands'], parts: [] },
  CZ: { names: ['Czech Republic'], parts: [] },
  AE: { names: ['UAE', 'Emirates'], parts: [] },
  KR: { names: ['Korea', 'Republic of Korea'], parts: [] },
  TR: { names: ['Turkey', 'Türkiye'], parts: [] },
  '017': { names: ['Central Africa'], parts: [] },
  CI: { names: ['Ivory Coast'], parts: [] },
  CD: { names: ['DRC', 'DR Congo'], parts: [] },
};
