import { describe, expect, it } from 'vitest';
import { chartOf, importFiles, linesOf, said } from './kit';

const PEOPLE = `Employee ID,First Name,Last Name,Job Title,Department,Manager ID,Salary
1,Ida,Berg,Managing Director,,,900
2,Tom,Okafor,Head of Sales,Sales,1,500
3,Lin,Wu,Account Manager,Sales,2,300
4,Eva,Maris,Account Manager,Sales,2,300
5,Jo,Park,Account Manager,Partners,2,300
`;

describe('the text of a chart', () => {
  it('has ids from titles and departments, never from names', async () => {
    expect(await chartOf(PEOPLE)).toBe(`orgchart: 1

positions:
  managing-director:
    title: Managing Director
    holder: Ida Berg

  head-of-sales:
    title: Head of Sales
    reports_to: managing-director
    holder: Tom Okafor
    department: Sales

  account-manager-sales:
    title: Account Manager
    reports_to: head-of-sales
    holder: Lin Wu
    department: Sales

  account-manager-sales-2:
    title: Account Manager
    reports_to: head-of-sales
    holder: Eva Maris
    department: Sales

  account-manager-partners:
    title: Account Manager
    reports_to: head-of-sales
    holder: Jo Park
    department: Partners
`);
  });

  it('gives the same ids when the rows are sorted another way', async () => {
    const [header, ...rows] = PEOPLE.trim().split('\n');
    const turned = await importFiles({ 'people.csv': [header, ...rows.reverse()].join('\n') });
    expect(linesOf(turned).sort()).toEqual(linesOf(await importFiles({ 'people.csv': PEOPLE })).sort());
    expect(turned.files[0]!.text).toMatch(/account-manager-sales-2:\n.*\n.*\n {4}holder: Eva Maris/);
  });

  it('makes one box of people with one title and manager where asked', async () => {
    const text = await chartOf(PEOPLE, { repeated: 'one-box' });
    expect(text).toContain('holder: [Lin Wu, Eva Maris]\n    department: Sales\n    headcount: 2');
    expect(text).not.toContain('account-manager-sales-2');
  });

  it('writes personal details only where asked, and never pay', async () => {
    const kept = await chartOf(PEOPLE, { keep: new Set(['employee_id']) });
    expect(kept).toContain(`holder: {name: Ida Berg, employee_id: '1'}`);
    expect(kept).not.toMatch(/900|500|300/);
  });

  it('has a file for each department where asked', async () => {
    const { files } = await importFiles({ 'people.csv': PEOPLE }, { split: 'department' });
    expect(files.map(({ path }) => path)).toEqual([
      'acme.orgchart.yaml',
      'acme/sales.orgchart.yaml',
      'acme/partners.orgchart.yaml',
    ]);
    expect(files[0]!.text).toContain('include:\n  - acme/sales.orgchart.yaml\n  - acme/partners.orgchart.yaml\n');
    expect(files[2]!.text).toMatch(/^positions:\n {2}account-manager-partners:\n/);
  });

  it('offers an area that a description names, without claiming it', async () => {
    const text = await chartOf(
      'Title,Reports To,Responsibilities\nBoss,,\nSupport Lead,Boss,"Customer service; talks to engineers"\n',
    );
    expect(text).toContain('# owns: [customer-service]');
    expect(text).toContain('    responsibilities:\n      - Customer service\n      - talks to engineers\n');
  });
});

