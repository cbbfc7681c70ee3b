/** A text with its `<|>` taken out, and where that stood. */
export function marked(text: string): { readonly text: string; readonly offset: number } {
  const offset = text.indexOf('<|>');
  if (offset === -1) throw new Error(`There is no <|> in ${JSON.stringify(text)}`);
  return { text: text.replace('<|>', ''), offset };
}
