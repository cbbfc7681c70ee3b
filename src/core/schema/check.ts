import type { Path } from '../syntax';
import { judgeMissingKey, judgeUnknownKey } from './judge-key';
import { judgeValue } from './judge-value';
import type { SchemaProblem } from './problem';
import { type Validator, type ValidatorError, validateHead, validatePosition } from './validators.generated';

/** Violations of the format in a chart, without the contents of its positions. */
export const checkHead = (data: unknown): SchemaProblem[] => check(validateHead, data, []);

/** Violations of the format in the value of one position. */
export const checkPosition = (data: unknown): SchemaProblem[] => check(validatePosition, data, ['positions', '']);

/** `base` is the chart path of `data`. Each place has at most one problem, and a misspelled key is not also reported as missing. */
function check(validate: Validator, data: unknown, base: Path): SchemaProblem[] {
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  const problems = errors.map((error) => problemOf(error, data, base));
  const misspelled = problems.filter(({ code }) => code === 'unknown-key');
  const meant = new Set(misspelled.map(({ path, suggestion }) => addressOf(path.slice(0, -1), suggestion)));
  const reported = new Set<string>();
  return problems.filter(({ path, at }, i) => {
    const missing = errors[i]?.params.missingProperty;
    const place = addressOf(path, at);
    if (reported.has(place) || (missing !== undefined && meant.has(addressOf(path, missing)))) return false;
    reported.add(place);
    return true;
  });
}

const addressOf = (path: Path, last: string | undefined): string => JSON.stringify([...path, last]);

function problemOf({ instancePath, keyword, params }: ValidatorError, data: unknown, base: Path): SchemaProblem {
  const { path, value } = locate(instancePath, data);
  const place = [...base, ...path];
  if (keyword === 'additionalProperties') {
    const key = params.additionalProperty!;
    return { path: [...path, key], at: 'key', ...judgeUnknownKey(place, key, value as object) };
  }
  if (keyword === 'required') return { path, at: 'value', ...judgeMissingKey(place, params.missingProperty!) };
  return { path, at: 'value', ...judgeValue(place, value) };
}

/** The value that a JSON pointer leads to, and its path. */
function locate(pointer: string, data: unknown): { readonly path: Path; readonly value: unknown } {
  const path: (string | number)[] = [];
  let value = data;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return { path, value };
}
