import type { Notice } from '../../core/exchange';
import { placeText } from '../../core/exchange';
import { printable } from '../formats/printable';

const MAX_OF_ONE_KIND = 10;
const ORDER: readonly Notice['severity'][] = ['error', 'warning', 'info'];

/** Notices about a source, the worst first; of many of one kind only the first ones. */
export function noticeLines(notices: readonly Notice[]): string[] {
  const shown = new Map<string, number>();
  const lines: string[] = [];
  for (const severity of ORDER) {
    for (const { code, message, hint, place } of notices.filter((notice) => notice.severity === severity)) {
      const count = (shown.get(code) ?? 0) + 1;
      shown.set(code, count);
      if (count > MAX_OF_ONE_KIND) continue;
      lines.push(
        printable(`  ${severity}: ${place ? `${placeText(place)}: ` : ''}${message}${hint ? ` ${hint}` : ''}`),
      );
    }
    for (const [code, count] of shown) {
      if (count > MAX_OF_ONE_KIND) lines.push(`  ${severity}: ${count - MAX_OF_ONE_KIND} more like the last (${code})`);
    }
    shown.clear();
  }
  return lines;
}
