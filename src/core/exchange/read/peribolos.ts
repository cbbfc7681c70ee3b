import type { RosterRow } from '../roster';
import { LINE } from './boxes';
import type { Bag } from './data';
import { isBag, listOf, pick, wordOf } from './data';
import type { Content, Reader } from './reader';

/** GitHub organizations, teams and their maintainers in the peribolos format. */
export const peribolos: Reader = {
  id: 'peribolos',
  label: 'peribolos (YAML)',
  detect: ({ yaml }) => {
    const [root] = yaml;
    return (
      isBag(root) &&
      (isBag(root.orgs)
        ? Object.values(root.orgs).some((org) => isBag(org) && (isBag(org.teams) || Array.isArray(org.members)))
        : isTeams(root.teams))
    );
  },
  read: (contents) => ({ format: 'peribolos', rows: contents.flatMap(rowsOf), notices: [], leftOut: [] }),
};

const isTeams = (teams: unknown): boolean =>
  isBag(teams) &&
  Object.values(teams).some(
    (team) =>
      isBag(team) &&
      (Array.isArray(team.maintainers) || Array.isArray(team.members)) &&
      ('privacy' in team || 'description' in team),
  );

function rowsOf({ name: file, yaml }: Content): RosterRow[] {
  const [root] = yaml;
  if (!isBag(root)) return [];
  const rows: RosterRow[] = [];
  const add = (row: Omit<RosterRow, 'place' | 'dotted' | 'manager'>, above: string | undefined): void => {
    const place = { file, unit: 'entry', number: rows.length + 1 } as const;
    rows.push({
      ...row,
      place,
      dotted: [],
      manager: above === undefined ? [] : [{ value: above, column: LINE, space: 'id' }],
    });
  };
  const addTeam = (key: string, team: Bag, above: string | undefined, path: string): void => {
    const purpose = pick(team, 'description');
    add({ id: path, title: key, ...(purpose !== undefined && { purpose }) }, above);
    addPeople(team.maintainers, 'Maintainer', path, key);
    addPeople(team.members, 'Member', path, key);
    if (isBag(team.teams))
      for (const [each, inside] of Object.entries(team.teams))
        if (isBag(inside)) addTeam(each, inside, path, `${path}/${each}`);
  };
  const addPeople = (logins: unknown, title: string, path: string, department: string): void => {
    for (const each of listOf(logins)) {
      const name = wordOf(each);
      if (name !== undefined) add({ id: `${path}:${name}`, title, name, department }, path);
    }
  };
  const orgs = isBag(root.orgs) ? root.orgs : { [pick(root, 'name') ?? 'organization']: root };
  for (const [key, org] of Object.entries(orgs)) {
    if (!isBag(org)) continue;
    add({ id: key, title: pick(org, 'name') ?? key }, undefined);
    const inTeams = new Set<string>();
    if (isBag(org.teams)) {
      for (const [each, team] of Object.entries(org.teams)) if (isBag(team)) addTeam(each, team, key, `${key}/${each}`);
      for (const { name } of rows) if (name !== undefined) inTeams.add(name);
    }
    addPeople(
      listOf(org.admins).filter((each) => !inTeams.has(String(each))),
      'Admin',
      key,
      key,
    );
    addPeople(
      listOf(org.members).filter((each) => !inTeams.has(String(each))),
      'Member',
      key,
      key,
    );
  }
  return rows;
}
