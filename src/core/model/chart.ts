import type { Keyed, Located, MapNode, Node, Reading } from '../syntax';
import { valueOf } from '../syntax';
import type { ListedException, Position } from './position';
import { exceptions, items, number, readPosition, word, words } from './read-position';

/** One file of a chart, as a model. */
export interface Chart {
  readonly uri: string;
  readonly reading: Reading;
  readonly head: Head;
  /** In the order of the file, including positions with duplicate ids. */
  readonly positions: readonly Position[];
}

/** The chart's settings and facts about the organization as a whole. */
export interface Head {
  readonly name: string;
  /** The other files of the chart, as paths and patterns. */
  readonly include: readonly Located<string>[];
  readonly profile: 'standard' | 'strict' | 'startup';
  readonly industry: Located<string> | undefined;
  /** The organization's priorities. */
  readonly priorities: readonly Located<string>[];
  readonly headcount: number | undefined;
  readonly coverage: 'full' | 'partial' | undefined;
  readonly coLeads: readonly Located<string>[];
  readonly leadershipTeam: readonly Located<string>[];
  /** Areas that the organization expects to have an owner. */
  readonly expects: readonly Located<string>[];
  /** The organization's own areas and metrics. */
  readonly areas: readonly OwnTerm[];
  readonly metrics: readonly OwnTerm[];
  /** The author's rule settings, as written. */
  readonly rules: ReadonlyMap<string, string>;
  readonly exceptions: readonly ListedException[];
  /** The key of the head with this name, for editing it. */
  readonly key: (name: string) => Keyed | undefined;
}

/** An area or a metric that the chart adds to the catalog. */
export interface OwnTerm {
  readonly id: Located<string>;
  readonly name: string;
  readonly aka: readonly string[];
  /** The parent of an area, or the area that a metric measures. */
  readonly area: Located<string> | undefined;
  /** The people it serves. */
  readonly stakeholders: readonly Located<string>[];
}

export const readChart = (uri: string, reading: Reading): Chart => ({
  uri,
  reading,
  head: readHead(reading.head),
  positions: reading.positions.map(readPosition),
});

/** A file that another one includes: only its positions count. */
export const included = (chart: Chart): Chart => ({ ...chart, head: NO_HEAD });

function readHead(keys: readonly Keyed[]): Head {
  const key = (name: string): Keyed | undefined => keys.findLast((each) => each.key.text === name);
  const organization = key('organization');
  const about = (name: string): Node | undefined =>
    organization?.value.kind === 'map' ? valueOf(organization.value, name) : undefined;
  const text = (node: Node | undefined): string => (node?.kind === 'scalar' ? node.text : '');
  const profile = text(about('profile'));
  const coverage = text(about('coverage'));
  const accepted = key('exceptions');
  const included = key('include');
  const wordsUnder = (name: string): readonly Located<string>[] => {
    const keyed = key(name);
    return keyed ? words(keyed.entry, keyed.value) : [];
  };
  return {
    name: text(organization?.value.kind === 'scalar' ? organization.value : about('name')),
    include: included ? texts(included) : [],
    profile: profile === 'strict' || profile === 'startup' ? profile : 'standard',
    industry: organization && word(organization.entry, about('industry')),
    priorities: organization ? words(organization.entry, about('priorities')) : [],
    headcount: number(about('headcount')),
    coverage: coverage === 'full' || coverage === 'partial' ? coverage : undefined,
    coLeads: organization ? words(organization.entry, about('co_leads')) : [],
    leadershipTeam: wordsUnder('leadership_team'),
    expects: wordsUnder('expects'),
    areas: ownTerms(key('areas'), 'parent'),
    metrics: ownTerms(key('metrics'), 'area'),
    rules: settings(key('rules')?.value),
    exceptions: accepted ? exceptions(accepted.entry, accepted.value, 'positions') : [],
    key,
  };
}

/** The values of a list that are text, not numbers or the like. */
const texts = ({ entry, value }: Keyed): readonly Located<string>[] =>
  items(value).flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' ? (word(entry, item) ?? []) : [],
  );

function ownTerms(keyed: Keyed | undefined, above: 'parent' | 'area'): OwnTerm[] {
  if (keyed?.value.kind !== 'map') return [];
  const { entry, value } = keyed;
  return value.pairs.map(({ key, value: about }) => {
    const map: MapNode | undefined = about.kind === 'map' ? about : undefined;
    const get = (name: string): Node | undefined => map && valueOf(map, name);
    return {
      id: { value: key.text, entry, span: key.span },
      name: word(entry, map ? get('name') : about)?.value ?? key.text,
      aka: [...words(entry, get('abbr')), ...words(entry, get('aka'))].map((each) => each.value),
      area: word(entry, get(above)),
      stakeholders: words(entry, get('st')),
    };
  });
}

const settings = (node: Node | undefined): ReadonlyMap<string, string> =>
  new Map(
    node?.kind === 'map'
      ? node.pairs.map(({ key, value }) => [key.text, value.kind === 'scalar' ? value.text : ''])
      : [],
  );

const NO_HEAD: Head = readHead([]);
