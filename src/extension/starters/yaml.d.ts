/** A chart that is bundled as its text. */
declare module '*.orgchart.yaml' {
  const text: string;
  export default text;
}
