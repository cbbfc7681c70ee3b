import { describe, expect, it } from 'vitest';
import { hiringBrief, hiringNotes } from '../../../src/core/explain';
import { organize, readChart } from '../../../src/core/model';
import { read } from '../../../src/core/syntax';

const TEAM = `positions:
  ceo: {title: Chief Executive Officer, holder: Ana Ruiz}
  cxo: {title: Chief Experience Officer, reports_to: ceo, status: vacant, sourcing: internal, owns: [cx-strategy], requirements: {skills: [empathy], background: [design]}}
  cco: {title: Chief Customer Officer, reports_to: ceo, status: proposed}
  head: {title: Head of Customer Experience, reports_to: ceo, holder: Bo Lind}
  crm: {title: 'Lead of *CRM*', reports_to: ceo, owns: [crm]}
  gone: {title: Director of Customer Success, status: vacant}
  cfo: {title: Chief Financial Officer, reports_to: ceo, status: vacant}
`;

function asked<T>(
  of: (organization: ReturnType<typeof organize>, position: Parameters<typeof hiringNotes>[1]) => T,
  id: string,
  text = TEAM,
): T {
  const organization = organize([readChart('chart', read(text))]);
  return of(organization, organization.position(id)!);
}

const notes = (id: string, text?: string): string => asked(hiringNotes, id, text) ?? '';

describe('for a vacant Chief Experience Officer', () => {
  it('says what the work asks for, with its facts, beside what the chart asks for', () => {
    expect(notes('cxo')).toMatch(
      /^# Hiring notes: Chief Experience Officer \(cxo\)\n\nThe position is vacant\. It reports to Chief Executive Officer \(ceo\)\. It owns Customer experience strategy\.\n/,
    );
    expect(notes('cxo')).toMatch(
      /- \*\*Skills:\*\* customer empathy, .*, organizational behavior \(A47, A48, B40, B41, B42, B43, B44\)\n/,
    );
    expect(notes('cxo')).toContain('This chart requires: empathy.');
    expect(notes('cxo')).toContain('(B45)');
  });

  it('says where people come from, and which positions here lead to it', () => {
    expect(notes('cxo')).toMatch(
      /- \*\*Backgrounds:\*\* design thinking, .* \(A46, B47\)\n- \*\*Education:\*\* .* \(B46\)\n- \*\*Earlier roles:\*\* Head of Customer Experience, .* \(B48\)\n/,
    );
    expect(notes('cxo')).toContain(
      '## Internal candidates\n\n- Head of Customer Experience (head), reports to Chief Executive Officer (ceo)\n\n##',
    );
  });

  it('sets inside and outside against each other', () => {
    for (const fact of ['B50', 'B51', 'B52', 'B53', 'B54', 'B55', 'B56', 'B57', 'B58', 'B59', 'B60'])
      expect(notes('cxo')).toContain(`(${fact})`);
    expect(notes('cxo')).toContain('| **Inside** | knows the culture');
    expect(notes('cxo')).toContain('The chart says `sourcing: internal`.');
  });

  it('names positions, never people', () => {
    expect(notes('cxo')).not.toMatch(/Bo Lind|Ana Ruiz/);
  });
});

describe('for a proposed Chief Customer Officer', () => {
  it('says what is known of that role', () => {
    expect(notes('cco')).toMatch(/The position is proposed\. .* does not list yet what it owns/);
    expect(notes('cco')).toMatch(
      /- \*\*Skills:\*\* journey mapping, .* \(A50, A51\)\n- \*\*Measured by:\*\* Customer satisfaction score, .* \(A18, A26, A64\)\n/,
    );
    expect(notes('cco')).toContain('- Lead of \\*CRM\\* (crm), reports to');
  });

  it('tells of the trade-off what holds for other roles too', () => {
    expect(notes('cco')).toContain('(D13)');
    for (const fact of ['B52', 'B54', 'B56', 'B58']) expect(notes('cco')).not.toContain(`(${fact})`);
    expect(notes('cco')).not.toContain('(B45)');
  });
});

it.each(['ceo', 'head', 'cfo', 'gone'])('has none for %s', (id) => {
  expect(asked(hiringNotes, id)).toBeUndefined();
  expect(asked(hiringBrief, id)).toBeUndefined();
});

it('has none for one that is filled', () => {
  expect(notes('cxo', TEAM.replace('status: vacant, sourcing', 'holder: Cy, sourcing'))).toBe('');
});

it('is short where there is little room', () => {
  expect(asked(hiringBrief, 'cco')).toBe(
    'To fill it: candidates often come from customer service, CRM, customer success; here, look at Lead of \\*CRM\\*',
  );
});
