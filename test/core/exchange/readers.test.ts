import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFiles, linesOf, said } from './kit';

const json = (value: unknown): string => JSON.stringify(value);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

const GRAPH_CELLS =
  '<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell id="a" value="CEO&lt;br&gt;Ida Berg" vertex="1" parent="1"/><UserObject id="b" label="Head of Sales"><mxCell vertex="1" parent="1"/></UserObject><mxCell id="e" edge="1" source="b" target="a" parent="1"/><mxCell id="c" value="Clerk" vertex="1"/><mxCell id="f" edge="1" source="c" target="a"/></root></mxGraphModel>';

/** The same three positions in every format: a head, and two below it. */
const FORMATS: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  [
    'Microsoft Graph',
    {
      'users-1.json': json({
        '@odata.nextLink': 'https://…',
        value: [
          { id: 'a', userPrincipalName: 'a@x.io', displayName: 'Ida Berg', jobTitle: 'CEO', accountEnabled: true },
          { id: 'g', userPrincipalName: 'g@x.io', displayName: 'Guest', userType: 'Guest', jobTitle: 'Visitor' },
        ],
      }),
      'users-2.json': json({
        value: [{ id: 'b', userPrincipalName: 'b@x.io', displayName: 'Tom', jobTitle: 'CFO', manager: { id: 'a' } }],
      }),
    },
    ['ceo', 'cfo < ceo'],
  ],
  [
    'Google Directory',
    {
      'users.json': json({
        kind: 'admin#directory#users',
        users: [
          {
            id: '1',
            primaryEmail: 'a@x.io',
            name: { fullName: 'Ida Berg' },
            organizations: [{ title: 'CEO', primary: true }],
          },
          {
            id: '2',
            primaryEmail: 'b@x.io',
            name: { fullName: 'Tom' },
            organizations: [{ title: 'CFO' }],
            relations: [{ type: 'manager', value: 'a@x.io' }],
          },
          { id: '3', primaryEmail: 'c@x.io', suspended: true, organizations: [{ title: 'Clerk' }] },
        ],
      }),
    },
    ['ceo', 'cfo < ceo'],
  ],
  [
    'SCIM',
    {
      'scim.json': json({
        schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
        Resources: [
          { id: '1', userName: 'a', displayName: 'Ida Berg', title: 'CEO', active: true },
          {
            id: '2',
            userName: 'b',
            displayName: 'Tom',
            title: 'CFO',
            [ENTERPRISE]: { manager: { value: '1' }, department: 'Money' },
          },
          { id: '3', userName: 'c', displayName: 'Lin', title: 'Clerk', [ENTERPRISE]: { manager: '1' } },
        ],
      }),
    },
    ['ceo', 'cfo < ceo', 'clerk < ceo'],
  ],
  [
    'LDIF',
    {
      'people.ldif': `version: 1

dn: ou=People,dc=x,dc=io
objectClass: organizationalUnit
ou: People

# the head
dn: cn=Ida Berg,ou=People,dc=x,dc=io
objectClass: inetOrgPerson
cn: Ida Berg
title: CEO

dn:: ${base64(strToU8('cn=Zoë,ou=People,dc=x,dc=io'))}
objectClass: inetOrgPerson
cn:: ${base64(strToU8('Zoë'))}
title: Head of
  Sales
manager: CN=Ida Berg, ou=people,dc=x,dc=io
`,
    },
    ['ceo', 'head-of-sales < ceo'],
  ],
  [
    'Workday',
    {
      'raas.json': json({
        Report_Entry: [
          { Employee_ID: '01', Worker: 'Ida Berg', Business_Title: 'CEO' },
          { Employee_ID: '02', Worker: 'Tom', Business_Title: 'CFO', Manager_ID: '01' },
        ],
      }),
    },
    ['ceo', 'cfo < ceo'],
  ],
  [
    'HiBob',
    {
      'bob.json': json({
        employees: [
          { 'root.id': { value: '1' }, 'root.displayName': { value: 'Ida' }, 'work.title': { value: 'CEO' } },
          {
            'root.id': { value: '2' },
            'root.displayName': { value: 'Tom' },
            'work.title': { value: 'CFO' },
            'work.reportsTo': { value: { id: '1' } },
          },
        ],
      }),
      'bob2.json': json({ employees: [{ '/root/id': '3', '/work/title': 'Clerk', '/work/reportsTo': { id: '1' } }] }),
    },
    ['ceo', 'cfo < ceo', 'clerk < ceo'],
  ],
  [
    'Personio',
    {
      'personio.json': json({
        data: [
          {
            type: 'Employee',
            attributes: {
              id: { label: 'ID', value: 1 },
              first_name: { value: 'Ida' },
              position: { value: 'CEO' },
              supervisor: { value: null },
            },
          },
          {
            type: 'Employee',
            attributes: {
              id: { value: 2 },
              position: { value: 'CFO' },
              supervisor: { value: { attributes: { id: { value: 1 } } } },
            },
          },
        ],
      }),
    },
    ['ceo', 'cfo < ceo'],
  ],
  [
    'd3-org-chart',
    {
      'd3.json': json([
        { id: 1, parentId: '', name: 'Ida', positionName: 'CEO' },
        { id: 2, parentId: 1, name: 'Tom', positionName: 'CFO' },
      ]),
    },
    ['ceo', 'cfo < ceo'],
  ],
  [
    'BALKAN',
    {
      'balkan.json': json([
        { id: 1, title: 'CEO' },
        { id: 2, pid: 1, title: 'Aide', tags: ['assistant'] },
      ]),
    },
    ['ceo', 'aide < ceo'],
  ],
  [
    'nested JSON',
    {
      'tree.json': json({
        name: 'Ida',
        title: 'CEO',
        children: [{ name: 'Tom', title: 'CFO', children: [{ name: 'Lin', title: 'Clerk' }] }],
      }),
    },
    ['ceo', 'cfo < ceo', 'clerk < cfo'],
  ],
  [
    'Google Charts',
    {
      'rows.json': json([
        [{ v: 'a', f: 'CEO<div>Ida Berg</div>' }, '', ''],
        ['CFO', 'a', ''],
      ]),
    },
    ['ceo', 'cfo < ceo'],
  ],
  [
    'YChart',
    {
      'chart.yaml':
        '---\noptions: {compact: true}\n---\n- id: 1\n  name: Ida\n  title: CEO\n- id: 2\n  parentId: 1\n  name: Tom\n  title: CFO\n',
    },
    ['ceo', 'cfo < ceo'],
  ],
  [
    'Backstage',
    {
      'org.yaml': `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: {name: acme}
spec: {type: organization, children: [web, lost]}
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: {name: web}
spec: {type: team, parent: group:default/acme, children: []}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: {name: ida}
spec: {memberOf: [web], profile: {displayName: Ida}}
`,
    },
    ['acme', 'web < acme', 'member < web'],
  ],
  [
    'peribolos',
    {
      'org.yaml':
        'orgs:\n  acme:\n    admins: [root]\n    teams:\n      web:\n        description: The web\n        maintainers: [ida]\n        teams:\n          css: {members: [tom], privacy: closed}\n',
    },
    ['acme', 'web < acme', 'maintainer < web', 'css < web', 'member < css', 'admin < acme'],
  ],
  [
    'Mermaid',
    {
      'org.mmd':
        '%% the firm\nflowchart TD\n  subgraph Top\n  a["CEO<br>Ida Berg"] --> b(Head of Sales):::x & c{{Clerk}}\n  end\n  b -.-> c\n  classDef x fill:#fff\n',
    },
    ['ceo', 'head-of-sales < ceo', 'clerk < ceo .. head-of-sales'],
  ],
  [
    'PlantUML',
    { 'org.puml': '@startwbs\n* CEO\n** Head of Sales\n***_ Clerk\n**[#red] CFO\n@endwbs\n' },
    ['ceo', 'head-of-sales < ceo', 'clerk < head-of-sales', 'cfo < ceo'],
  ],
  [
    'draw.io',
    { 'org.drawio': `<mxfile><diagram name="1">${GRAPH_CELLS}</diagram></mxfile>` },
    ['ceo', 'head-of-sales < ceo', 'clerk < ceo'],
  ],
  [
    'draw.io, compressed',
    {
      'org.drawio': `<mxfile><diagram name="1">${base64(deflateSync(strToU8(encodeURIComponent(GRAPH_CELLS))))}</diagram></mxfile>`,
    },
    ['ceo', 'head-of-sales < ceo', 'clerk < ceo'],
  ],
  [
    'draw.io CSV',
    {
      'org.txt':
        '# label: %name%\n# connect: {"from": "boss", "to": "ref", "invert": true}\n# width: auto\nref,name,job title,boss\n1,Ida,CEO,\n2,Tom,CFO,1\n',
    },
    ['ceo', 'cfo < ceo'],
  ],
  [
    'an Agent Company',
    {
      'co/COMPANY.md': '---\nschema: agentcompanies/v1\nname: Robots\n---\n',
      'co/agents/ceo/AGENTS.md':
        '---\nkind: agent\nname: CEO\ntitle: Chief Executive\nreportsTo: null\n---\nDo things.\n',
      'co/agents/dev/AGENTS.md': '---\nname: Dev\nreportsTo: ceo\n---\n',
      'co/teams/web/TEAM.md': '---\nname: Web\nmanager: ../../agents/dev/AGENTS.md\n---\n',
    },
    ['ceo', 'dev < ceo'],
  ],
  [
    'Claude Code agents',
    { '.claude/agents/qa.md': '---\nname: qa-lead\ndescription: Tests everything\ntools: Read\n---\nYou test.\n' },
    ['main-agent', 'qa-lead < main-agent'],
  ],
  [
    'CrewAI',
    {
      'agents.yaml':
        'boss: {role: Manager, goal: Lead, backstory: x, allow_delegation: true}\nwriter: {role: Writer, goal: Write, backstory: y}\n',
    },
    ['boss', 'writer < boss'],
  ],
  [
    'YAML with keys for ids',
    { 'org.yaml': 'roles:\n  ceo: {title: Chief, reports_to: board}\n  cto: {title: Tech, reports_to: ceo}\n' },
    ['ceo', 'cto < ceo'],
  ],
  [
    'a YAML list',
    {
      'org.yaml':
        'agents:\n  - {name: atlas, title: CEO, reports_to: human}\n  - {name: mara, title: CFO, reports_to: atlas}\n',
    },
    ['ceo', 'cfo < ceo'],
  ],
  [
    'reports: downward',
    {
      'org.yaml':
        'top: director\nroles:\n  director: {reports: [dev, ops]}\n  dev: {reports: [qa]}\n  ops: {}\n  qa: {role: Tester}\n',
    },
    ['director', 'dev < director', 'qa < dev', 'ops < director'],
  ],
  [
    'reports: upward',
    {
      'org.yaml':
        'chart:\n  - {id: dir, title: Director, reports: []}\n  - {id: dev, title: Dev, reports: [dir]}\n  - {id: ops, title: Ops, reports: [dir]}\n',
    },
    ['dir', 'dev < dir', 'ops < dir'],
  ],
  [
    'nested YAML',
    {
      'org.yaml':
        'name: Ida\ntitle: CEO\ndirect_reports:\n  - name: TBD\n    title: CFO\n  - name: Tom\n    title: CTO\n    direct_reports:\n      - {name: Lin, title: Dev}\n',
    },
    ['ceo', 'cfo < ceo vacant', 'cto < ceo', 'dev < cto'],
  ],
  [
    'titles for keys',
    { 'org.yaml': 'CEO:\n  CTO:\n    - Lead Engineer\n  CFO:\n' },
    ['ceo', 'cto < ceo', 'lead-engineer < cto', 'cfo < ceo'],
  ],
  [
    'departments with leaders',
    {
      'org.yaml':
        'company: {name: Acme}\ndepartments:\n  - name: Sales\n    lead: ida\n    members:\n      - {id: ida, title: Head of Sales}\n      - {id: tom, title: Seller}\n',
    },
    ['ida', 'tom < ida'],
  ],
];