describe('a table', () => {
  it('is found below titles, with a row of labels below its keys', async () => {
    const imported = await importFiles({
      'export.csv': `Headcount report
As of today
STATUS,USERID,FIRSTNAME,LASTNAME,MANAGER,DEPARTMENT,TITLE
Status,User ID,First Name,Last Name,Manager,Department,Title
active,a1,Ida,Berg,NO_MANAGER,Board (100),Director
active,a2,Tom,Okafor,A1,Sales (5001),Seller
inactive,a3,Old,Hand,a1,Sales (5001),Seller
`,
    });
    expect(linesOf(imported)).toEqual(['director', 'seller < director']);
    expect(imported.files[0]!.text).toContain('department: Sales\n');
    expect(said(imported)).toEqual(['wrong-case 6: "A1" is spelled in another case where it is defined.']);
  });

  it.each([
    ['semicolons', 'sep=;\r\nTitle;Manager\r\nBoss;\r\nClerk;Boss\r\n'],
    ['tabs', 'Title\tManager\nBoss\t\nClerk\tBoss\n'],
    ['bars', 'Title|Manager\nBoss|\nClerk|Boss\n'],
    ['German labels', 'Stellenbezeichnung;Vorgesetzte(r)\nBoss;\nClerk;Boss\n'],
    ['marks behind labels', 'Title [Required],Reports To (Employment Profile)\nBoss,\nClerk,Boss\n'],
  ])('may have %s', async (_, text) => {
    expect(linesOf(await importFiles({ 'x.csv': text }))).toEqual(['boss', 'clerk < boss']);
  });

  it.each([
    ['UTF-16LE', Buffer.from('\uFEFFTitle\tManager\nBüro\t\nZoë\tBüro\n', 'utf16le'), []],
    ['UTF-8 with a mark', Buffer.from('\uFEFFTitle,Manager\nBüro,\nZoë,Büro\n'), []],
    ['Windows-1252', Buffer.from('Title,Manager\nB\u00fcro,\nZo\u00eb,B\u00fcro\n', 'latin1'), ['encoding']],
  ])('may be in %s', async (_, bytes, codes) => {
    const imported = await importFiles({ 'x.csv': bytes });
    expect(imported.roster.rows.map(({ title }) => title)).toEqual(['Büro', 'Zoë']);
    expect(imported.company.notices.filter(({ severity }) => severity === 'warning').map(({ code }) => code)).toEqual(
      codes,
    );
  });

  it('resolves managers in the space that fits, and says which', async () => {
    const imported = await importFiles({
      'x.csv':
        'ID,Name,Title,Email,Manager\n1,"Berg, Ida",CEO,i@a.io,\n2,Tom Okafor,CFO,t@a.io,Ida Berg\n3,Lin Wu,Clerk,l@a.io,"Okafor, Tom"\n',
    });
    expect(linesOf(imported)).toEqual(['ceo', 'cfo < ceo', 'clerk < cfo']);
    expect(imported.company.notices.map(({ message }) => message)).toContain(
      '"Manager" is matched against names: 2 of 2 found.',
    );
  });

  it('joins a file of employees with one of positions', async () => {
    const imported = await importFiles({
      'employees.csv': 'EmployeeID,Employee PositionID,Name\nE1,P1,Ida Berg\nE2,P2,Tom Okafor\nE3,P2,Lin Wu\n',
      'positions.csv': 'PositionID,Reports To PositionID,Title\nP1,,Director\nP2,P1,Seller\nP3,P1,Buyer\n',
    });
    expect(linesOf(imported)).toEqual(['director', 'seller < director', 'buyer < director vacant']);
    expect(imported.files[0]!.text).toContain('holder: [Tom Okafor, Lin Wu]');
  });

  it('takes reporting lines from units that carry the name of their manager', async () => {
    const imported = await importFiles({
      'x.csv':
        'Worker,Business Title,Supervisory Organization\nIda Berg,Director,Company (Ida Berg)\nTom Okafor,Seller,Company (Ida Berg)\n',
    });
    expect(linesOf(imported)).toEqual(['director', 'seller < director']);
  });
});

describe('what a source gets wrong', () => {
  const defects = async (csv: string): Promise<readonly [string[], string[]]> => {
    const imported = await importFiles({ 'x.csv': csv });
    return [linesOf(imported), said(imported)];
  };

  it('a manager who is not there', async () => {
    expect(await defects('ID,Title,Manager ID\n1,Boss,\n2,Clerk,9\n3,Aide,1\n')).toEqual([
      ['boss', 'aide < boss', 'clerk'],
      ['unknown-manager 3: No row matches the manager "9", so this position is at the top.'],
    ]);
  });

  it('a loop', async () => {
    const [lines, notices] = await defects('ID,Title,Manager ID\n1,A,3\n2,B,1\n3,C,2\n4,D,\n');
    expect(lines).toEqual(['a', 'b < a', 'c < b', 'd']);
    expect(notices).toEqual([
      'loop 2: The reporting line runs in a circle through rows 2 → 4 → 3. It was cut here, so this position is at the top.',
    ]);
  });

  it('an id used twice, which would make a loop', async () => {
    const [lines, notices] = await defects(
      'Position ID,Title,Reports To Position ID\nP1,North,P2\nP2,Operations,P1\nP1,Secretary,XX\n',
    );
    expect(lines).toEqual(['secretary', 'operations < secretary', 'north < operations']);
    expect(notices[0]).toMatch(/^duplicate-id 4: The id "P1" is used in rows 2, 4 /);
  });

  it('several managers in one cell', async () => {
    const [lines, notices] = await defects('ID,Title,Manager ID\n1,A,\n2,B,1\n3,C,1; 2\n');
    expect(lines).toEqual(['a', 'b < a', 'c < a .. b']);
    expect(notices[0]).toMatch(/^several-managers 4/);
  });

  it('one person in two jobs, and one job written twice', async () => {
    const [lines] = await defects(
      'ID,Name,Title,Manager ID\n1,Ida,Boss,\n2,Tom,Buyer,1\n2,Tom,Seller,1\n3,Lin,Clerk,1\n3,Lin,Clerk,1\n',
    );
    expect(lines).toEqual(['boss', 'buyer < boss', 'seller < boss', 'clerk < boss']);
  });

  it('somebody who left and still has reports', async () => {
    const [lines, notices] = await defects(
      'ID,Name,Title,Manager ID,Status\n1,Ida,Boss,,Active\n2,Tom,Head,1,Terminated\n3,Lin,Clerk,2,Active\n4,Eva,Clerk,1,Terminated\n',
    );
    expect(lines).toEqual(['boss', 'head < boss vacant', 'clerk < head']);
    expect(notices[0]).toMatch(/^inactive-manager 3/);
  });

  it('two columns of one name, and cells with line breaks', async () => {
    const imported = await importFiles({ 'x.csv': 'Title,Manager,Title\n"Big\nBoss",,x\nClerk,Big Boss,y\n' });
    expect(linesOf(imported)).toEqual(['big-boss', 'clerk < big-boss']);
    expect(said(imported)).toEqual(['same-header 1: 2 columns are called "Title". The first one is read.']);
  });
});

