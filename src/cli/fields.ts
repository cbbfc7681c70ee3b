import { COMMON_FACETS, COMMON_FIELDS, fieldKeys } from '../picture';
import type { Diagram } from '../picture/diagram';
import type { Arguments, Option } from './command';
import { didYouMean, Misuse } from './command';

/** Every card shows its title, so that naming it alone leaves out all else. */
const TITLE = 'title';

export const FIELDS_OPTION: Option = {
  type: 'string',
  value: 'LIST',
  help: `What cards show, with commas: ${[TITLE, ...COMMON_FIELDS, ...COMMON_FACETS].join(', ')}, x-…`,
};

/**
 * The fields that cards are to show; nothing where that is left open.
 * @throws {Misuse} for a field that no chart has, and for an `x-` key that this one lacks
 */
export function fieldsOf(args: Arguments, { cards }: Diagram): { readonly fields?: readonly string[] } {
  const typed = args.text('fields');
  if (typed === undefined) return {};
  const known = new Set([TITLE, ...COMMON_FIELDS, ...COMMON_FACETS, ...fieldKeys(cards)]);
  const fields = typed
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');
  for (const field of fields) {
    if (!known.has(field))
      throw new Misuse(
        `--fields does not take "${field}". Cards can show ${[...known].join(', ')}.${didYouMean(field, known)}`,
      );
  }
  return { fields: fields.filter((field) => field !== TITLE) };
}
