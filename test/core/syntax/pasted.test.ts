import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/syntax';
import { read, toData, wordAt } from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/text';

const TITLE = '    title: Head of Sales';
const OWNS = '    owns: [sales]';
const ID = '  sales:';
const FLOW = '  legal: {title: General Counsel, reports_to: boss}';
const CHART = [
  'positions:',
  '  boss:',
  '    title: Managing Director',
  '    owns:',
  '      - strategy',
  ID,
  TITLE,
  '    reports_to: boss',
  OWNS,
  FLOW,
  '  it:',
  '    title: Head of IT',
  '    reports_to: boss',
  '',
].join('\n');

const contents = ({ positions }: Reading): unknown =>
  Object.fromEntries(positions.map(({ key, value }) => [key.text, toData(value)]));

const mended = (text: string): string => {
  const reading = read(text);
  const [fix] = reading.problems[0]?.fixes ?? [];
  return applyEdits(
    text,
    (fix?.edits ?? []).map((edit) => ({ span: reading.place(edit), text: edit.text })),
  );
};

/** Writes `typed` where the chart has `line`, and reads it as if `meant` had been written. */
function expectMeant(line: string, typed: string, meant: string): void {
  const text = CHART.replace(line, () => typed);
  const wanted = contents(read(CHART.replace(line, () => meant)));
  const reading = read(text);
  expect(contents(reading)).toEqual(wanted);
  expect(reading.problems.map(({ value }) => value.message)).toHaveLength(1);
  const after = read(mended(text));
  expect(after.problems).toEqual([]);
  expect(contents(after)).toEqual(wanted);
}

const quoted = (title: string): string => `    title: '${title.replaceAll("'", "''")}'`;

describe('a text that YAML takes for something else', () => {
  it.each([
    'Head of Sales: EMEA',
    '@sales',
    '&Co',
    '*Sales',
    '**Sales**',
    '%Sales',
    '!Sales',
    '- Sales',
    '> Sales',
    '| Sales',
    '`Sales`',
    '? Sales',
    '[EMEA] Sales',
    '[EMEA]',
    '{EMEA} Sales',
    '{EMEA}',
    '"The" Head',
    'Head: [EMEA]',
    'Head #1',
    '#1 Head',
    '- Head: Sales',
  ])('is kept: %s', (title) => expectMeant(TITLE, `    title: ${title}`, quoted(title)));

  it.each(['Head, EMEA', 'Head [EMEA]', 'Head (a, b)', 'Head: EMEA', '@head', '*Head', '&Head', 'VP: Sales, EMEA'])(
    'is kept in braces: %s',
    (title) =>
      expectMeant(
        FLOW,
        `  legal: {title: ${title}, reports_to: boss}`,
        `  legal: {title: '${title}', reports_to: boss}`,
      ),
  );
});

describe('the id of a position', () => {
  it.each([
    'sales',
    'sales;',
    'sales =',
    'sales,',
    'sales::',
    'sales: :',
    'sales：',
    '- sales:',
    '* sales:',
    '• sales:',
    '+ sales:',
    '> sales:',
    '— sales:',
    '1. sales:',
    '1) sales:',
    '"sales:',
    "'sales:",
    'sales":',
    '“sales”:',
    '[sales]:',
    '{sales}:',
    '<sales>:',
    '@sales:',
    '&sales:',
    '*sales:',
    'sales: {',
    'sales: [',
    'sales: }',
    'sales}',
    'sales: "',
    'sales: |',
    'sales: -',
    'sales: *s',
    'sales:-',
    'sales:\u00a0',
    '\u200bsales:',
    'sales # the team:',
    '? sales',
    '# sales:',
    '#sales',
    '## sales',
    'sales):',
    'id: sales',
    '- id: sales',
  ])('is read from %s', (typed) => expectMeant(ID, `  ${typed}`, ID));
});

