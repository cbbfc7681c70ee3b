/** A script of its own, as text; put in place by the bundler. */
declare module '*?bundled' {
  const script: string;
  export default script;
}
