import type { Answers, Survey } from '../../core/exchange';

/** A key of a column map that a person is asked about. */
export const COLUMN_KEYS = [
  'title',
  'manager',
  'name',
  'department',
  'location',
  'dotted',
  'id',
  'email',
  'status',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** Keys that are shown even where no column has them: most charts have them all. */
const ALWAYS_SHOWN: ReadonlySet<ColumnKey> = new Set(['title', 'manager', 'name', 'department']);

/** Something that a person can decide about a source. */
export type Decision =
  | {
      readonly kind: 'column';
      readonly key: ColumnKey;
      readonly header?: string;
      readonly sample: readonly string[];
      /** Whether nothing can be imported, or most lines are lost, until a column is chosen. */
      readonly isNeeded: boolean;
    }
  | { readonly kind: 'repeated'; readonly people: number; readonly value: Answers['repeated'] }
  | { readonly kind: 'inactive'; readonly people: number; readonly value: boolean }
  | { readonly kind: 'keep'; readonly value: Answers['keep'] }
  | { readonly kind: 'split'; readonly departments: number; readonly value: boolean };

/** A share of managers that name nothing above which the column is doubted. */
const MAX_UNRESOLVED = 0.3;

/** What there is to decide about a source: what is needed first, then columns, then people. */
export function decisionsOf({ columns, found, summary }: Survey, answers: Answers): Decision[] {
  const decided = columns.length === 0 ? [] : columnDecisions(columns, found, summary);
  return [
    ...decided.filter(({ isNeeded }) => isNeeded),
    ...decided.filter(({ isNeeded }) => !isNeeded),
    ...(summary === undefined ? [] : peopleDecisions(summary, answers)),
  ];
}

function columnDecisions(
  columns: Survey['columns'],
  found: Survey['found'],
  summary: Survey['summary'],
): Extract<Decision, { kind: 'column' }>[] {
  const doubtsManager =
    summary !== undefined && summary.references > 0 && summary.unresolved > summary.references * MAX_UNRESOLVED;
  const namesNobody = ['title', 'name', 'first_name', 'last_name', 'position'].every((key) => found[key] === undefined);
  return COLUMN_KEYS.flatMap((key) => {
    const header = found[key];
    if (header === undefined && !ALWAYS_SHOWN.has(key)) return [];
    if (key === 'name' && header === undefined && found.last_name !== undefined) return [];
    const isNeeded =
      (key === 'manager' && (header === undefined ? summary === undefined : doubtsManager)) ||
      (key === 'title' && namesNobody);
    const sample = columns.find((column) => column.header === header)?.sample ?? [];
    return [{ kind: 'column', key, sample, isNeeded, ...(header !== undefined && { header }) }];
  });
}

function peopleDecisions(
  { repeated, inactive, departments, hasEmails, hasEmployeeIds }: NonNullable<Survey['summary']>,
  answers: Answers,
): Decision[] {
  return [
    ...(repeated > 0 ? [{ kind: 'repeated' as const, people: repeated, value: answers.repeated }] : []),
    ...(inactive > 0 ? [{ kind: 'inactive' as const, people: inactive, value: answers.includeInactive }] : []),
    ...(hasEmails || hasEmployeeIds ? [{ kind: 'keep' as const, value: answers.keep }] : []),
    ...(departments > 1 ? [{ kind: 'split' as const, departments, value: answers.split === 'department' }] : []),
  ];
}

/** The answers with another column for a key; an empty header means that no column has it. */
export const withColumn = (answers: Answers, key: ColumnKey, header: string): Answers => ({
  ...answers,
  map: { ...answers.map, [key]: header },
});

/** The answers with the other value of something that has two. */
export function toggled(answers: Answers, kind: 'repeated' | 'inactive' | 'split'): Answers {
  const { split, ...others } = answers;
  switch (kind) {
    case 'repeated':
      return { ...answers, repeated: answers.repeated === 'positions' ? 'one-box' : 'positions' };
    case 'inactive':
      return { ...answers, includeInactive: !answers.includeInactive };
    case 'split':
      return split === undefined ? { ...others, split: 'department' } : others;
  }
}