describe('a key', () => {
  it.each([
    'title Head of Sales',
    'title:Head of Sales',
    'title :Head of Sales',
    'title= Head of Sales',
    'title = Head of Sales',
    'title=Head of Sales',
    'title; Head of Sales',
    'title - Head of Sales',
    'title => Head of Sales',
    'title -> Head of Sales',
    'title:: Head of Sales',
    'title：Head of Sales',
    'title: Head of Sales,',
    'title: Head of Sales;',
    '"title": "Head of Sales",',
    '- title: Head of Sales',
    '* title: Head of Sales',
    '• title: Head of Sales',
    '1. title: Head of Sales',
    '**title**: Head of Sales',
    '**title:** Head of Sales',
    '`title`: Head of Sales',
    'title: Head\n    of Sales',
    'title: Head\n  of Sales',
    'title: Head\nof Sales',
    'title:\n    Head of Sales',
    'title: Head of Sales"',
    '`title`: `Head of Sales`',
    '<p>title: Head of Sales</p>',
    'title: "Head of Sales\'',
    'title: ""Head of Sales""',
  ])('is read from %s', (typed) => {
    const isQuoted = typed.endsWith('Sales"') && !typed.includes('""') && !typed.startsWith('"');
    expectMeant(TITLE, `    ${typed}`, isQuoted ? '    title: "Head of Sales"' : TITLE);
  });
});

describe('a list', () => {
  it.each([
    'owns: sales, brand',
    'owns: [sales, brand',
    'owns: sales, brand]',
    'owns: (sales, brand)',
    'owns: {sales, brand}',
    'owns: [sales,, brand]',
    'owns: [, sales, brand]',
    'owns: [[sales, brand]]',
    'owns: [sales, brand].',
    'owns: [sales, brand],',
    'owns: [sales, brand]]',
    'owns: ［sales，brand］',
    'owns: [\n      sales,\n      brand\n]',
    'owns: [\n    sales,\n    brand\n    ]',
    'owns:\n      -sales\n      -brand',
    'owns:\n      * sales\n      * brand',
    'owns:\n      • sales\n      • brand',
    'owns:\n      – sales\n      – brand',
    'owns:\n      − sales\n      − brand',
    'owns:\n      1. sales\n      2. brand',
    'owns:\n      a) sales\n      b) brand',
    'owns:\n      + sales\n      + brand',
    'owns:\n      sales\n      brand',
    'owns:\n      - [ ] sales\n      - [x] brand',
    'owns:\n      - sales,\n      - brand',
    'owns:\n      - sales\n       - brand',
    'owns:\n      - sales\n      brand',
    'owns: [@sales, @brand]',
    'owns: [sales; brand]',
  ])('is read from %s', (typed) => expectMeant(OWNS, `    ${typed}`, '    owns: [sales, brand]'));
});

describe('a position in braces', () => {
  it.each([
    'legal {title: General Counsel, reports_to: boss}',
    'legal:{title: General Counsel, reports_to: boss}',
    'legal; {title: General Counsel, reports_to: boss}',
    'legal = {title: General Counsel, reports_to: boss}',
    'legal, {title: General Counsel, reports_to: boss}',
    'legal: {title: General Counsel reports_to: boss}',
    'legal: {title: General Counsel; reports_to: boss}',
    'legal: {title General Counsel, reports_to: boss}',
    'legal: {title = General Counsel, reports_to: boss}',
    'legal: {title: General Counsel,, reports_to: boss}',
    'legal: {, title: General Counsel, reports_to: boss}',
    'legal: {{title: General Counsel, reports_to: boss}}',
    'legal: {title: General Counsel, reports_to: boss},',
    'legal: {title: General Counsel, reports_to: boss};',
    'legal: [title: General Counsel, reports_to: boss]',
    'legal: (title: General Counsel, reports_to: boss)',
    'legal: title: General Counsel, reports_to: boss',
    'legal: {title: General Counsel, reports_to: boss',
    'legal: {title: General Counsel, reports_to: boss # new}',
    '- {id: legal, title: General Counsel, reports_to: boss}',
    '{id: legal, title: General Counsel, reports_to: boss}',
    'legal: General Counsel\n    reports_to: boss',
    'legal: title: General Counsel\n    reports_to: boss',
    '{\n    "id": "legal",\n    "title": "General Counsel",\n    "reports_to": "boss"\n  }',
  ])('is read from %s', (typed) => expectMeant(FLOW, `  ${typed}`, FLOW));
});

