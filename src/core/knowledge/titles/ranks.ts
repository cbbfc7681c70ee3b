import type { Level } from '../levels';

/** The ranks of titles within a function, the highest first. */
export type Rank = 'chief' | 'president' | 'vice-president' | 'director' | 'head' | 'manager' | 'lead' | 'officer';

/** The level of each rank. */
export const LEVEL_OF: Readonly<Record<Rank, Level | undefined>> = {
  chief: 'executive',
  president: 'executive',
  'vice-president': 'director',
  director: 'director',
  head: 'head',
  manager: 'manager',
  lead: 'lead',
  officer: undefined,
};

/** The start of role ids for each rank; undefined for ranks at the end of the id. */
export const ID_START: Readonly<Partial<Record<Rank, string>>> = {
  'vice-president': 'vp-',
  director: 'director-of-',
  head: 'head-of-',
};
export const ID_END: Readonly<Partial<Record<Rank, string>>> = {
  president: '-president',
  manager: '-manager',
  lead: '-lead',
  officer: '-officer',
};

/** The names of a rank. A pattern has the rank's words and, as `…`, the function if it is not all the rest. */
export interface RankWord {
  readonly rank: Rank;
  readonly words: RegExp;
  /** Whether a director of a function is its chief, as in languages without another word for one. */
  readonly isChief?: true;
  /** Whether the words mean this rank only with a function: a finance chief is a chief officer, a fire chief is not. */
  readonly ofFunction?: true;
}

const word = (rank: Rank, source: string, isChief?: true): RankWord => ({
  rank,
  words: new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u'),
  ...(isChief && { isChief }),
});
const ending = (rank: Rank, source: string, isChief?: true): RankWord => ({
  rank,
  words: new RegExp(`(?<=\\p{L}{2})[ -]?(?:${source})(?!\\p{L})`, 'u'),
  ...(isChief && { isChief }),
});

/** In the order in which they are tried: longer names before those they contain. Without accents, in lower case. */
export const RANK_WORDS: readonly RankWord[] = [
  // English
  { rank: 'chief', words: /(?<!\p{L})chief(?!\p{L})(?=.+ officer(?!\p{L}))|(?<=chief.+) officer(?!\p{L})/gu },
  { rank: 'chief', words: /^chief of (?=\p{L})|(?<=\p{L}) chief$/gu, ofFunction: true },
  word('vice-president', '(?:executive |senior |associate |assistant |group )?vice president|[esa]?vp'),
  word('director', '(?:senior |executive |associate |managing |deputy )?director'),
  word('head', '(?:global |group )?head'),
  word('manager', '(?:senior |general |area )?manager|supervisor|coordinator'),
  word('lead', '(?:team|squad|tech|technical) lead(?:er)?|lead|leader'),
  // German
  word('chief', '(?:mitglied des vorstand(?:e?s)?(?: fur)?|vorstand(?:smitglied)?|geschaftsfuhrer|geschaftsleiter)'),
  word('lead', 'teamleiter|teamleitung|gruppenleiter'),
  word('head', '(?:bereichs|abteilungs|haupt)?(?:leiter|leitung)'),
  word('director', 'direktor'),
  ending('chief', 'vorstand'),
  ending('head', 's?leiter|s?leitung'),
  ending('director', 's?direktor', true),
  // French, Spanish, Italian, Portuguese, Dutch and Swedish
  word(
    'director',
    'directeur|directrice|director ejecutivo|directora|direttore|direttrice|diretor|diretora|direktor',
    true,
  ),
  word('manager', 'responsable|responsabile|responsavel|gerente|gestor|gestora|gerant'),
  word('head', 'chef|jefe|jefa|capo|chefe|hoofd|chef for'),
  ending('director', 's?directeur|direktor', true),
  ending('head', 's?chef|shoofd'),
  ending('manager', 'manager'),
  word('president', 'president'),
  word('officer', 'officer'),
];
