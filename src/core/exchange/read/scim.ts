import type { Bag } from './data';
import { bagsIn, entriesOf, isBag, pick, wordOf } from './data';
import { peopleRoster, reference } from './people';
import type { Reader } from './reader';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

const enterpriseOf = (user: Bag): Bag => {
  const own = user[ENTERPRISE];
  return isBag(own) ? own : user;
};

/** SCIM 2.0 users (RFC 7643): a ListResponse or a list. */
export const scim: Reader = {
  id: 'scim',
  label: 'SCIM 2.0 (JSON)',
  detect: ({ json }) => {
    const [first] = entriesOf(json, 'Resources');
    return (
      first !== undefined &&
      (ENTERPRISE in first || ('userName' in first && ('schemas' in first || (isBag(json) && 'schemas' in json))))
    );
  },
  read: (contents, { today }) =>
    peopleRoster(
      'SCIM',
      contents,
      ({ json }) => entriesOf(json, 'Resources'),
      (user) => {
        const work = enterpriseOf(user);
        const emails = bagsIn(user.emails);
        const email =
          emails.find(({ primary }) => primary === true) ?? emails.find(({ type }) => type === 'work') ?? emails[0];
        const manager = isBag(work.manager) ? pick(work.manager, 'value', 'displayName') : wordOf(work.manager);
        const names = [pick(user, 'name.givenName'), pick(user, 'name.familyName')].flatMap((part) => part ?? []);
        return {
          id: pick(user, 'id', 'userName'),
          aliases: [pick(user, 'userName'), pick(user, 'externalId'), pick(work, 'employeeNumber')],
          name: pick(user, 'displayName', 'name.formatted') ?? (names.length > 0 ? names.join(' ') : undefined),
          email: isBag(email) ? pick(email, 'value') : undefined,
          employeeId: pick(work, 'employeeNumber'),
          title: pick(user, 'title'),
          department: pick(work, 'department', 'division', 'organization'),
          inactive: user.active === false ? 'an inactive account' : undefined,
          manager: reference(manager?.split('/').at(-1), 'manager'),
        };
      },
      {
        today,
        withoutManagers:
          'No user has a manager. It is in the SCIM enterprise extension, which this response does not include.',
      },
    ),
};
