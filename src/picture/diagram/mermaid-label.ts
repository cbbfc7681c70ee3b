/** A stretch of white space is one space, as it is drawn. Half an astral character is no character. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();

/**
 * Mermaid writes codes as `ﬂ°…¶ß` while it works and turns those back at the end, also where they were never its own;
 * it takes addresses out of whatever looks like the end of an arrow, makes an icon of `fa:fa-…`,
 * formulas of what is between `$$`, and a line break of `\n`. What keeps them apart takes no room.
 */
const apart = (text: string): string =>
  text.replace(/ﬂ(?=°)|¶(?=ß)|marker(?=-end=)|fa[a-z]?(?=:fa-)|\$(?=\$)|\\(?=n)/g, '$&\u2060');

/**
 * What means something to Mermaid or to the Markdown inside its labels, in one of its versions: quotes, codes, tags and
 * emphasis anywhere; `&`, `:`, `%` and `/` only before some characters; list marks only at the start of a row; and words
 * that Mermaid looks for in any text: a direction, `www.` and diagrams of another kind.
 */
const SYNTAX = [
  /["#;<>`\\*_~[\]{}|=@^]/,
  /&(?=\S)|:(?=\S)|%(?=[%{])|\/(?=\/)/,
  /^[-+]|(?<=^\d{1,9})[.)]/,
  /(?<=\bdirectio)n(?=\s+(?:TB|TD|BT|LR|RL))/i,
  /(?<=\bwww)\./i,
  /C(?=4(?:Context|Container|Component|Dynamic|Deployment))/,
];
const CODED = new RegExp(SYNTAX.map(({ source }) => source).join('|'), 'giu');

const code = (char: string): string => `#${char.codePointAt(0)!};`;

/** A text as one row of a label of any Mermaid diagram, with as few character codes as Mermaid needs. */
export const mermaidText = (text: string): string => apart(plain(text)).replace(CODED, code);

/** Mermaid takes titles for HTML and then shows them as text, so that `&` would be drawn as `&amp;`. */
const LOOKALIKES: Readonly<Record<string, string>> = { '&': '＆', '<': '‹', '>': '›' };

/** A text in the double quotes of YAML, as the title in front of a diagram. */
export function mermaidTitle(text: string): string {
  const alike = apart(plain(text)).replace(/[&<>]/g, (char) => LOOKALIKES[char]!);
  return `"${alike.replace(/["\\]|%(?=%)/g, (char) => (char === '%' ? '\\x25' : `\\${char}`))}"`;
}
