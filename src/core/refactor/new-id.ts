import { idLetters } from '../text';

/** An unused id for a title: in lower case, with dashes, and with a number if needed. */
export function newId(title: string, taken: Iterable<string>): string {
  const stem =
    idLetters(title)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, MOST)
      .replace(/^-|-$/g, '') || 'new-position';
  const others = new Set(taken);
  for (let count = 1; ; count++) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (!others.has(id)) return id;
  }
}

const MOST = 60;
