/** A header without additions by systems: case, accents, separators, and marks such as `[Required]` and `(Employment Profile)`. */
export function headerKey(header: string): string {
  const bare = header
    .trimEnd()
    .replace(/\[[^[\]]*\]$/, '')
    .trimEnd()
    .replace(/\([^()]*\)$/, '');
  return (bare.trim() === '' ? header : bare)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^(?:root|work|attributes|internal|employment|employee)[./:](?=.)/, '')
    .replace(/[^\p{L}\p{N}#+%]+/gu, '');
}
