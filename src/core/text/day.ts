const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day in another form than ISO, such as `30.06.2027` or `June 30, 2027`, as an ISO date; undefined where day and month could be each other. */
export function readDay(text: string): string | undefined {
  const [, first, sign, second, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text.trim()) ?? [];
  if (first !== undefined) {
    const [a, b] = [Number(first), Number(second)];
    if (sign === '.' || a > 12) return isoDay(year!, b, a);
    return b > 12 || a === b ? isoDay(year!, a, b) : undefined;
  }
  const [, y, m, d] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[T ].*)?$/.exec(text.trim()) ?? [];
  if (y !== undefined) return isoDay(y, Number(m), Number(d));
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  if (words.length !== 3) return undefined;
  const month = words.findIndex((word) => /^[a-z]{3}/.test(word)) as 0 | 1 | 2 | -1;
  const [day, written] = words.filter((_, index) => index !== month);
  if (month === -1 || month === 2 || !/^\d{4}$/.test(written ?? '') || !/^\d{1,2}$/.test(day ?? '')) return undefined;
  return isoDay(written!, MONTHS.indexOf(words[month]!.slice(0, 3)) + 1, Number(day));
}

/** The day as an ISO date, if there is such a day. */
function isoDay(year: string, month: number, day: number): string | undefined {
  const two = (part: number): string => String(part).padStart(2, '0');
  const text = `${year}-${two(month)}-${two(day)}`;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : undefined;
}

/** The day of a moment in the local time zone, as an ISO date such as `2026-12-31`. */
export function localDay(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
