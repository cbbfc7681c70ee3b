/** The shortest text that still fails, as far as leaving out lines, then characters, can find it. @param fails asked at most `most` times */
export function shrink(text: string, fails: (text: string) => boolean, most = 1500): string {
  let asked = 0;
  const without = (parts: readonly string[], glue: string): readonly string[] => {
    let left = parts;
    for (let size = Math.max(1, left.length >> 1); size >= 1; size >>= 1) {
      for (let at = 0; at < left.length && asked < most; ) {
        const fewer = [...left.slice(0, at), ...left.slice(at + size)];
        asked++;
        if (fails(fewer.join(glue))) left = fewer;
        else at += size;
      }
    }
    return left;
  };
  const lines = without(text.split('\n'), '\n').join('\n');
  return without([...lines], '').join('');
}
