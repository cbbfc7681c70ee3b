import type { Arguments } from './command';
import { Misuse } from './command';
import type { Host } from './host';

/** The day that exceptions are held against; `--today` sets it, so that a run can be repeated. */
export function todayOf(args: Arguments, host: Host): string {
  const typed = args.text('today');
  if (typed !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(typed))
    throw new Misuse(`--today takes a date such as 2026-12-31, not "${typed}".`);
  return typed ?? host.today;
}