describe('a text', () => {
  it.each([
    [
      'a colon in an item',
      OWNS,
      '    responsibilities:\n      - Runs: the plant',
      "    responsibilities: ['Runs: the plant']",
    ],
    [
      'a colon in brackets',
      OWNS,
      '    responsibilities: [Runs: it, Keeps it]',
      "    responsibilities: ['Runs: it', Keeps it]",
    ],
    [
      'keys of its own that are not further in',
      OWNS,
      '    holder:\n    name: Ben\n    type: acting\n    until: 2027-06-30',
      '    holder: {name: Ben, type: acting, until: 2027-06-30}',
    ],
    ['a backslash', TITLE, '    title: "R\\D"', "    title: 'R\\D'"],
    ['a space of HTML', TITLE, '    title: &nbsp;Head of Sales', TITLE],
    ['entities of HTML', TITLE, '    title: Sales &amp; &quot;Co&quot;', '    title: Sales & "Co"'],
    [
      'a line break of a mail',
      OWNS,
      '    notes: knows the plant and\nleaves in May',
      '    notes: knows the plant and leaves in May',
    ],
    [
      'a line break of a mail in an item',
      OWNS,
      '    responsibilities:\n      - runs the plant and\n      keeps it clean',
      '    responsibilities: [runs the plant and keeps it clean]',
    ],
  ])('may have %s', (_, line, typed, meant) => expectMeant(line, typed, meant));
});

it('keeps entities of HTML that are part of a quoted text', () => {
  const text = `positions:\n  a: {title: "R&amp;D &lt;b&gt;", notes: 'Ask "x" &#39;'}\n`;
  expect(read(text).problems).toEqual([]);
  expect(contents(read(text))).toEqual({ a: { title: 'R&amp;D &lt;b&gt;', notes: 'Ask "x" &#39;' } });
});

describe('a chart as JSON', () => {
  const JSON_CHART =
    '{\n  "positions": {\n    "boss": {"title": "Boss"},\n    "it": {"title": "IT", "reports_to": "boss"}\n  }\n}\n';

  it.each([
    ['comments', JSON_CHART.replace('\n', '\n  // our people\n')],
    ['a comma that is missing', JSON_CHART.replace('},\n', '}\n')],
  ])('may have %s', (_, text) => {
    const wanted = contents(read(JSON_CHART));
    expect(contents(read(text))).toEqual(wanted);
    expect(read(text).problems).toHaveLength(1);
    expect(read(mended(text)).problems).toEqual([]);
    expect(contents(read(mended(text)))).toEqual(wanted);
  });
});

describe('positions without the line above them', () => {
  it('are read, and get it', () => {
    const typed = CHART.replace('positions:\n', '').replaceAll(/^ {2}/gm, '');
    expect(contents(read(typed))).toEqual(contents(read(CHART)));
    expect(read(typed).problems).toHaveLength(1);
    expect(mended(typed)).toBe(CHART);
  });
});

describe('lines that are no part of a chart', () => {
  it.each([
    'Sales team',
    '    Sales team',
    '***',
    '===',
    '- Sales team',
    '* Sales team',
    '• Sales team',
    '1. Sales team',
    '> Sales team',
    '// Sales',
    '<!-- Sales -->',
    '```',
    '| id | title |\n|---|---|\n| x | X |',
    'id,title,manager\nx,X,boss\ny,Y,boss',
    'id\ttitle\nx\tX',
    '{"x": "X"}',
    'Dear all,\nhere is the chart',
    '{',
    '[',
    '?',
    '@anyone please check',
  ])('are told once, left out, and become comments: %s', (lines) => {
    for (const place of [FLOW, '    reports_to: boss']) {
      const text = CHART.replace(place, () => `${lines}\n${place}`);
      const reading = read(text);
      expect(contents(reading)).toEqual(contents(read(CHART)));
      expect(reading.problems).toHaveLength(1);
      const after = read(mended(text));
      expect(after.problems).toEqual([]);
      expect(contents(after)).toEqual(contents(read(CHART)));
    }
  });

  it.each(['Note: ask sales', 'Sales: see below', 'organization: {name: Acme}'])(
    'keep what is below, if they look like a key of the chart: %s',
    (line) => expect(contents(read(CHART.replace(FLOW, () => `${line}\n${FLOW}`)))).toEqual(contents(read(CHART))),
  );
});

