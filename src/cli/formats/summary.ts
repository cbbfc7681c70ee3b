import type { Counts } from '../report';
import type { Paint } from './paint';

/** What was found, and in what, in one line. */
export function summary({ errors, warnings, infos, hints, files, positions }: Counts, paint: Paint): string {
  const checked = `${some(positions, 'position')} in ${some(files, 'file')}`;
  const found = [
    ...(errors > 0 ? [paint('red', some(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint('yellow', some(warnings, 'warning'))] : []),
    ...(infos > 0 ? [paint('blue', some(infos, 'info'))] : []),
    ...(hints > 0 ? [paint('cyan', some(hints, 'hint'))] : []),
  ];
  return found.length > 0
    ? `${found.join(', ')} in ${checked}.`
    : `${paint('green', 'Nothing to report')}: ${checked} checked.`;
}

const some = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
