/** A separate script, as text; put in place by the bundler. */
declare module '*?bundled' {
  const script: string;
  export default script;
}
