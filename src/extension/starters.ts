/** A chart to begin with. */
export interface Starter {
  /** Also the beginning of its file's name. */
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly text: string;
}

export const STARTERS: readonly Starter[] = [
  {
    id: 'my-organization',
    label: 'Empty chart',
    detail: 'One position, to write your own under',
    text: `orgchart: 1
organization:
  name: My Organization

positions:
  ceo:
    title: Chief Executive Officer
`,
  },
  {
    id: 'my-start-up',
    label: 'Start-up',
    detail: 'A handful of people, one of them in two seats',
    text: `orgchart: 1
organization:
  name: My Start-up
  headcount: 9
  profile: startup

positions:
  ceo:
    title: Chief Executive Officer
    holder: Sam Lee
    owns: [corporate-strategy, finance, people]

  cpo:
    title: Chief Product Officer
    reports_to: ceo
    holder: Sam Lee
    owns: [product]

  cto:
    title: Chief Technology Officer
    reports_to: ceo
    holder: Noa Katz
    owns: [technology]

  head-of-cx:
    title: Head of Customer Experience
    reports_to: ceo
    holder: Bo Lind
    owns: [customer-experience, sales]
`,
  },
  {
    id: 'my-saas-company',
    label: 'SaaS company with CXO and CCO',
    detail: 'A Chief Experience Officer and a Chief Customer Officer with a clear line between them',
    text: `orgchart: 1
organization:
  name: My SaaS Company
  industry: saas
  headcount: 400

leadership_team: [ceo, coo, cfo, chro, cmo, cro, cpo, cxo, cco]

positions:
  ceo:
    title: Chief Executive Officer
    owns: [corporate-strategy]

  coo:
    title: Chief Operating Officer
    reports_to: ceo
    owns: [operations]

  cio:
    title: Chief Information Officer
    reports_to: coo
    owns: [technology]

  cfo:
    title: Chief Financial Officer
    reports_to: ceo
    owns: [finance]

  chro:
    title: Chief Human Resources Officer
    reports_to: ceo
    owns: [people]

  cmo:
    title: Chief Marketing Officer
    reports_to: ceo
    owns: [marketing, brand]

  cro:
    title: Chief Revenue Officer
    reports_to: ceo
    owns: [revenue]
    metrics: [total-revenue]

  cpo:
    title: Chief Product Officer
    reports_to: ceo
    owns: [product]

  # One consistent experience for customers, employees and partners.
  cxo:
    title: Chief Experience Officer (CXO)
    reports_to: ceo
    focus: [customers, employees, partners]
    owns:
      - cx-strategy
      - service-design
      - user-experience
      - {area: employee-experience, shared_with: [chro], lead: cxo}
      - partner-experience
    contributes_to: [customer-journey, brand-identity]
    metrics: [employee-engagement-score, brand-perception]
    works_with:
      - {with: cco, gives: internal improvements, gets: customer feedback}
      - {with: chro, about: [employee-experience]}
      - {with: cmo, about: [brand-identity]}
      - {with: cpo, about: [user-experience]}

  # Customers stay, succeed and recommend us.
  cco:
    title: Chief Customer Officer (CCO)
    reports_to: ceo
    focus: [customers]
    owns: [customer-journey, customer-insight, customer-service, customer-success, customer-retention]
    metrics: [csat, nps, churn-rate]
    works_with:
      - {with: cro, about: [renewals]}

  support-manager:
    title: Customer Support Manager
    reports_to: cco
    owns: [customer-support]

  support-agents:
    title: Support Agent
    reports_to: support-manager
    headcount: 20

  success-director:
    title: Director of Customer Success
    reports_to: cco
    status: vacant
    owns: [customer-onboarding, product-adoption]
`,
  },
  {
    id: 'my-retail-group',
    label: 'Retail group',
    detail: 'Two regions with the same jobs, and a group that sets the standards',
    text: `orgchart: 1
organization:
  name: My Retail Group
  industry: retail

positions:
  ceo:
    title: Chief Executive Officer
    owns: [corporate-strategy]

  cfo:
    title: Chief Financial Officer
    reports_to: ceo
    owns: [finance]

  coo:
    title: Chief Operating Officer
    reports_to: ceo
    owns: [operations]

  cmo:
    title: Chief Marketing Officer
    reports_to: ceo
    owns: [marketing, brand]

  cco:
    title: Chief Customer Officer
    reports_to: ceo
    owns: [{area: customer-experience, except: [customer-service]}]
    contributes_to: [customer-service]

  president-north:
    title: President North
    reports_to: ceo
    only: {region: North}
    owns: [sales, customer-service]

  president-south:
    title: President South
    reports_to: ceo
    only: {region: South}
    owns: [sales, customer-service]

  service-north:
    title: Customer Service Director
    reports_to: president-north
    dotted_line_to: [cco]
    only: {region: North}
    owns: [contact-operations]

  service-south:
    title: Customer Service Director
    reports_to: president-south
    dotted_line_to: [cco]
    only: {region: South}
    owns: [contact-operations]

  stores-north:
    title: Store Manager
    reports_to: president-north
    headcount: 40

  stores-south:
    title: Store Manager
    reports_to: president-south
    headcount: 35
`,
  },
];
