import { memoized } from '../words/memo';
import { functionOf } from './read-title';
import { withoutAsides } from './title-words';

/** Kinds of sites and places that have a manager each. */
const SITE =
  'country|market|city|branch|hotel|restaurant|plant|site|store|shop|station|depot|clinic|school|club|factory|centre|center|regional|area|district|zone';

/** Titles of people who are responsible for a whole unit, whatever its name: a country, a plant, a hotel, a subsidiary. */
const UNIT = new RegExp(
  String.raw`(?<!\p{L})(?:ceo|chief executive(?: officer)?|president|managing director|md|general manager|gm|(?:${SITE}) (?:general )?(?:manager|director|head|lead|president)|managing partner|executive director|dean|principal|geschaftsfuhrer|geschaftsleiter|werk(?:s)?leiter|betriebsleiter|niederlassungsleiter|filialleiter|landeschef|directeur general|directrice generale|director general|directora general|direttore generale|diretor geral|algemeen directeur|platschef|vd)(?!\p{L})`,
  'u',
);
const NOT_ONE = /(?<!\p{L})(?:vice|deputy|assistant|office|to the|adviser|advisor|account|product|project)(?!\p{L})/u;

/** Whether a title's holder leads a whole unit, and so is accountable for all of its metrics. */
export const leadsUnit: (title: string) => boolean = memoized((title) => {
  const words = withoutAsides(title);
  return UNIT.test(words) && !NOT_ONE.test(words);
});

const SITE_HEAD = new RegExp(
  String.raw`(?<!\p{L})(?:${SITE}) (?:general )?(?:manager|director|head|lead)(?!\p{L})`,
  'u',
);

/** The kind of site that a title's holder runs as one of several, such as "district manager"; undefined for others. */
export const siteHeadOf: (title: string) => string | undefined = memoized((title) => {
  const words = withoutAsides(title);
  return NOT_ONE.test(words) ? undefined : SITE_HEAD.exec(words)?.[0];
});

/** Words for a business within a company, whatever it makes. */
const BUSINESS =
  /(?<!\p{L})(?:business (?:unit|area)|bu|subsidiary|branche|sparten?|spartenleit(?:er|ung)|geschaftseinheit|tochtergesellschaft|unidade? de negocio|unite d affaires|affarsomrade)(?!\p{L})/u;

/** Words for a part that may also be a department: it is a business if its name is not that of a function. */
const PART =
  /(?<!\p{L})(?:division(?:e|s|al)?|divisao|segment|business group|geschaftsbereich|geschaftsfeld|pole|gmbh|ag|ltd|inc|llc|plc|sas|srl|bv|ab)(?!\p{L})/u;

/** Titles that lead a whole unit if a name follows. Without a name, they lead the company. */
const LEADER =
  /(?<!\p{L})(?:(?:group )?ceo|chief executive(?: officer)?|president|prasident(?:e)?|managing director|md|general manager|gm|country manager|dean|geschaftsfuhrer|directeur general|directrice generale|dg|director general|directora general|direttore generale|diretor geral|algemeen directeur|vd)(?!\p{L})/u;

/** What surrounds the name of a unit in a title, and words that divide the work of chief executives instead. */
const AROUND =
  /(?<!\p{L})(?:head|lead|leader|leit(?:er|ung)|leader|chair(?:man|woman)?|vice|executive|senior|director|manager|co|joint|founder|founding|geschaftsfuhrende[rn]?|kaufmannische[rn]?|technische[rn]?|operative[rn]?|stellvertretende[rn]?|delegue[e]?|adjoint[e]?|adjunto|adjunta|responsable|of|for|the|and|de|du|des|del|la|le|les|l|fur|der|des)(?!\p{L})/gu;

/** Whether a title names a business or another unit that its holder leads: "President, Chemicals", "DG Branche Emballage". */
export const leadsNamedUnit: (title: string) => boolean = memoized((title) => {
  const words = withoutAsides(title);
  if (NOT_ONE.test(words)) return false;
  if (BUSINESS.test(words))
    return (
      /(?<!\p{L})(?:head|lead|leader|leit(?:er|ung)|\p{L}+leit(?:er|ung)|director|directeur|directrice|vp|jefe|responsable|chef)(?!\p{L})/u.test(
        words,
      ) || LEADER.test(words)
    );
  if (!LEADER.test(words) && !PART.test(words)) return false;
  const name = words
    .replace(LEADER, ' ')
    .replace(LEADER, ' ')
    .replace(PART, ' ')
    .replace(AROUND, ' ')
    .replace(/[\s,/&–-]+/gu, ' ')
    .trim();
  return name !== '' && functionOf(name) === undefined;
});

/** Managers of work or of a team: a director below one of them is out of place. */
const OF_WORK =
  /(?:(?<!\p{L})(?:project|product|program(?:me)?|account|case|community|content|customer success|shift|duty) manager|(?<!\p{L})(?:team|squad|shift|tech|technical|project) lead(?:er)?|^office manager|supervisor|coordinator|projektleiter|projektmanager|teamleiter|teamleitung|gruppenleiter|produktmanager|chef de projet|chef d equipe|chef de produit|jefe de proyecto|jefe de equipo|capo progetto|projectleider|teamleider|projektledare|gruppchef|gerente de (?:projeto|proyecto|produto|producto)|coordinador|coordinatore|coordenador)$/u;

const DIRECTOR =
  /^(?:(?:executive |senior |managing |[es])?(?:vice president|vp|director)(?!\p{L})|.*(?<!(?:^| )(?:art|creative|music|stage|associate|film|funeral|assistant|deputy) )(?:director|vice president)$)/u;

const FOR_ONE = /(?<!\p{L})(?:assistant|secretary|office of|to the|adviser|advisor)(?!\p{L})/u;

/** The level that a title shows with certainty: a director, or a lead of a piece of work or a team. */
export const levelOfTitle: (title: string) => 'director' | 'manager' | undefined = memoized((title) => {
  const words = withoutAsides(title);
  if (OF_WORK.test(words.replace(/(?:,| for| of| –| -)\s.*$/u, ''))) return 'manager';
  return DIRECTOR.test(words) && !FOR_ONE.test(words) ? 'director' : undefined;
});
