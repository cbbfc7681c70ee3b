import type { Organization, Position } from '../core/model';
import { escapeMarkup } from '../core/text';
import { positionPage } from './address';

/** The names that other positions and texts are shown by, and the links to their pages. */
export interface Links {
  /** The title of a position, as a link to its page. */
  readonly to: (position: Position) => string;
  /** The same by id, which may be of no position; then it is a text. */
  readonly byId: (id: string) => string;
}

/** @param up the way to the folder of the front page */
export function linksFrom(organization: Organization, up: string): Links {
  const to = (position: Position): string =>
    `<a href="${up}${positionPage(position.id.value)}">${escapeMarkup(organization.nameOf(position))}</a>`;
  return {
    to,
    byId: (id) => {
      const position = organization.position(id);
      return position === undefined ? escapeMarkup(id) : to(position);
    },
  };
}

/** Who holds a position, as plain text. */
export const holdersOf = ({ holders }: Position): string => holders.map(holderText).join(', ');

function holderText({ name, type, until }: Position['holders'][number]): string {
  const term = [type === 'permanent' ? '' : type, until === undefined ? '' : `until ${until}`].filter(
    (each) => each !== '',
  );
  return `${name.value}${term.length === 0 ? '' : ` (${term.join(' ')})`}`;
}

/** A status that is worth a mark, as markup. */
export const stateOf = ({ status }: Position): string =>
  status === 'filled' ? '' : `<span class="state">${status[0]!.toUpperCase()}${status.slice(1)}</span>`;

/** A part of a page with a heading, unless it is empty. @param content markup */
export const section = (heading: string, content: string): string =>
  content === '' ? '' : `<section><h2>${heading}</h2>\n${content}</section>`;

/** @param items markup */
export const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;

/** A heading of a table. */
export const columns = (names: readonly string[]): string =>
  `<thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`;

/** Deeper rows are indented no further. */
export const MAX_INDENT = 12;

/** The attribute that indents a row's name. @param depth how many rows it is below */
export const indented = (depth: number): string => (depth === 0 ? '' : ` data-depth="${Math.min(depth, MAX_INDENT)}"`);
