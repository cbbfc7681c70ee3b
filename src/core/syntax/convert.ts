import type { ParsedNode, Scalar, Pair as YamlPair } from 'yaml';
import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Span } from '../text';
import type { SyntaxProblem } from './entry';
import type { MapNode, Node, Pair, ScalarNode } from './node';
import { COMPLEX_KEY, TOO_DEEP, TOO_MANY_ALIASES } from './words';

const MAX_DEPTH = 64;
/** The most values of an entry after its aliases are resolved. */
const MAX_VALUES = 200_000;

/** Converts the output of `yaml` to our own tree: without its classes, with aliases resolved and spans corrected. */
export interface Converted {
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/**
 * @param text what was parsed
 * @param place translates a place in that text to the original text
 */
export function convert(
  contents: ParsedNode | null,
  text: string,
  place: (start: number, end: number) => Span,
): Converted {
  const problems: SyntaxProblem[] = [];
  const anchors = new Map<string, { node: Node; size: number }>();
  let values = 0;

  const complain = (span: Span, message: string): void => void problems.push({ code: 'invalid-yaml', span, message });
  const nothing = (offset: number): ScalarNode => ({
    kind: 'scalar',
    span: place(offset, offset),
    value: null,
    text: '',
    style: 'plain',
  });

  function node(from: ParsedNode | null | undefined, behind: number, depth: number): Node {
    if (!from) return nothing(behind);
    const before = values++;
    const result = unnamed(from, behind, depth);
    const anchor = isAlias(from) ? undefined : from.anchor;
    if (anchor !== undefined) anchors.set(anchor, { node: result, size: values - before });
    return result;
  }

  function unnamed(from: ParsedNode, behind: number, depth: number): Node {
    const [start, end] = from.range;
    if (depth > MAX_DEPTH) {
      complain(place(start, start + 1), TOO_DEEP);
      return nothing(behind);
    }
    if (isAlias(from)) {
      const known = anchors.get(from.source);
      if (!known) {
        complain(
          place(start, end),
          `"*${from.source}" refers to a name that is not defined above it. For a plain text, put it in quotation marks.`,
        );
        return nothing(behind);
      }
      if (values + known.size > MAX_VALUES) {
        complain(place(start, end), TOO_MANY_ALIASES);
        return nothing(behind);
      }
      values += known.size;
      return known.node;
    }
    if (isScalar(from)) return start === end && from.value === null ? nothing(behind) : scalar(from as Scalar.Parsed);
    if (isSeq(from)) {
      const items = from.items.map((item) =>
        isPair(item)
          ? lonePair(item as YamlPair, depth)
          : node(item as ParsedNode, itemStart(item as ParsedNode), depth + 1),
      );
      const last = items.at(-1);
      return {
        kind: 'list',
        flow: from.flow === true,
        items,
        span: collection(place(start, end), from.flow === true, last?.span.end),
      };
    }
    if (isMap(from)) return map(from.items as YamlPair[], { start, end, flow: from.flow === true }, depth);
    return nothing(behind);
  }

  function map(items: readonly YamlPair[], at: { start: number; end: number; flow: boolean }, depth: number): MapNode {
    const pairs: Pair[] = [];
    const merged: Pair[] = [];
    for (const item of items) {
      const key = item.key as ParsedNode | null;
      if (!isScalar(key)) {
        if (key) complain(place(key.range[0], key.range[1]), COMPLEX_KEY);
        continue;
      }
      const behind = behindColon(key.range[1]);
      const value = node(item.value as ParsedNode | null, behind, depth + 1);
      const maps = key.value === '<<' && key.type === 'PLAIN' ? mapsIn(value) : [];
      if (maps.length > 0) merged.push(...maps.flatMap((each) => each.pairs));
      else pairs.push({ key: scalar(key as Scalar.Parsed), value });
    }
    const own = new Set(pairs.map((pair) => pair.key.text));
    const all =
      merged.length === 0 ? pairs : [...pairs, ...merged.filter(({ key }) => !own.has(key.text) && own.add(key.text))];
    const last = pairs.at(-1);
    const end = last && Math.max(last.key.span.end, last.value.span.end);
    return { kind: 'map', flow: at.flow, pairs: all, span: collection(place(at.start, at.end), at.flow, end) };
  }

  function lonePair(pair: YamlPair, depth: number): MapNode {
    const key = pair.key as ParsedNode | null;
    const start = key?.range[0] ?? 0;
    return map([pair], { start, end: key?.range[1] ?? start, flow: false }, depth + 1);
  }

  function scalar(from: Scalar.Parsed): ScalarNode {
    const value = from.value as ScalarNode['value'];
    const style = STYLES[from.type ?? ''] ?? 'plain';
    const typed = style === 'plain' ? (from.source ?? String(value ?? '')) : String(value);
    const text = typed.normalize('NFC');
    const known = value === null || ['number', 'boolean'].includes(typeof value);
    const end = style === 'block' ? trimmed(from.range[1]) : from.range[1];
    return {
      kind: 'scalar',
      span: place(from.range[0], end),
      value: typeof value === 'string' ? value.normalize('NFC') : known ? value : text,
      text,
      style,
    };
  }

  function behindColon(keyEnd: number): number {
    let colon = keyEnd;
    while (text[colon] === ' ') colon++;
    return text[colon] === ':' ? colon + 1 : keyEnd;
  }

  function trimmed(end: number): number {
    let last = end;
    while (last > 0 && ' \t\r\n'.includes(text[last - 1]!)) last--;
    return last;
  }

  const itemStart = (item: ParsedNode | null): number => trimmed(item?.range[0] ?? 0);

  const root = contents ? node(contents, 0, 0) : undefined;
  return { root, problems };
}

/** The maps of a merge key: one, or those of a list, where the first takes precedence; none for other values. */
function mapsIn(value: Node): readonly MapNode[] {
  if (value.kind === 'map') return [value];
  if (value.kind !== 'list') return [];
  const maps = value.items.filter((item) => item.kind === 'map');
  return maps.length === value.items.length ? maps : [];
}

const STYLES: Record<string, ScalarNode['style']> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** A block collection ends with its last item; `yaml` also includes the blank lines and comments after it. */
const collection = (span: Span, flow: boolean, lastEnd: number | undefined): Span =>
  flow || lastEnd === undefined ? span : { start: span.start, end: Math.max(span.start, lastEnd) };
