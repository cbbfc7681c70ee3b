import path from 'node:path';
import { csvText } from '../core/exchange/data';
import { raciHtml, raciMarkdown, raciOf, raciTable } from '../core/report';
import type { Snapshot } from '../core/workspace';
import { didYouMean, Misuse } from './command';

/** Which matrix is wanted. */
export interface RaciOptions {
  /** The file to write, whose ending decides the format: CSV, HTML, else Markdown. */
  readonly out: string | undefined;
  /** The position whose branch it is about; the whole chart if undefined. */
  readonly root: string | undefined;
}

/** The ownership matrix of a chart as a text. @throws {Misuse} if there is no such position */
export function raciText({ organization }: Snapshot, { out = '', root }: RaciOptions): string {
  const raci = raciOf(organization, root === undefined ? undefined : branchOf(organization, root));
  const ending = path.extname(out).toLowerCase();
  if (ending === '.csv') return csvText(raciTable(raci));
  return ending === '.html' || ending === '.htm' ? raciHtml(raci) : raciMarkdown(raci);
}

function branchOf({ positions, position, lines }: Snapshot['organization'], root: string): ReadonlySet<string> {
  const top = position(root);
  const ids = positions.map(({ id }) => id.value);
  if (top === undefined) throw new Misuse(`There is no position "${root}".${didYouMean(root, ids)}`);
  const branch = [top];
  for (const each of branch) branch.push(...lines.reports(each));
  return new Set(branch.map(({ id }) => id.value));
}
