/** A file as text; put in place by the bundler. */
declare module '*?raw' {
  const text: string;
  export default text;
}
