import { MEETING_HEADINGS, NOTES_HEADING } from '../../core/compare/sheet';

/** All that the page of a comparison says by itself; what the sheet brings along, it shows as it is. */
export const TEXTS = {
  ...MEETING_HEADINGS,
  notes: NOTES_HEADING,
  page: 'Compare roles',
  pair: '{0} and {1}',
  gone: 'The chart does not have both of these positions as it is now. Below is what it said before; choose others above.',
  first: 'First position',
  second: 'Second position',
  choose: 'Choose a position',
  role: 'Role: {0}',
  noRole: 'Not a role whose usual work is known.',
  caption: 'What the chart says, and below it what is usual for the role. ✓ stands where both agree.',
  usualToo: ' (usual)',
  notSaid: 'not said',
  usual: 'Usual: {0}',
  alsoUsual: 'Also usual: {0}',
  settled: 'Nothing is contested or open between them.',
  waysOut: 'Ways out for {0}',
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'hint',
} as const;
