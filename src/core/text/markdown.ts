/** A text of a chart as it can be part of a table in Markdown: nothing in it is markup, and it mentions no user. */
export const markdownCell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char)
    .replace(/[\\`*_{}[\]|#~!@]/g, '\\$&')
    .replace(/\\@/g, '@\u2060');
