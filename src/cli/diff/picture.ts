import { changeHtml, changePictureOf, changeSvg } from '../../picture/change';
import { Misuse } from '../command';
import type { Compared } from './compared';

/** The picture of a change in one chart. @throws {Misuse} where there are several charts */
export function svgDiff([compared, ...more]: readonly Compared[]): string {
  if (compared === undefined || more.length > 0)
    throw new Misuse('svg draws one chart: name it, such as "orgchart diff acme.orgchart.yaml --format svg".');
  return changeSvg(changeOf(compared), 'light').text;
}

/** The changes in all charts as one page. @param summary markup that comes before them */
export const htmlDiff = (all: readonly Compared[], summary = ''): string =>
  changeHtml(
    all.map((compared) => ({ title: compared.title, change: changeOf(compared) })),
    summary,
  );

const changeOf = ({ base, head, diff }: Compared) => changePictureOf(base.chart, head.chart, diff);
