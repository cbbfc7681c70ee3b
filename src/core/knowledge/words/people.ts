import type { StakeholderId } from '../stakeholders';
import { memoized } from './memo';
import { once } from './plain';
import { rawTokens } from './tokens';

/** Names for the people that work serves. Each industry has its own word for customers. */
const WORDS: Readonly<Partial<Record<StakeholderId, string>>> = {
  customers:
    'customer client consumer guest patient member passenger student pupil learner citizen resident subscriber user donor ' +
    'tenant policyholder shopper buyer visitor traveler traveller rider beneficiary borrower depositor cardholder fan ' +
    'viewer listener reader audience player taxpayer constituent alumni alumnus attendee flyer homeowner leaseholder ' +
    'claimant insured supporter caller household end-user parishioner congregant worshipper spectator ' +
    'kunde kunden gast patienten mitglied bürger nutzer fahrgast mieter klient clientèle usager voyageur adhérent abonné ' +
    'cliente clientes usuario paciente huésped ciudadano utente ospite cittadino klant klanten gebruiker patiënt kund ' +
    'kunder medborgare usuário cidadão hóspede huéspedes pazienti clienti ospiti utenti cittadini viaggiatori viajero ' +
    'paziente viaggiatore klient klienta klientów pacjent pacjenta pacjentów gości mieszkańców pasażerów użytkowników',
  employees:
    'employee staff team colleague workforce people associate crew worker personnel workplace hire new-hire newhire ' +
    'joiner talent talento cast teammate faculty internal clergy nurse physician doctor clinician caregiver teacher driver pilot ' +
    'apprentice trainee équipe equipo pessoal soignant ' +
    'mitarbeiter mitarbeitern kollegen mitarbeitende mitarbeitenden mitarbeiterin belegschaft personal beschäftigte kollege team ' +
    'collaborateur salarié salariés employé personnel empleado empleada trabajador colaborador dipendente dipendenti collaboratore collaboratori personale lavoratori trabajadores colaboradores ' +
    'pracownik pracownika pracowników personelu medewerker medewerkers werknemer funcionário medarbetare medarbetar personalens anställd',
  partners:
    'partner reseller franchisee dealer distributor broker channel alliance affiliate merchant intermediary ' +
    'partenaire revendeur franchisé socio händler vertriebspartner revendedor parceiro återförsäljare',
  suppliers:
    'supplier vendor contractor subcontractor lieferant lieferanten fournisseur proveedor proveedores fornitore fornitori dostawca dostawców leverancier leverantör fornecedor fornecedores',
  investors: 'investor shareholder stockholder bondholder lender aktionär investisseur actionnaire inversor accionista',
  regulators: 'regulator supervisor authority aufsicht régulateur regulador',
  prospects: 'prospect lead applicant',
  other: 'stakeholder community society public neighbor volunteer',
};

const byWord = once(
  () =>
    new Map(
      (Object.entries(WORDS) as [StakeholderId, string][]).flatMap(([id, words]) =>
        words.split(' ').flatMap((word) => rawTokens(word.replace('-', '')).map((token) => [token, id] as const)),
      ),
    ),
);

/** Words that start a compound in German, Dutch and Swedish: Mitarbeiterzufriedenheit, Klanttevredenheid. */
const COMPOUNDS: readonly (readonly [start: string, people: StakeholderId])[] = [
  ...[
    'kunden',
    'patienten',
    'mitglieder',
    'burger',
    'nutzer',
    'gaste',
    'fahrgast',
    'mieter',
    'klanten',
    'klant',
    'kund',
    'patient',
    'gast',
    'fan',
    'bewohner',
    'bewoners',
    'besucher',
    'bezoekers',
    'leden',
    'studierenden',
    'studenten',
    'versicherten',
    'reizigers',
  ].map((start) => [start, 'customers'] as const),
  ...[
    'mitarbeiter',
    'mitarbeitenden',
    'belegschafts',
    'personal',
    'medewerkers',
    'medewerker',
    'werknemers',
    'personeels',
    'medarbetar',
  ].map((start) => [start, 'employees'] as const),
  ...['lieferanten', 'leveranciers', 'leverantors'].map((start) => [start, 'suppliers'] as const),
  ...['partner', 'handler'].map((start) => [start, 'partners'] as const),
];
const MIN_COMPOUND_REST = 4;

/** The people that a word names; undefined if there are none. @param token as the grammar gives it */
export const peopleOf = (token: string): StakeholderId | undefined => byWord().get(token);

/** A compound of people and something else, split in two. */
export function compoundOf(token: string): readonly [people: string, rest: string] | undefined {
  const start = COMPOUNDS.map(([each]) => each)
    .filter((each) => token.startsWith(each) && token.length >= each.length + MIN_COMPOUND_REST)
    .sort((a, b) => b.length - a.length)[0];
  return start === undefined ? undefined : [start, token.slice(start.length).replace(/^s(?=[^aeiouht])/, '')];
}

/** The people at the start of a compound. */
export const peopleOfStart = (start: string): StakeholderId | undefined =>
  COMPOUNDS.find(([each]) => each === start)?.[1];

/** Professions that are often trained and led by their own heads. */
const TRADES: readonly string[] = ['nurse', 'physician doctor clinician', 'pilot', 'driver', 'teacher faculty'];

/** Groups of customers, partners and employees that an organization may distinguish, each with its words. */
const GROUPS: readonly string[] = [
  'guest visitor attendee huésped ospite hóspede gast',
  'patient paciente patiënt patienten',
  'member adhérent mitglied',
  'passenger traveler traveller rider flyer voyageur fahrgast',
  'student pupil learner',
  'alumni alumnus',
  'citizen resident constituent taxpayer household bürger cittadino ciudadano medborgare cidadão',
  'donor supporter',
  'beneficiary',
  'tenant homeowner leaseholder mieter',
  'policyholder insured claimant',
  'borrower depositor cardholder',
  'shopper buyer',
  'viewer listener reader audience fan player',
  'franchisee franchisé',
  'dealer distributor reseller händler revendeur revendedor återförsäljare',
  'broker intermediary',
  'merchant affiliate',
  'crew',
  'apprentice trainee',
  ...TRADES,
];

const byGroup = once(
  () =>
    new Map(
      GROUPS.flatMap((words, group) =>
        words.split(' ').flatMap((word) => rawTokens(word).map((token) => [token, group] as const)),
      ),
    ),
);

/** The specific group of people that a text is about, among those with their own words; undefined for customers in general. */
export const groupOf: (text: string) => number | undefined = memoized((text) => {
  const groups = new Set(rawTokens(text).flatMap((token) => byGroup().get(token) ?? []));
  return groups.size === 1 ? [...groups][0] : undefined;
});

/** Whether a text is about one profession among the employees: "pilot training". */
export const isAboutTrade = (text: string): boolean => (groupOf(text) ?? -1) >= GROUPS.length - TRADES.length;