describe('the line above the positions', () => {
  it.each([
    'Positions:',
    'position:',
    'roles:',
    'positions',
    'positions;',
    'positions =',
    '- positions:',
    '"positions":',
  ])('may be %s', (line) =>
    expect(contents(read(CHART.replace('positions:', () => line)))).toEqual(contents(read(CHART))),
  );
});

/** The chart with something in front of each line that counts them. */
const numbered = (front: (number: number) => string): string =>
  CHART.trimEnd()
    .split('\n')
    .map((line, index) => `${front(index + 1)}${line}`)
    .join('\n');

describe('a part of a file', () => {
  const SALES = [ID, TITLE, '    reports_to: boss', OWNS].join('\n');

  it.each([
    ['a quoted mail', SALES.replaceAll(/^/gm, '> ')],
    ['a patch', SALES.replaceAll(/^/gm, '+')],
    ['a patch that changes a line', SALES.replace(TITLE, `-    title: Sales Lead\n+${TITLE}`)],
    ['a file of "key = value"', SALES.replace('title: ', 'title = ').replace('reports_to: ', 'reports_to = ')],
  ])('is read from %s', (_, typed) => expectMeant(SALES, typed, SALES));

  it('is no patch where it is a list', () => {
    const list = '- one\n- two\n';
    expect(read(list).problems.map(({ value }) => value.message)).not.toContainEqual(expect.stringContaining('patch'));
  });
});

describe('a list of items with keys of their own', () => {
  const ITEMS = '    works_with:\n      - with: it\n        gives: figures\n        gets: tools';

  it.each([
    ['a key in the column of the dash', ITEMS.replace('        gives', '      gives')],
    ['a key too far in', ITEMS.replace('        gets', '          gets')],
    ['no dash', ITEMS.replace('- with', 'with').replaceAll(/ {8}(?=g)/g, '      ')],
    ['a dash in front of each key', ITEMS.replaceAll(/ {8}(?=g)/g, '      - ')],
  ])('may have %s', (_, typed) => expectMeant(OWNS, typed, ITEMS));
});

describe('what a chart says as a whole', () => {
  it.each([
    ['rules:\n  no-owner:off', 'rules:\n  no-owner: off'],
    ['include: [*.orgchart.yaml]', 'include: ["*.orgchart.yaml"]'],
    ['include:\n  a/*.orgchart.yaml\n  b/*.orgchart.yaml', 'include:\n  - a/*.orgchart.yaml\n  - b/*.orgchart.yaml'],
  ])('is read from %s', (typed, meant) => {
    const head = (text: string): unknown => read(text).head.map(({ key, value }) => [key.text, toData(value)]);
    const wanted = head(`${meant}\n${CHART}`);
    expect(head(`${typed}\n${CHART}`)).toEqual(wanted);
    expect(read(`${typed}\n${CHART}`).problems).toHaveLength(1);
    expect(head(mended(`${typed}\n${CHART}`))).toEqual(wanted);
  });

  it.each([
    ['rules:\n  - no-owner: off\n  - multiple-roots: off', 'rules:\n  no-owner: off\n  multiple-roots: off'],
    ['areas:\n  - fleet: {name: Fleet}', 'areas:\n  fleet: {name: Fleet}'],
    ['areas:\n  fleet:\n  name: Fleet', 'areas:\n  fleet:\n    name: Fleet'],
    ['organization:\n  name: Acme\n  headcount = 40', 'organization:\n  name: Acme\n  headcount: 40'],
    ['areas:\n  fleet: {name: Fleet: cars}', 'areas:\n  fleet: {name: "Fleet: cars"}'],
  ])('keeps all that is below a key: %s', (typed, meant) => {
    const after = mended(
      `rules:\n  no-chief: off\n${typed}\n${CHART}`.replace('rules:\n  no-chief: off\nrules', 'rules'),
    );
    const wanted = `rules:\n  no-chief: off\n${meant}\n${CHART}`.replace('rules:\n  no-chief: off\nrules', 'rules');
    const head = (text: string): unknown => read(text).head.map(({ key, value }) => [key.text, toData(value)]);
    expect(head(after)).toEqual(head(wanted));
    expect(read(after).problems).toEqual([]);
  });

  it('is told from its positions, also where their line is indented', () => {
    const typed = `areas:\n  fleet: {name: Fleet}\n  ${CHART}`;
    expect(read(typed).problems).toHaveLength(1);
    expect(mended(typed)).toBe(`areas:\n  fleet: {name: Fleet}\n${CHART}`);
  });
});

