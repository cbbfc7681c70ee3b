import { bagsIn, entriesOf, isBag, pick } from './data';
import { peopleRoster, reference } from './people';
import type { Reader } from './reader';

/** Users of the Google Directory API. */
export const googleDirectory: Reader = {
  id: 'google-directory',
  label: 'Google Directory (JSON)',
  detect: ({ json }) => {
    const [first] = entriesOf(json, 'users');
    return first !== undefined && ('primaryEmail' in first || (isBag(json) && json.kind === 'admin#directory#users'));
  },
  read: (contents, { today }) =>
    peopleRoster(
      'Google Directory',
      contents,
      ({ json }) => entriesOf(json, 'users'),
      (user) => {
        const jobs = bagsIn(user.organizations);
        const job = jobs.find(({ primary }) => primary === true) ?? jobs[0];
        const manager = bagsIn(user.relations).find(({ type }) => type === 'manager');
        const desk = bagsIn(user.locations)[0];
        return {
          id: pick(user, 'id'),
          name:
            pick(user, 'name.fullName') ??
            ([pick(user, 'name.givenName'), pick(user, 'name.familyName')].filter(Boolean).join(' ') || undefined),
          email: pick(user, 'primaryEmail'),
          employeeId: bagsIn(user.externalIds).map((each) => pick(each, 'value'))[0],
          title: pick(job, 'title'),
          department: pick(job, 'department') ?? pick(user, 'orgUnitPath')?.split('/').filter(Boolean).at(-1),
          location: pick(desk, 'buildingId', 'area') ?? pick(job, 'location'),
          inactive:
            user.suspended === true
              ? 'a suspended account'
              : user.archived === true
                ? 'an archived account'
                : undefined,
          manager: reference(pick(manager, 'value'), 'relations.manager', 'email'),
        };
      },
      {
        today,
        withoutManagers:
          'No user has a relation of type "manager". Either managers are not filled in, or the list was requested without projection=full.',
      },
    ),
};
