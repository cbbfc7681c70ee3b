/** The picture's variables, each with the first of Mermaid's theme variables that a theme has. */
const VARIABLES: Readonly<Record<string, readonly string[]>> = {
  canvas: ['background'],
  card: ['mainBkg', 'primaryColor'],
  manager: ['mainBkg', 'primaryColor'],
  chip: ['background'],
  border: ['nodeBorder', 'primaryBorderColor'],
  line: ['lineColor'],
  dotted: ['lineColor'],
  text: ['nodeTextColor', 'primaryTextColor', 'textColor'],
  muted: ['nodeTextColor', 'primaryTextColor', 'textColor'],
  font: ['fontFamily'],
};

/** Whatever could end a declaration is no color and no font. */
const PLAIN = /^[^;{}<>\\]+$/;

/** Gives a picture the colors and the font of Mermaid's theme. */
export function themeRules(theme: Readonly<Record<string, unknown>>): string {
  const declarations = Object.entries(VARIABLES)
    .flatMap(([name, sources]) => {
      const value = sources.map((source) => theme[source]).find((each) => typeof each === 'string' && PLAIN.test(each));
      return value === undefined ? [] : [`--orgchart-${name}: ${String(value)};`];
    })
    .join(' ');
  return `g { ${declarations} }\n`;
}