describe('a whole file', () => {
  it.each([
    ['lone carriage returns', CHART.replaceAll('\n', '\r')],
    ['vertical tabs', CHART.replaceAll('\n', '\v')],
    ['line separators', CHART.replaceAll('\n', '\u2028')],
    ['next-line characters', CHART.replaceAll('\n', '\u0085')],
    ['no-break spaces', CHART.replaceAll(/^ +/gm, (indent) => '\u00a0'.repeat(indent.length))],
    ['tabs', CHART.replaceAll(/^ +/gm, (indent) => '\t'.repeat(indent.length / 2))],
    ['marks of Markdown', `\`\`\`yaml\n${CHART}\`\`\`\n`],
    ['commas', CHART.replaceAll(/(?<=[\p{L}\]}])$/gmu, ',')],
    ['semicolons', CHART.replaceAll(/(?<=[\p{L}\]}])$/gmu, ';')],
    ['dashes', CHART.replaceAll(/^ {2}(?=\w)/gm, '  - ')],
    ['the signs of a quoted mail', CHART.trimEnd().replaceAll(/^/gm, '> ')],
    ['the signs of a mail that was quoted twice', CHART.trimEnd().replaceAll(/^/gm, '>> ')],
    ['line numbers', numbered((index) => `${index}. `)],
    ['line numbers in a column', numbered((index) => `${String(index).padStart(4)}  `)],
    ['line numbers in front of tabs', numbered((index) => `${index}\t`)],
    ['the signs of a patch', CHART.trimEnd().replaceAll(/^/gm, '+')],
    ['the signs of a patch, apart from the lines', CHART.trimEnd().replaceAll(/^/gm, '+ ')],
    ['a border', CHART.trimEnd().replaceAll(/^/gm, '| ')],
    ['a greeting and marks of Markdown', `Here it is:\n\`\`\`yaml\n${CHART}\`\`\`\nBest, Ben\n`],
    ['marks of HTML', `<pre><code class="language-yaml">\n${CHART}</code></pre>\n`],
    ['bullets', CHART.replaceAll(/^( *)(?=[a-z]+:)/gm, '$1• ')],
    ['spaces of HTML', CHART.replaceAll(/^ +/gm, (indent) => '&nbsp;'.repeat(indent.length))],
    ['line breaks of HTML', CHART.replaceAll('\n', '<br>\n')],
  ])('is mended at once: %s', (_, text) => {
    const reading = read(text);
    expect(contents(reading)).toEqual(contents(read(CHART)));
    for (const { entry, key } of reading.positions) {
      const { start, end } = reading.place({ entry, span: key.span });
      expect(text.slice(start, end)).toContain(key.text);
      expect(wordAt(reading, start)?.node.text).toBe(key.text);
    }
    let now = text;
    for (let times = 0; times < 2; times++) now = mended(now);
    expect(read(now).problems).toEqual([]);
    expect(contents(read(now))).toEqual(contents(read(CHART)));
  });
});

