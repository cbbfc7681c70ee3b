/**
 * Whether what is printed may be colored: as `FORCE_COLOR` says, as other programs of Node read it; else on terminals that
 * have colors, unless `NO_COLOR` is set.
 */
export function wantsColors(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}
