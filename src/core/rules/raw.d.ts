/** A file as text; the bundler inserts it. */
declare module '*?raw' {
  const text: string;
  export default text;
}
