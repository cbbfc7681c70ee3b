import mermaid from 'mermaid';
import './stock-protocol';

/** A separate script: Mermaid as it comes, with flowcharts and what lays them out, and nothing else. */
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true, logLevel: 'fatal' });

let drawings = 0;
window.orgchartFlowchart = async (text) => {
  const { svg } = await mermaid.render(`orgchart-flowchart${drawings++}`, text);
  return svg;
};
