import { MEETING_HEADINGS, NOTES_HEADING } from '../../core/compare/sheet';

/** All that the page of a comparison says by itself; what the sheet brings along, it shows as it is. */
export const TEXTS = {
  ...MEETING_HEADINGS,
  notes: NOTES_HEADING,
  page: 'Compare roles',
  pair: '{0} and {1}',
  gone: 'The chart no longer has both positions. The last comparison is shown below; choose other positions above.',
  first: 'First position',
  second: 'Second position',
  choose: 'Choose a position',
  role: 'Role: {0}',
  noRole: 'The typical work of this role is not known.',
  caption: 'What the chart says, with the typical scope of the role below. ✓ marks where they agree.',
  usualToo: ' (usual)',
  notSaid: 'not given',
  usual: 'Usual: {0}',
  alsoUsual: 'Also usual: {0}',
  settled: 'No conflicts and no open questions between these two roles.',
  waysOut: 'Quick fixes for {0}',
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'hint',
} as const;
