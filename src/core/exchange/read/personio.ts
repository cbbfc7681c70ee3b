import { inactiveStatus, isoDay, numeric } from '../cells';
import { at, entriesOf, isBag, pick } from './data';
import { peopleRoster, reference } from './people';
import type { Reader } from './reader';

/** Employees from the Personio API: attributes with a label and a value. */
export const personio: Reader = {
  id: 'personio',
  label: 'Personio (JSON)',
  detect: ({ json }) => {
    const [first] = entriesOf(json, 'data');
    return (
      first !== undefined && isBag(first.attributes) && ('supervisor' in first.attributes || first.type === 'Employee')
    );
  },
  read: (contents, { today }) =>
    peopleRoster(
      'Personio',
      contents,
      ({ json }) => entriesOf(json, 'data'),
      (entry) => {
        const person = entry.attributes;
        const supervisor = at(person, 'supervisor');
        const status = pick(person, 'status');
        const hours = numeric(pick(person, 'weekly_working_hours'));
        const attributes = isBag(supervisor) ? (supervisor.attributes ?? supervisor) : undefined;
        return {
          id: pick(person, 'id') ?? pick(entry, 'id'),
          name:
            [pick(person, 'preferred_name', 'first_name'), pick(person, 'last_name')].filter(Boolean).join(' ') ||
            undefined,
          email: pick(person, 'email'),
          employeeId: pick(person, 'id'),
          title: pick(person, 'position'),
          department: pick(
            person,
            'department.attributes.name',
            'department.name',
            'department',
            'team.attributes.name',
            'team',
          ),
          location: pick(person, 'office.attributes.name', 'office.name', 'office'),
          inactive: inactiveStatus(status) ? `status "${status}"` : undefined,
          start: isoDay(pick(person, 'hire_date')),
          fte: hours !== undefined && hours > 0 && hours < 40 ? Math.round((hours / 40) * 100) / 100 : undefined,
          manager: reference(pick(attributes, 'id', 'email'), 'supervisor'),
        };
      },
      { today, withoutManagers: 'No employee has a supervisor in this response.' },
    ),
};
