/** The message for a YAML mistake, for readers who do not know the specification. */
export function yamlMessage(code: string, source: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'Lines are indented with spaces in YAML, not with tabs.';
    case 'MISSING_CHAR':
      if (/quote/.test(source)) return 'This quotation mark is never closed.';
      if (/collection|flow|end with/i.test(source)) return 'This bracket is never closed.';
      if (/map values|:/.test(source)) return 'Add a colon after the key, and then its value.';
      return 'Something is missing here.';
    case 'BAD_INDENT':
      if (/end with a ]/.test(source)) return 'This "[" is never closed.';
      if (/end with a }/.test(source)) return 'This "{" is never closed.';
      return 'This line does not line up with the ones around it. Keys that belong together start in the same column.';
    case 'MISSING_DASH':
      return 'Start each item of a list with a dash and a space.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_COLLECTION_TYPE':
      return 'This does not line up with the lines around it. Keys that belong together start in the same column, one to a line.';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Add a colon after the key, and then its value.';
    case 'BLOCK_IN_FLOW':
      return 'Inside brackets, items are separated by commas, not written on lines with dashes.';
    case 'BAD_SCALAR_START':
      return 'A text that starts with this character needs quotation marks around it.';
    case 'BAD_DQ_ESCAPE':
      return 'A backslash means something special between double quotation marks. Write two of them, or use single quotation marks.';
    case 'BAD_ALIAS':
      return 'This "*" refers to a name that is not defined above it. For a plain text, put it in quotation marks.';
    case 'KEY_OVER_1024_CHARS':
      return 'This key is too long.';
    case 'TAG_RESOLVE_FAILED':
      return 'A word that starts with "!" means something special in YAML. For a plain text, put it in quotation marks.';
    case 'UNEXPECTED_TOKEN':
      return 'This is not allowed here. A text with special characters needs quotation marks around it.';
    case 'RESOURCE_EXHAUSTION':
      return TOO_DEEP;
    case 'BAD_DIRECTIVE':
      return 'A line that starts with "%" means something special in YAML. Remove it.';
    default:
      return 'This cannot be read as YAML.';
  }
}

export const STRAY = (word: string): string => `Add a colon after "${word}", and then its value.`;
export const SECOND_DOCUMENT = 'A chart is one document. Remove this line to join its parts.';
export const TOO_LARGE = (what: string, limit: string): string => `${what} is larger than ${limit} and is not read.`;
export const TOO_MANY = (limit: number): string =>
  `This chart has more than ${limit.toLocaleString('en-US')} positions and is not read.`;
export const TOO_DEEP = 'This is nested too deeply to be read.';
export const TOO_MANY_ALIASES = 'Repeating this name would make the chart too large, so it is left out.';
export const COMPLEX_KEY = 'Only a word can be a key here.';
