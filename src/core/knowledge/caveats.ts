import type { FactId } from './facts';

const ONE_VIEW = "One recruiter's view, offered as an ideal case.";
const QUOTED = 'A quotation inside the source, not its own finding.';

/** What has to be said along with a fact that is a claim, one person's view or read differently elsewhere. */
const caveats: ReadonlyMap<FactId, string> = new Map<FactId, string>([
  ['A27', 'A survey of 2019 has 46% of them under the CEO and 22% under the CMO.'],
  [
    'A28',
    'A survey of 2019 has 36% of them under the CEO and as many under the CMO; some hold that only the CEO will do.',
  ],
  [
    'B02',
    "A claim that the source attributes to Gartner. Gartner's own survey of 2019 says that about nine in ten have one, a CCO or an equivalent (D15).",
  ],
  ['B04', 'The other source counts employees and partners in (D07).'],
  ['B05', `${QUOTED} It credits a job site.`],
  ...(['B57', 'B58', 'B59', 'B60'] as const).map(
    (id) => [id, 'The source does not say which side it is about; the wording does.'] as const,
  ),
  ...(
    [
      'B08',
      'B09',
      'B10',
      'B11',
      'B28',
      'B29',
      'B30',
      'B31',
      'B32',
      'B33',
      'B34',
      'B35',
      'B36',
      'B37',
      'B38',
      'B39',
    ] as const
  ).map((id) => [id, ONE_VIEW] as const),
]);

/** How to take a fact; undefined where it needs no word. */
export const caveatOf = (fact: FactId): string | undefined => caveats.get(fact);
