import type { ExternalDiagramDefinition } from 'mermaid';
import { diagramOfChart, isChart } from './chart';
import { themeRules } from './theme';
import { diagramType } from './type';

/** The diagram type `orgchart` for any page with Mermaid: hand it to `mermaid.registerExternalDiagrams`. Its text is a chart as YAML. */
const orgchart: ExternalDiagramDefinition = diagramType({ detect: isChart, read: diagramOfChart, theme: themeRules });

export default orgchart;
