import { describe, expect, it } from 'vitest';
import { chartOf, importFiles, linesOf, said } from './kit';

describe('exports of HR systems', () => {
  it('of BambooHR: a column of last and first names', async () => {
    const chart = await chartOf(
      'Employee #,"Last name, First name",Job Title,Reporting to\n1,"Marsh, Ella",Head,\n2,"Quint, Abe",Clerk,"Marsh, Ella"\n',
    );
    expect(chart).toContain('holder: Ella Marsh');
    expect(chart).toContain('reports_to: head\n    holder: Abe Quint');
  });

  it('of Workday: workers beside their ids, remarks behind names, leaders behind departments', async () => {
    const chart = await chartOf(`Employee ID,Worker,Business Title,Supervisory Organization,Worker's Manager
7,Nadia Brook,Head,Board (Nadia Brook),
8,Zoe Kell (On Leave),Clerk,Post (Nadia Brook),Nadia Brook
9,Max Tem [C],Porter,Post (Zoe Kell),Zoe Kell
`);
    expect(chart).toContain('reports_to: head\n    holder: Zoe Kell\n    department: Post\n');
    expect(chart).toContain('reports_to: clerk\n    holder: Max Tem\n    department: Post\n');
  });

  it('of Workday: positions with their number and holder in one cell, lines only in the department', async () => {
    const chart = await chartOf(`Worker,Position,Supervisory Organization
Nadia Brook,P-00001 Head - Nadia Brook,Board (Nadia Brook)
Zoe Kell,P-00002 Clerk - Zoe Kell,Board (Nadia Brook)
,P-00003 Porter (Unfilled),Post (Zoe Kell)
`);
    expect(chart).toContain('  clerk:\n    title: Clerk\n    reports_to: head\n    holder: Zoe Kell\n');
    expect(chart).toContain('  porter:\n    title: Porter\n    reports_to: clerk\n    status: vacant\n');
    expect(chart).toContain('x-position-id: P-00003');
  });

  it('of ADP: a chosen first name where there is one, else the legal one', async () => {
    const chart =
      await chartOf(`Associate ID,First Name,Last Name,Preferred Or Chosen First Name,Job Title Description,Reports To Associate ID (Employment Profile)
A1,Rosa,Diaz,,Head,
A2,Samuel,Ito,Sammy,Clerk,A1
`);
    expect(chart).toContain('holder: Rosa Diaz');
    expect(chart).toContain('holder: Sammy Ito');
  });

  it('of HiBob: headers with the section in front', async () => {
    expect(
      await chartOf('Display name,Work: Title,Work: Reports to\nAda Tell,Head,\nBen Orr,Clerk,Ada Tell\n'),
    ).toContain('reports_to: head\n    holder: Ben Orr');
  });

  it('of Personio: the department before the team, in any language', async () => {
    const chart = await chartOf(
      'Vorname;Nachname;Position;Vorgesetzter;Team;Abteilung\nUwe;Kern;Leiter;;A;Leitung\nJo;Lenz;Bote;Uwe Kern;B;Post\n',
    );
    expect(chart).toContain('department: Post');
  });

  it('of OrgPlus: several dotted lines in one cell, though no row has only one', async () => {
    const imported = await importFiles({
      'a.csv': 'Person ID,Supervisor ID,Job Title,AltReportsTo\n1,,Head,\n2,1,Clerk,\n3,1,Porter,2;1\n4,2,Guard,3;1\n',
    });
    expect(linesOf(imported)).toEqual([
      'head',
      'clerk < head',
      'guard < clerk .. porter .. head',
      'porter < head .. clerk',
    ]);
  });

  it('of Visio and OrgPublisher: the type of a box says that it is an assistant or vacant', async () => {
    const visio =
      'Employee ID,Name,Title,Manager ID,Role Type\n1,Al Po,Head,,Executive\n2,Be Lo,Aide,1,Assistant\n3,,Porter,1,Vacant Position\n';
    const chart = await chartOf(visio);
    expect(chart).toContain('assistant: true');
    expect(chart).toContain('reports_to: head\n    status: vacant');
    expect(
      await chartOf('Parent Box ID,Box ID,Box Title,Record Type\n,1,Head,Position\n1,2,Aide,Assistant\n'),
    ).toContain('assistant: true');
  });

  it('of SuccessFactors: codes behind places', async () => {
    expect(
      await chartOf('USERID,TITLE,MANAGER,LOCATION\n1,Head,NO_MANAGER,Oslo (L1)\n2,Clerk,1,Bergen (L2)\n'),
    ).toContain('location: Bergen\n');
  });
});

describe('texts', () => {
  it('of Markdown: only blocks of flowcharts, whatever is around them', async () => {
    const text =
      '# Us\n\n```mermaid\npie\n "a": 1\n```\n\n```mermaid\ngraph LR\n  a[Head] --> b[Clerk]\n```\n\nMore words.\n';
    expect(linesOf(await importFiles({ 'us.md': text }))).toEqual(['head', 'clerk < head']);
  });

  it('of YAML: a key names only its own entry', async () => {
    const imported = await importFiles({
      'a.yaml':
        'ceo:\n  name: Al Po\n  title: Chief Executive Officer\n  direct_reports:\n    - {name: Be Lo, title: Director}\n    - {name: Cy Mo, title: Engineer}\n',
    });
    expect(said(imported)).toEqual([]);
    expect(linesOf(imported)).toEqual(['ceo', 'director < ceo', 'engineer < ceo']);
  });

  it('of YAML: teams with a lead and members, though no title sounds like a job', async () => {
    const imported = await importFiles({
      'a.yaml':
        'teams:\n  - name: Post\n    lead: Ann Lee\n    members: [Bo Ek, Cy Orr]\n  - name: Till\n    lead: Di Fox\n    members: [Ed Oz]\n',
    });
    expect(imported.company.seats.map(({ incumbents }) => incumbents[0]?.name)).toEqual([
      'Ann Lee',
      'Bo Ek',
      'Cy Orr',
      'Di Fox',
      'Ed Oz',
    ]);
  });

  it('of agents: one without a name in a folder of agents', async () => {
    const agents = {
      '.github/agents/docs.md': '---\ndescription: Writes docs\n---\n',
      '.github/agents/plan.agent.md': '---\nname: Plan\ndescription: Plans\n---\n',
    };
    expect(linesOf(await importFiles(agents))).toEqual(['main-agent', 'docs < main-agent', 'plan < main-agent']);
  });
});
