/** Charts of any size, as people write them: eleven lines a position, some six reports each. */

const AREAS = [
  'corporate-strategy',
  'finance',
  'people',
  'marketing',
  'technology',
  'operations',
  'product',
  'customer-service',
  'customer-success',
  'brand',
];
const CITIES = ['Lisbon', 'Oslo', 'Kraków', 'Nairobi', 'Osaka'];
const LEVELS = ['executive', 'director', 'manager', 'lead', 'individual'];
const SPAN = 6;

/** @param {number} index */
const id = (index) => `p${String(index).padStart(5, '0')}`;

/** @param {number} index */
const depth = (index) => {
  let levels = 0;
  for (let at = index; at > 0; at = Math.floor((at - 1) / SPAN)) levels++;
  return levels;
};

/** @param {number} index */
const position = (index) => {
  const area = AREAS[index % AREAS.length];
  const manager = index === 0 ? '' : `    reports_to: ${id(Math.floor((index - 1) / SPAN))}\n`;
  return `  ${id(index)}:
    title: ${index === 0 ? 'Chief Executive Officer' : `Specialist ${index}`}
${manager}    department: department-${index % 40}
    location: ${CITIES[index % CITIES.length]}
    level: ${LEVELS[Math.min(depth(index), LEVELS.length - 1)]}
    holder: {name: Person ${index}, email: person-${index}@acme.example}
    ${index < AREAS.length ? 'owns' : 'contributes_to'}: [${area}]
    tracks: [csat, nps]
    works_with:
      - {with: ${id(Math.max(0, index - 7))}, about: [${area}]}
`;
};

/**
 * The text of a chart; the same for the same size.
 * @param {number} size how many positions it has
 */
export const chartOf = (size) =>
  `orgchart: 1\norganization: {name: Acme, headcount: ${Math.max(50, size)}}\n\npositions:\n${Array.from({ length: size }, (_, index) => position(index)).join('')}`;

/**
 * The same chart after a keystroke in the title of the position in its middle.
 * @param {string} text
 * @param {string} typed
 */
export const afterKeystroke = (text, typed) => {
  const at = text.indexOf('title: ', text.length >> 1) + 'title: '.length;
  return text.slice(0, at) + typed + text.slice(at);
};

/**
 * The same chart after a reorganization: one position in twenty has another manager, another title, or another area.
 * @param {string} text
 */
export const reorganized = (text) =>
  text
    .replace(/(\n {2}p\d*[05]0:\n {4}title: Specialist \d+\n {4}reports_to: )p\d+/g, '$1p00001')
    .replace(/title: Specialist (\d*[27]0)\n/g, 'title: Senior Specialist $1\n')
    .replace(/(\n {2}p\d*90:[\s\S]*?contributes_to: \[)[^\]]+/g, '$1brand-management');