describe('what mails and web pages have above a chart', () => {
  it.each([
    'From: Ida Holm <ida@example.org>\nTo: Per Dahl\nSubject: The chart: new draft\n',
    'Von: Ida Holm\nGesendet: Montag, 1. Juni 2026 09:12\nAn: Per Dahl; Eva Roos\n  und andere\nBetreff: AW: Organigramm\n\n',
    '---\nlayout: wide\ntitle: Who does what\ntags: [people]\n---\n',
  ])('is told once, left out, and removed or made comments: %j', (above) => {
    const text = above + CHART;
    const reading = read(text);
    expect(contents(reading)).toEqual(contents(read(CHART)));
    expect(reading.head.map(({ key }) => key.text)).toEqual(['positions']);
    expect(reading.problems).toHaveLength(1);
    expect(mended(text).trimStart()).toBe(CHART);
    const [, asComments] = reading.problems[0]!.fixes;
    const edits = asComments!.edits.map((edit) => ({ span: reading.place(edit), text: edit.text }));
    expect(contents(read(applyEdits(text, edits)))).toEqual(contents(read(CHART)));
  });

  it.each(['---\norgchart: 1\n---\n', 'Note: ask sales\n', '---\n'])(
    'is not what a chart has there itself: %j',
    (above) => {
      const messages = read(above + CHART).problems.map(({ value }) => value.message);
      expect(messages.filter((message) => /mail|web page/.test(message))).toEqual([]);
    },
  );
});

describe('titles with the names of people, and nothing else', () => {
  it('become positions', () => {
    const text = '# who does what\nManaging Director: Ida Holm\nHead of Sales: Per Dahl\n';
    const meant =
      '# who does what\npositions:\n  Managing Director: {title: Managing Director, holder: Ida Holm}\n  Head of Sales: {title: Head of Sales, holder: Per Dahl}\n';
    expect(read(text).problems).toHaveLength(1);
    expect(contents(read(text))).toEqual(contents(read(meant)));
    expect(mended(text)).toBe(meant);
  });

  it.each(['Managing Director: Ida Holm\n', 'Owner: Ida Holm\norganization: Acme\n', 'Note: Old\nadded: 2019\n'])(
    'are more than one line, and not among other keys: %j',
    (text) => expect(read(text).positions).toEqual([]),
  );
});

it('keeps what a template has in place of a holder', () =>
  expectMeant(
    '    reports_to: boss',
    '    reports_to: boss\n    holder: {{ holder }}',
    "    reports_to: boss\n    holder: '{{ holder }}'",
  ));

it('reads a word below an item as the next item', () =>
  expectMeant(OWNS, '    owns:\n      - sales\n        partners', '    owns:\n      - sales\n      - partners'));

it.each([
  ['an id', ID, '  \u2066sales\u2069:'],
  ['a reference', '    reports_to: boss', '    reports_to: \u202aboss\u202c'],
])('drops marks of text direction around %s', (_, line, typed) =>
  expectMeant(line, typed, typed.replaceAll(/[\u202a\u202c\u2066\u2069]/g, '')),
);

it.each(['%YAML 1.2', '%YAML 1.1', '%TAG ! tag:example.org,2020:'])(
  'tells a directive that ends nowhere: %s',
  (line) => {
    const text = `${line}\n${CHART}`;
    expect(contents(read(text))).toEqual(contents(read(CHART)));
    expect(mended(text)).toBe(CHART);
  },
);

describe('several slips of one kind below an id', () => {
  it('are one problem where keys end with different signs', () => {
    const typed = `${ID}\n    title → Head of Sales\n    reports_to = boss`;
    expectMeant([ID, TITLE, '    reports_to: boss'].join('\n'), typed, [ID, TITLE, '    reports_to: boss'].join('\n'));
  });

  it.each([
    ['items in the column of the ids', '    owns: [\n  sales,\n  pricing'],
    ['items in the column of the ids, with a bracket at the end', '    owns: [\n  sales,\n  pricing]'],
    ['items in the column of the keys', '    owns: [\n    sales,\n    pricing,'],
    ['items with dashes', '    owns: [\n    - sales\n    - pricing'],
  ])('are one problem where brackets hold %s', (_, typed) => {
    expectMeant(OWNS, typed, '    owns: [sales, pricing]');
  });
});
