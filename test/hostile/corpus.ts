/** What people, other programs and attackers have typed or would type, each short enough to be drawn whole. What runs sets `hacked`, what loads asks `evil.test`. */
export const HOSTILE: readonly string[] = [
  // The syntax of Mermaid, and its directives.
  'end',
  'subgraph',
  'graph TD',
  'class graph subgraph style',
  'style a:b#c;',
  'classDef x:#1;',
  'linkStyle 0 stroke:#f00;',
  'click n0 call x()',
  'click n0 href "//evil.test"',
  '%%{init: {"theme": "dark"}}%%',
  '%%{init:{"securityLevel":"loose"}}%%',
  '%% comment',
  '---',
  '--- title: x ---',
  'n0 --> n1',
  'a---b',
  'a & b',
  'x@{shape: diamond}',
  ':::error',
  'a;b',
  '{"a"}',
  '([round])',
  '||pipe||',
  'fa:fa-car',
  'fa:fa-ban no',
  '$$x^2$$',
  'C4Context C4Container',
  'one; two; three',
  'ﬂ°°60¶ß',
  'ﬂ°amp¶ß',
  'ﬂ°lt¶ß ﬂ°°60¶ß',
  'marker-end="url(http://x#',
  // Markup, whole and in halves.
  '<script>hacked=1</script>',
  '<img src=x onerror=hacked=1>',
  '<svg/onload=hacked=1>',
  '</text></svg><b>bold</b>',
  '</title><script>hacked=1',
  '</style><b>x</b>',
  '</textarea><b>x</b>',
  '--><b>x</b><!--',
  '<style>*{display:none}</style>',
  '</tspan><a href=f()>x</a>',
  '<iframe srcdoc=x>',
  '<![CDATA[ x ]]> <!-- y -->',
  ']]>&x;',
  '<b>x</b> & y',
  '<br> <br/>',
  '<foreignObject>',
  '"onload="hacked=1',
  "'onload='hacked=1",
  '"><script>hacked=1</script>',
  '<base href=//evil.test>',
  '&lt;',
  '#35; #quot; &amp;',
  '#quot; #35; &amp; &lt; &#60;',
  '&#x3C;b&#x3E;',
  // Addresses.
  'javascript:hacked=1',
  'http://a.example/?b=c&d',
  'https://evil.test/a.png',
  'url(https://evil.test/x.png)',
  '@import "https://evil.test"',
  '![x](https://evil.test/x)',
  // Markdown, templates, quotes, escapes, YAML.
  '`**bold**`',
  '**bold** _it_ [x](y)',
  '_under_ *star*',
  '~~gone~~',
  '1. item',
  '- item',
  '# head',
  '[link](http://a.example)',
  '```',
  '{{ 7 * 7 }} ${7*7}',
  'a"b',
  "a'b",
  '"double" \'single\' `back`',
  'a\\nb',
  '\\',
  '\\u0041 \\n \\\\ \\"',
  '*alias',
  '&anchor',
  '!!js/function x',
  '<<',
  'null',
  '~',
  'x: y',
  // Names that programs have for themselves.
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'n0',
  'p0',
  'card',
  '=',
  '{0}',
  '$&',
  // Scripts of the world.
  '👩🏽‍💻 Engineer',
  '👩‍🚀 🏳️‍🌈 é é',
  'مدير المبيعات',
  'الرئيس التنفيذي',
  '営業部長',
  '首席执行官',
  'é e\u0301',
  'a\u200bb\u00adc',
  '\u202ereversed\u202c',
  'Ångström–Größe',
  'Head of R&D',
];

/** Not for drawing as they are; what is drawn instead. */
export const UNDRAWABLE: readonly (readonly [string, string])[] = [
  ['two\nlines', 'two lines'],
  ['a\r\n\tb', 'a b'],
  ['  spaced   out  ', 'spaced out'],
  ['nul\u0000bell\u0007', 'nul␀bell␇'],
  ['half \ud83d pair', 'half \ufffd pair'],
  ['\udc00 pair', '\ufffd pair'],
  ['no\uffffchar\u0085', 'no\ufffdchar\ufffd'],
];

/** Whatever stands for blanks and line breaks is left out, since a word may be drawn in two lines. */
export const squeezed = (text: string): string => text.replace(/[\s\u2060]+/gu, '');

/**
 * A chart in which all of it stands wherever a chart has room for words: as ids, titles, holders, areas and their names, departments, locations,
 * keys that start with `x-` and their values, and references to nobody. Each of these keys tells two positions apart.
 */
export function hostileChart(words: readonly string[] = HOSTILE): string {
  const quoted = words.map((word) => JSON.stringify(word));
  const mine = (word: string | undefined): string => JSON.stringify(`x-${word}`);
  const before = (i: number): number => (i + words.length - 1) % words.length;
  const areas = quoted.map((word, i) => `  ${JSON.stringify(`area ${words[i]}`)}: {name: ${word}}`);
  const positions = quoted.map((word, i) => {
    const facets = `department: ${word}, location: ${word}, ${mine(words[i])}: ${word}, ${mine(words[before(i)])}: ${word}`;
    const claims = `owns: [${JSON.stringify(`area ${words[i]}`)}, ${JSON.stringify(`area ${words[before(i)]}`)}, ${word}], metrics: [${word}], only: {region: ${word}}`;
    const lines =
      i === 0
        ? ''
        : `, reports_to: ${quoted[(i - 1) >> 3]}, dotted_line_to: [${quoted[before(i)]}, ${JSON.stringify(`nobody ${words[i]}`)}]`;
    return `  ${word}: {title: ${word}, holder: ${word}, ${facets}, ${claims}${lines}}`;
  });
  return [
    `organization: {name: ${JSON.stringify(words.slice(30, 60).join(' '))}}`,
    'areas:',
    ...areas,
    'positions:',
    ...positions,
    '',
  ].join('\n');
}

/** The corpus as a chart is read: in Unicode's composed form. */
export const READ: readonly string[] = HOSTILE.map((word) => word.normalize('NFC'));
