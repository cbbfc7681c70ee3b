import { organize, readChart } from '../../core/model';
import { read } from '../../core/syntax';
import { Lines } from '../../core/text';
import type { Diagram } from '../../picture/diagram';
import { draw } from '../../picture/diagram';
import { KEYWORD } from './type';

/** A chart may start with one of its keys or, where that would not be clear to a reader of the page, with the word `orgchart`. */
const BEGINNING = new RegExp(
  String.raw`^\s*(?:#[^\n]*\n\s*)*(?:${KEYWORD}\b|(?:organization|positions|include)[ \t]*:)`,
);
const ALONE = new RegExp(String.raw`^\s*${KEYWORD}[ \t]*(?:\n|$)`);

/** Whether a text is a chart, as it would be written in its own file. */
export const isChart = (text: string): boolean => BEGINNING.test(text);

/**
 * Reads a chart for its picture. Of a text with mistakes, what can be read is drawn.
 * @throws {Error} where there is not one position, with the first mistake and its line
 */
export function diagramOfChart(source: string): Diagram {
  const text = indented(asTyped(source).replace(ALONE, (word) => word.replace(/[^\n]/g, '')));
  const reading = read(text);
  const organization = organize([readChart('', reading)]);
  if (organization.positions.length === 0)
    throw new Error(
      whyEmpty(
        text,
        reading.problems.map((at) => ({ at: reading.place(at).start, message: at.value.message })),
      ),
    );
  return draw({ organization, findings: [] });
}

/** Mermaid has replaced `#…;` by its own codes by then. */
const asTyped = (text: string): string => text.replace(/ﬂ°°?(\w+)¶ß/g, '#$1;');

/**
 * Mermaid takes away the indentation that all lines but the first have in common. Where the first is `positions:` and the
 * others have nothing left of theirs, they get it back.
 */
const indented = (text: string): string =>
  /^\s*positions[ \t]*:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*[^\s#]/.test(text)
    ? text.replace(/(?<=\n)(?=.)(?![ \t]*positions[ \t]*:)/g, '  ')
    : text;

function whyEmpty(text: string, [first]: readonly { readonly at: number; readonly message: string }[]): string {
  if (first) return `Line ${new Lines(text).at(first.at).line + 1}: ${first.message}`;
  return 'An org chart has at least one position, such as "positions: {ceo: {title: Chief Executive Officer}}".';
}
