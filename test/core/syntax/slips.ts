/** A slip that people make while they type or paste. */
export interface PenSlip {
  readonly name: string;
  /** Whether the text meant the same before; otherwise it means what the slip is read as. */
  readonly keepsMeaning: boolean;
  /** What it makes of a line; undefined where it cannot be made. @param ids the column of the ids of positions */
  readonly make: (line: string, ids: number) => string | undefined;
}

const KEY = /^( *)([\w-]+):(?= |$)/;

const columnOf = (line: string): number => KEY.exec(line)?.[1]?.length ?? -1;
const isId = (line: string, ids: number): boolean => columnOf(line) === ids;
const isField = (line: string, ids: number): boolean => columnOf(line) > ids;

/** Moves a line to another column. */
const moved =
  (by: (column: number) => number, may: (line: string, ids: number) => boolean) =>
  (line: string, ids: number): string | undefined => {
    if (!may(line, ids)) return undefined;
    const column = line.search(/\S/);
    const target = by(column);
    return target < 0 || target === column ? undefined : ' '.repeat(target) + line.trimStart();
  };

const replaced =
  (pattern: RegExp, by: string) =>
  (line: string): string | undefined => {
    const changed = line.replace(pattern, by);
    return changed === line ? undefined : changed;
  };

/** The slips that people make in a chart, each in one line. */
export const PEN_SLIPS: readonly PenSlip[] = [
  { name: 'an id at the left edge', keepsMeaning: true, make: moved(() => 0, isId) },
  { name: 'an id one space too far left', keepsMeaning: true, make: moved((column) => column - 1, isId) },
  { name: 'an id one space too far right', keepsMeaning: true, make: moved((column) => column + 1, isId) },
  { name: 'a key at the left edge', keepsMeaning: true, make: moved(() => 0, isField) },
  { name: 'a key one space too far left', keepsMeaning: true, make: moved((column) => column - 1, isField) },
  { name: 'a key one space too far right', keepsMeaning: true, make: moved((column) => column + 1, isField) },
  { name: 'a key below the value above', keepsMeaning: true, make: moved((column) => column + 2, isField) },
  {
    name: 'a dash in front of an id',
    keepsMeaning: true,
    make: (line, ids) => (isId(line, ids) ? line.replace(/\S/, '- $&') : undefined),
  },
  {
    name: 'a key without its colon',
    keepsMeaning: true,
    make: replaced(/^( *(?:title|reports_to|owns|holder)):(?= \S)/, '$1'),
  },
  { name: 'an id without its colon', keepsMeaning: true, make: replaced(/^( *[\w-]+): (?=\{)/, '$1 ') },
  {
    name: 'a colon without its space',
    keepsMeaning: true,
    make: replaced(/^( *(?:title|reports_to|owns|holder)): (?=[A-Za-z[])/, '$1:'),
  },
  {
    name: 'a full-width colon',
    keepsMeaning: true,
    make: replaced(/^( *(?:title|reports_to|owns|holder)): (?=\S)/, '$1：'),
  },
  { name: 'curly quotation marks', keepsMeaning: true, make: replaced(/^( *title: )([A-Z][\w &]+)$/, '$1“$2”') },
  {
    name: 'a no-break space',
    keepsMeaning: true,
    make: replaced(/^( *(?:title|reports_to|owns|holder):) /, '$1\u00a0'),
  },
  { name: 'an indent of no-break spaces', keepsMeaning: true, make: replaced(/^ {2}(?= *\w+:)/, '\u00a0\u00a0') },
  { name: 'a tab for two spaces', keepsMeaning: true, make: replaced(/^ {2}(?= *\w+:)/, '\t') },
  { name: 'a bracket left open', keepsMeaning: true, make: replaced(/^( *\w+: \[[^[\]{}#]+)\]$/, '$1') },
  { name: 'a brace left open', keepsMeaning: true, make: replaced(/^( *[\w-]+: \{[^[\]{}#]+)\}$/, '$1') },
  { name: 'a bracket closed twice', keepsMeaning: true, make: replaced(/^( *\w+: \[[^[\]{}#]+)\]$/, '$1]]') },
  {
    name: 'a brace closed too early',
    keepsMeaning: true,
    make: replaced(/^( *[\w-]+: \{[^[\]{}#,]+)(, *\w+: [^[\]{}#]+\})$/, '$1}$2'),
  },
  { name: 'a quotation mark left open', keepsMeaning: true, make: replaced(/^( *title: )([A-Z][\w &]+)$/, '$1"$2') },
  { name: 'a text with a colon', keepsMeaning: false, make: replaced(/^( *title: )([A-Z][\w &]+)$/, '$1$2: Labs') },
  {
    name: 'a text with a comma in braces',
    keepsMeaning: false,
    make: replaced(/^( *[\w-]+: \{title: [A-Z][\w &]+)([,}])/, '$1, EMEA$2'),
  },
  {
    name: 'a text with a bracket in braces',
    keepsMeaning: false,
    make: replaced(/^( *[\w-]+: \{title: [A-Z][\w &]+)([,}])/, '$1 [EMEA]$2'),
  },
  { name: 'a text that starts with an at sign', keepsMeaning: false, make: replaced(/^( *title: )(?=[A-Z])/, '$1@') },
  { name: 'a text that starts with a star', keepsMeaning: false, make: replaced(/^( *title: )(?=[A-Z])/, '$1* ') },
];
