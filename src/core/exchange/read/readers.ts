import { ownData } from '../data/read-own';
import { agentCompany } from './agent-company';
import { agentFiles } from './agent-files';
import { backstage } from './backstage';
import { crewai } from './crewai';
import { csv } from './csv';
import { drawio } from './drawio';
import { googleCharts } from './google-charts';
import { googleDirectory } from './google-directory';
import { graph } from './graph';
import { hibob } from './hibob';
import { indented } from './indented';
import { ldif } from './ldif';
import { mermaid } from './mermaid';
import { peribolos } from './peribolos';
import { personio } from './personio';
import { plantuml } from './plantuml';
import type { Reader } from './reader';
import { records } from './records';
import { scim } from './scim';
import { tree } from './tree';
import { xlsx } from './xlsx';

/** Every importable format, the most specific first. The first reader that recognizes a file reads it. */
export const READERS: readonly Reader[] = [
  xlsx,
  ownData,
  graph,
  googleDirectory,
  scim,
  hibob,
  personio,
  googleCharts,
  ldif,
  drawio,
  plantuml,
  agentCompany,
  agentFiles,
  mermaid,
  backstage,
  peribolos,
  crewai,
  records,
  tree,
  csv,
  indented,
];
