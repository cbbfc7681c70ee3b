import type { Notice } from '../roster';
import { bagsIn, entriesOf, isBag, pick } from './data';
import { peopleRoster, reference } from './people';
import type { Content, Reader } from './reader';

const QUERY =
  'GET https://graph.microsoft.com/v1.0/users?$select=id,displayName,mail,jobTitle,department,officeLocation,accountEnabled,userType&$expand=manager($select=id)';

/** Users of Microsoft Graph with their managers: one page, several, or a list. */
export const graph: Reader = {
  id: 'graph',
  label: 'Microsoft Graph (JSON)',
  detect: ({ json }) => {
    const [first] = entriesOf(json, 'value');
    const isGraph = isBag(json) ? '@odata.context' in json || '@odata.nextLink' in json : false;
    return first !== undefined && (isGraph || ('userPrincipalName' in first && 'displayName' in first));
  },
  read: (contents, { today }) =>
    peopleRoster(
      'Microsoft Graph',
      contents,
      ({ json }) => entriesOf(json, 'value'),
      (user) => ({
        id: pick(user, 'id'),
        aliases: [pick(user, 'userPrincipalName')],
        name: pick(user, 'displayName'),
        email: pick(user, 'mail', 'userPrincipalName'),
        employeeId: pick(user, 'employeeId'),
        title: pick(user, 'jobTitle'),
        department: pick(user, 'department'),
        location: pick(user, 'officeLocation'),
        inactive:
          user.accountEnabled === false
            ? 'a disabled account'
            : /^guest$/i.test(pick(user, 'userType') ?? '')
              ? 'a guest account'
              : undefined,
        manager: isBag(user.manager)
          ? reference(pick(user.manager, 'id', 'userPrincipalName', 'mail', 'displayName'), 'manager')
          : reference(pick(user, 'manager'), 'manager'),
      }),
      {
        today,
        notices: contents.flatMap((content) => missingPages(content, contents)),
        withoutManagers: `No user has a manager. Request managers too: ${QUERY}`,
      },
    ),
};

/** A page with a link to the next one, if there are fewer files than pages. */
function missingPages({ name, json }: Content, all: readonly Content[]): Notice[] {
  const pages = isBag(json) ? [json] : bagsIn(json).filter((page) => Array.isArray(page.value));
  const open = pages.filter((page) => '@odata.nextLink' in page).length;
  const isLast =
    open === pages.length &&
    name === all.at(-1)?.name &&
    all.every((each) => isBag(each.json) && '@odata.nextLink' in each.json);
  return pages.length > 0 && isLast
    ? [
        {
          severity: 'warning',
          code: 'more-pages',
          message: 'There is a next page ("@odata.nextLink"). Import all pages together.',
          place: { file: name },
        },
      ]
    : [];
}
