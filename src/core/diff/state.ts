import type { Organization } from '../model';
import type { Finding } from '../text';

/** A chart at one moment, with what a comparison needs; every snapshot is one. */
export interface State {
  readonly organization: Organization;
  readonly findings: readonly Finding[];
  readonly file: (uri: string) => { readonly text: string } | undefined;
}
