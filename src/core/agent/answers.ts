import type { Organization, Position } from '../model';
import type { Finding, Place } from '../text';
import type { AgentChart } from './charts';
import type { JsonObject } from './json';

/** Longer texts of a chart are cut. */
const MAX_TEXT_LENGTH = 400;

export const shortened = (text: string): string =>
  text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH - 1)}…`;

/** The first items of a list under a name, and the number of further ones. */
export const listed = <Item>(
  name: string,
  items: readonly Item[],
  limit: number,
  show: (item: Item) => JsonObject,
): JsonObject => ({
  [name]: items.slice(0, limit).map(show),
  ...(items.length > limit && { [`more_${name}`]: items.length - limit }),
});

/** A location, with the line counted from one. */
export function placeOf({ chart, fileName }: AgentChart, { uri, span }: Place): JsonObject {
  const line = chart.file(uri)?.lines.at(span.start).line;
  return { file: fileName(uri), ...(line !== undefined && { line: line + 1 }) };
}

/** A position by its id and title. */
export const named = ({ nameOf }: Organization, position: Position): JsonObject => ({
  id: position.id.value,
  title: shortened(nameOf(position)),
});

/** A position by its id, title and location. */
export const located = (open: AgentChart, position: Position): JsonObject => {
  const { organization } = open.chart;
  return { ...named(organization, position), ...placeOf(open, organization.place(position.id)) };
};

/** A finding with its location. */
export const findingOf = (open: AgentChart, { code, severity, message, positions, ...place }: Finding): JsonObject => ({
  rule: code,
  severity,
  message: shortened(message),
  positions,
  ...placeOf(open, place),
});
