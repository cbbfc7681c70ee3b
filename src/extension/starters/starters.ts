import { l10n } from 'vscode';
import holding from './my-holding.orgchart.yaml';
import organization from './my-organization.orgchart.yaml';
import retailGroup from './my-retail-group.orgchart.yaml';
import saasCompany from './my-saas-company.orgchart.yaml';
import startUp from './my-start-up.orgchart.yaml';
import teamOfAgents from './my-team-of-agents.orgchart.yaml';

/** A chart to begin with. */
export interface Starter {
  /** The name of its file, before the ending. */
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly text: string;
}

/** The charts to choose from, in the language of the editor; the charts themselves are in English, as the format is. */
export const starters = (): readonly Starter[] => [
  {
    id: 'my-organization',
    label: l10n.t('Empty chart'),
    detail: l10n.t('One position to build on'),
    text: organization,
  },
  {
    id: 'my-start-up',
    label: l10n.t('Start-up'),
    detail: l10n.t('A few people, one in two roles'),
    text: startUp,
  },
  {
    id: 'my-saas-company',
    label: l10n.t('SaaS company with CXO and CCO'),
    detail: l10n.t('A Chief Experience Officer and a Chief Customer Officer with clearly separated areas'),
    text: saasCompany,
  },
  {
    id: 'my-retail-group',
    label: l10n.t('Retail group'),
    detail: l10n.t('Two regions with the same roles, and a group function that sets standards'),
    text: retailGroup,
  },
  {
    id: 'my-holding',
    label: l10n.t('Holding'),
    detail: l10n.t('A board, a parent company, and subsidiaries with their own functions'),
    text: holding,
  },
  {
    id: 'my-team-of-agents',
    label: l10n.t('Team of agents'),
    detail: l10n.t('Software agents and the people accountable for their work'),
    text: teamOfAgents,
  },
];
