import type { Path } from '../syntax';
import { asciiDigits, nearest, readDay } from '../text';
import { firstOf, mainType, nodesAt, type SchemaNode, wordsOf } from './node';
import type { Verdict } from './problem';
import { quote, unnamed } from './quote';
import { isAboutHolder, subjectOf } from './subject';
import { synonymOf } from './synonyms';

/** The problem with a value at a chart path that does not have the form of the format. */
export function judgeValue(path: Path, value: unknown): Verdict {
  const nodes = nodesAt(path);
  const type = mainType(nodes);
  if (type === 'boolean' && (value === 'true' || value === 'false'))
    return {
      code: 'invalid-value',
      message: `${subjectOf(path)} must be true or false, without quotation marks.`,
      suggestion: value,
    };
  if (typeof value === 'boolean' && demandOf(nodes, value).startsWith(TEXT))
    return {
      code: 'invalid-value',
      message: `${subjectOf(path)} must ${demandOf(nodes, value)}, not ${value}. Put this word in quotation marks.`,
      suggestion: String(value),
    };
  const words = type === 'boolean' ? ['true', 'false'] : (wordsOf(nodes) ?? []).map(({ value }) => value);
  const suggestion =
    typeof value === 'object'
      ? undefined
      : (synonymOf(String(value), words) ?? nearest(String(value), words) ?? otherForm(nodes, String(value)));
  const mayBeName = isAboutHolder(path) || (path.length === 2 && path[0] === 'positions');
  const shown = mayBeName && suggestion === undefined ? unnamed(value) : quote(value);
  const message = `${subjectOf(path)} must ${demandOf(nodes, value)}, not ${shown}.`;
  return suggestion === undefined
    ? { code: 'invalid-value', message }
    : { code: 'invalid-value', message: `${message} Did you mean "${suggestion}"?`, suggestion };
}

/** The same day or number in the form of a chart; undefined where it cannot be said which one is meant. */
function otherForm(nodes: readonly SchemaNode[], text: string): string | undefined {
  const plain = asciiDigits(text);
  if (firstOf(nodes, 'x-format') === 'date') return readDay(plain);
  const type = mainType(nodes);
  if (type !== 'number' && type !== 'integer') return undefined;
  if (type === 'number') {
    const decimal = /^\d{1,9}[.,]\d{1,2}$/.exec(plain)?.[0].replace(',', '.');
    if (decimal !== undefined) return decimal;
  }
  const digits = plain.replace(/(?<=\d)[ ,'\u00a0](?=\d{3}(?:\D|$))/g, '');
  return /^(?:[~≈]|ca?\.)? ?(0|[1-9]\d{0,8})(?:\+| ?\p{L}{1,20})?$/u.exec(digits)?.[1];
}

const TEXT = 'be text';

function demandOf(nodes: readonly SchemaNode[], value: unknown): string {
  const example = quote(firstOf(nodes, 'examples')?.[0], 120);
  const values = wordsOf(nodes);
  if (values) return `be ${values.length === 1 ? '' : 'one of '}${either(values.map(({ value }) => value))}`;
  if (firstOf(nodes, 'x-format') === 'date') return `be a date, such as ${example.replaceAll('"', '')}`;
  switch (mainType(nodes)) {
    case 'number':
    case 'integer': {
      const least = firstOf(nodes, 'minimum');
      if (least !== undefined && typeof value !== 'object' && Number(value) < least) return `be ${least} or more`;
      return `be a ${mainType(nodes) === 'integer' ? 'whole ' : ''}number, such as ${example}`;
    }
    case 'boolean':
      return 'be true or false';
    case 'array':
      return `be a list, such as ${example}`;
    case 'object':
      return `hold keys, such as ${example}`;
    default:
      return `${TEXT}, such as ${example}`;
  }
}

const either = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ');
