import { inactiveStatus, isoDay } from '../cells';
import { at, entriesOf, isBag, pick } from './data';
import { peopleRoster, reference } from './people';
import type { Reader } from './reader';

/** People from a HiBob search: keys with dots or slashes, or nested. */
export const hibob: Reader = {
  id: 'hibob',
  label: 'HiBob (JSON)',
  detect: ({ json }) => {
    const [first] = entriesOf(json, 'employees');
    return (
      first !== undefined &&
      (Object.keys(first).some((key) => /^\/?(?:work|root)[./]/.test(key)) ||
        (isBag(first.work) && ('reportsTo' in first.work || 'manager' in first.work)))
    );
  },
  read: (contents, { today }) =>
    peopleRoster(
      'HiBob',
      contents,
      ({ json }) => entriesOf(json, 'employees'),
      (person) => {
        const status = pick(person, 'internal.status', 'employment.status', 'internal.lifecycleStatus');
        const manager = at(person, 'work.reportsTo');
        const id = isBag(manager)
          ? pick(manager, 'id', 'email', 'displayName')
          : pick(person, 'work.manager', 'work.reportsTo.id', 'work.reportsToIdInCompany', 'work.reportsTo');
        return {
          id: pick(person, 'root.id', 'id'),
          aliases: [pick(person, 'work.employeeIdInCompany')],
          name:
            pick(person, 'root.displayName', 'displayName', 'root.fullName') ??
            ([pick(person, 'root.firstName', 'firstName'), pick(person, 'root.surname', 'surname')]
              .filter(Boolean)
              .join(' ') ||
              undefined),
          email: pick(person, 'root.email', 'email'),
          employeeId: pick(person, 'work.employeeIdInCompany'),
          title: pick(person, 'work.title'),
          department: pick(person, 'work.department'),
          location: pick(person, 'work.site'),
          inactive: inactiveStatus(status) ? `status "${status}"` : undefined,
          start: isoDay(pick(person, 'work.startDate')),
          manager: reference(id, 'work.reportsTo'),
        };
      },
      { today, withoutManagers: 'No person has "work.reportsTo". Request that field too.' },
    ),
};
