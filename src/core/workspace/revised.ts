import type { Snapshot } from './snapshot';
import { seenFrom } from './snapshot';
import { readSource } from './source';
import { wholeOf } from './whole';

/** The same chart with other texts in some of its files; nothing is opened or stored. */
export function revised(chart: Snapshot, texts: ReadonlyMap<string, string>): Snapshot {
  const [first, ...others] = chart.files.map((file) => {
    const text = texts.get(file.uri);
    return text === undefined || text === file.text ? file : readSource(file.uri, file.version, text, file);
  });
  const whole = wholeOf(
    [first!, ...others],
    { today: chart.today },
    { revision: chart.revision + 1, inclusions: chart.organization.inclusions },
  );
  return seenFrom(whole, whole.file(chart.uri) ?? first!, chart.version);
}
