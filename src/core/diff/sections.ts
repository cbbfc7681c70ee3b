import type { Difference, Kind } from './difference';

/** A group of changes under one heading. */
export interface Section {
  readonly title: string;
  readonly kinds: readonly Kind[];
}

/** The grouping of changes in every list. */
export const SECTIONS: readonly Section[] = [
  { title: 'Positions', kinds: ['added', 'removed', 'split', 'merged', 'renamed', 'retitled'] },
  { title: 'Reporting lines', kinds: ['moved', 'swapped', 'dotted-line'] },
  {
    title: 'Ownership',
    kinds: [
      'handed-over',
      'gained',
      'lost',
      'narrowed',
      'widened',
      'rescoped',
      'shared',
      'unshared',
      'reshared',
      'lead',
    ],
  },
  { title: 'People', kinds: ['filled', 'vacated', 'refilled', 'holder', 'status'] },
  { title: 'Details', kinds: ['collaboration', 'set', 'list'] },
  { title: 'Rules and settings', kinds: ['exception', 'head'] },
];

/** The sections with changes. */
export const inSections = (
  differences: readonly Difference[],
): { readonly title: string; readonly differences: readonly Difference[] }[] =>
  SECTIONS.map(({ title, kinds }) => ({
    title,
    differences: differences.filter(({ kind }) => kinds.includes(kind)),
  })).filter((section) => section.differences.length > 0);