it('reads vacancies, assistants, dotted lines, part-time jobs and future starters', async () => {
  const text = await chartOf(`ID,Name,Title,Manager ID,Dotted Line Manager,Is Assistant,FTE,Start Date,Office
1,Ida Berg,Director,1,,,1,2020-01-01,Oslo
2,TBD,Buyer,1,,,1,,
3,Tom Okafor,Secretary,1,,Y,50%,,
4,Lin Wu,Seller,1,2,,"0,8",2027-02-01,
5,N/D,Planner,1,,,1,,
`);
  expect(text).toContain('director:\n    title: Director\n    holder: Ida Berg\n    location: Oslo\n');
  expect(text).toContain('buyer:\n    title: Buyer\n    reports_to: director\n    status: vacant\n');
  expect(text).toContain('assistant: true\n    fte: 0.5\n');
  expect(text).toContain('holder: Lin Wu\n    status: proposed\n    dotted_line_to: [buyer]\n    fte: 0.8\n');
  expect(text).toContain('planner:\n    title: Planner\n    reports_to: director\n\n'.trimEnd());
});

describe('what cannot become a chart', () => {
  it.each([
    ['one column', 'Title\nBoss\n', /only one column/],
    ['a header alone', 'Title,Manager\n', /no rows below it/],
    ['no known header', 'a,b\nc,d\n', /No header row/],
    ['nothing', '\n\n', /empty/],
    ['binary data', 'MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0002', /binary data \(byte 5 /],
    ['no manager', 'Name,Title\nIda,Boss\n', /who reports to whom/],
    [
      'the download of a directory without managers',
      'userPrincipalName,displayName,jobTitle\na@b,Ida,Boss\n',
      /graph\.microsoft\.com/,
    ],
  ])('%s', async (_, text, message) => {
    await expect(importFiles({ 'x.csv': text })).rejects.toThrow(message);
  });

  it('says which column was meant', async () => {
    await expect(importFiles({ 'x.csv': 'Titel,Boss Man\nA,\n' }, { map: { manager: 'Bossman x' } })).rejects.toThrow(
      'There is no column "Bossman x" for manager. Did you mean "Boss Man"?',
    );
  });
});

describe('a row without a name', () => {
  it('is a vacant position where most rows have one', async () => {
    const table = 'Name,Title,Manager\nIda Berg,CEO,\nTom Okafor,CFO,Ida Berg\n,Controller,Tom Okafor\n';
    expect(linesOf(await importFiles({ 'p.csv': table }))).toContain('controller < cfo vacant');
  });

  it('is nothing special where few rows have one', async () => {
    const table = 'Name,Title,Manager Title\nIda Berg,CEO,\n,CFO,CEO\n,Controller,CFO\n';
    expect(linesOf(await importFiles({ 'p.csv': table }))).toEqual(['ceo', 'cfo < ceo', 'controller < cfo']);
  });

  it.each(['Vacant - Recruiter', 'TBH (Recruiter)', 'Open: Recruiter', 'unbesetzt – Recruiter'])(
    'may say in its place what is vacant: %s',
    async (name) => {
      const table = `Name,Title,Manager\nIda Berg,CEO,\n${name},,Ida Berg\nTom Open,Clerk,Ida Berg\n`;
      expect(linesOf(await importFiles({ 'p.csv': table }))).toEqual(['ceo', 'recruiter < ceo vacant', 'clerk < ceo']);
    },
  );
});
