import type { Command } from '../command';

/** Options that answer what is unsure about a source. */
export const ANSWER_OPTIONS: Command['options'] = {
  map: {
    type: 'string',
    value: 'KEY=COLUMN',
    help: `Which column is what, such as title="Job Title"; may be repeated`,
  },
  'include-inactive': { type: 'boolean', help: 'Keep people who left, guests and disabled accounts' },
  repeated: {
    type: 'string',
    value: 'WORD',
    help: 'People with one title and manager: positions, or one-box with a headcount',
  },
  keep: { type: 'string', value: 'LIST', help: 'Personal details to write: email, employee_id' },
  sheet: { type: 'string', value: 'NAME', help: 'The sheet of a workbook to read' },
};
