import type { Cell } from '../../core/compare/sheet';

/** A cell as it is shown: what the chart says, each marked if it is usual too, and what else is usual. */
export interface Saying {
  readonly said: readonly { readonly text: string; readonly isUsual: boolean }[];
  readonly besides: readonly string[];
}

/** Sets what the chart says beside what is usual. Only what reads the same counts as the same: other words are no difference to warn of. */
export function saying({ here, usual }: Cell): Saying {
  const has = (texts: readonly string[], text: string): boolean => texts.some((each) => fold(each) === fold(text));
  return {
    said: here.map((text) => ({ text, isUsual: has(usual, text) })),
    besides: usual.filter((text) => !has(here, text)),
  };
}

/** A title may carry its short form: "Chief Customer Officer (CCO)". */
const fold = (text: string): string =>
  text
    .replace(/\([A-Z]+\)$/, '')
    .trim()
    .toLowerCase();