describe('each format', () => {
  it.each(FORMATS)('%s', async (_, files, lines) => {
    expect(linesOf(await importFiles(files))).toEqual(lines);
  });
});

it('reports contradictions between parents and children', async () => {
  const [, files] = FORMATS.find(([name]) => name === 'Backstage')!;
  expect(said(await importFiles(files))).toEqual([
    'unknown-report 1: "lost" is listed as a direct report, but there is no such row.',
  ]);
});

it('names the line of a flowchart that it does not understand', async () => {
  await expect(importFiles({ 'x.mmd': 'flowchart TD\n  a --> b\n  a ??? b\n' })).rejects.toMatchObject({
    place: { number: 3 },
  });
});

it.each([
  ['a manifest', 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{name: http, port: 80}]}\n'],
  [
    'settings',
    'name: build\non: [push]\njobs:\n  test:\n    steps:\n      - {name: Test, run: npm test}\n      - {name: Lint, run: npm run lint}\n',
  ],
  ['prose', 'Just a text, with a comma.\nAnd another line.\n'],
])('does not take %s for an org chart', async (_, text) => {
  await expect(importFiles({ 'org.yaml': text })).rejects.toThrow(/No known format/);
});

describe('what people write by hand', () => {
  it.each([
    [
      'an indented list',
      'people.txt',
      'Ida Berg – Managing Director\n\tTom Okafor, Head of Sales\n\t\tAccount Manager\n',
    ],
    ['a bulleted list', 'people.md', '- Managing Director (Ida Berg)\n  - Head of Sales\n    - Account Manager\n'],
    [
      'a column for each level',
      'p.csv',
      'Level 1,Level 2,Level 3\nManaging Director,,\n,Head of Sales,\n,,Account Manager\n',
    ],
    [
      'a path of levels in each row',
      'p.csv',
      'Ebene 1;Ebene 2;Ebene 3;Ort\nManaging Director;Head of Sales;Account Manager;Kiel\nManaging Director;Head of Sales;;Kiel\n',
    ],
    [
      'a list under a key that is also a field',
      'p.yaml',
      'company: Acme\nteam:\n  - role: Managing Director\n    reports:\n      - role: Head of Sales\n        reports: [{role: Account Manager}]\n',
    ],
    [
      'managers as objects',
      'p.json',
      json([
        { employeeId: 'E1', jobTitle: 'Managing Director' },
        { employeeId: 'E2', jobTitle: 'Head of Sales', reportsTo: { employeeId: 'E1' } },
        { employeeId: 'E3', jobTitle: 'Account Manager', reportsTo: { employeeId: 'E2' } },
      ]),
    ],
  ])('is read from %s', async (_, name, text) => {
    expect(linesOf(await importFiles({ [name]: text }))).toEqual([
      'managing-director',
      'head-of-sales < managing-director',
      'account-manager < head-of-sales',
    ]);
  });

  it('keeps prose, settings and lists of other things out', async () => {
    for (const text of [
      'The managing director decides.\n  The head of sales helps.\n  The clerk writes.\n',
      '- milk\n  - fresh\n  - sour\n',
      'name: build\n  director: true\n  manager: none\n',
    ])
      await expect(importFiles({ 'notes.md': text })).rejects.toThrow();
  });

  it('takes keys for titles and names for holders where one key sounds like a job and no name does', async () => {
    const text = 'ceo:\n  name: Ida Berg\n  children:\n    head_of_sales: {name: Tom}\n    fixer: {name: Lin}\n';
    const [file] = (await importFiles({ 'p.yaml': text })).files;
    expect(file!.text).toMatch(/title: CEO\n {4}holder: Ida Berg\n/);
    expect(file!.text).toMatch(/title: Head of Sales\n.*\n {4}holder: Tom\n/);
    expect(file!.text).toMatch(/title: Fixer\n.*\n {4}holder: Lin\n/);
  });
});
