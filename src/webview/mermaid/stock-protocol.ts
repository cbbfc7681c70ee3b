/** Draws the text of a flowchart as Mermaid comes, into SVG that it has sanitized. @throws {Error} where Mermaid cannot read it */
export type DrawFlowchart = (text: string) => Promise<string>;

declare global {
  interface Window {
    /** There once the script that has stock Mermaid in it has been loaded. */
    orgchartFlowchart?: DrawFlowchart;
  }
}
