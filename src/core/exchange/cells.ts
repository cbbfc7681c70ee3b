/** A cell on one line, without markup and repeated spaces; undefined if it is empty. */
export function clean(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const text = (cell.includes('<') ? cell.replace(/<\/?[a-z][^<>]*>/gi, ' ') : cell)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return text === '' || EMPTY.test(text) ? undefined : text;
}
const EMPTY = /^(?:\\N|null|n\/?a|none|undefined|-+|–|—|#n\/a|#ref!|#name\?|#value!)$/i;

/** Whether a cell in a manager column means that there is none. */
export const isRootMarker = (value: string): boolean => ROOT.test(value.trim());
const ROOT =
  /^(?:|no_manager|no manager|no_hr|-1|0|xx|\\n|null|none|n\/?a|board|board of directors|human|user|top|root|nobody|keine[r]?)$/i;

/** Whether a cell in a name column means that the position is vacant. */
export const isVacantMarker = (name: string): boolean => VACANT.test(name.trim());
const VACANT =
  /^[[(<*\s-]*(?:vacant(?: position| post| seat)?|vacancy|new vacancy|open(?: position| role| req(?:uisition)?| headcount)?|to be (?:hired|determined|announced|appointed|recruited)|tb[dhc]|hiring|unfilled|unbesetzt|vakant|offen|n\.?n\.?|vacante?|poste vacant|à pourvoir|vacature)[\])>*\s-]*$/i;

/** Whether a name was withheld: the position is filled. */
export const isWithheld = (name: string): boolean =>
  /^(?:n\/?d|not disclosed|withheld|redacted|confidential)$/i.test(name.trim());

/** A yes or no cell. */
export function flag(cell: string | undefined): boolean | undefined {
  if (cell === undefined) return undefined;
  if (/^(?:y|yes|true|1|x|t|ja|oui|s[ií]|wahr|assistant|assistenz)$/i.test(cell.trim())) return true;
  return /^(?:n|no|false|0|f|nein|non|falsch|)$/i.test(cell.trim()) ? false : undefined;
}

/** A number with a decimal point or comma, or a percentage as a share of 1. */
export function numeric(cell: string | undefined): number | undefined {
  const match = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(cell?.trim() ?? '');
  if (!match) return undefined;
  const value = Number(match[1]!.replace(',', '.'));
  return match[2] === '' ? value : value / 100;
}

/** A day as an ISO date; undefined if the cell is not a date, or if day and month are ambiguous. */
export function isoDay(cell: string | undefined): string | undefined {
  const text = cell?.trim() ?? '';
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s].*)?$/.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return dayOf(dotted[3]!, dotted[2]!, dotted[1]!);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!slashed) return undefined;
  const [one, other] = [Number(slashed[1]), Number(slashed[2])];
  if (one > 12) return dayOf(slashed[3]!, slashed[2]!, slashed[1]!);
  return other > 12 || one === other ? dayOf(slashed[3]!, slashed[1]!, slashed[2]!) : undefined;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31
    ? `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
    : undefined;
}

/** A person's name in speaking order: "Ruiz, Ana" is Ana Ruiz. */
export function spokenName(written: string): string {
  const name = written.replace(REMARK, '');
  const parts = name.split(',').map((part) => part.trim());
  const [last, first] = parts;
  return parts.length === 2 && last && first && !/^(?:jr|sr|phd|md|esq|i{1,3}|iv)\.?$/i.test(first)
    ? `${first} ${last}`
    : name;
}

/** Additions by Workday to the names of people who are away, or not employed. */
const REMARK = / ?[([](?:on leave|terminated|inactive|contractor|contingent worker|c)[)\]]$/i;

/** The common form of two spellings of one word. */
export const wordKey = (word: string): string => word.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The common form of two spellings of one person's name. */
export const nameKey = (name: string): string => wordKey(spokenName(name));

/** Text about a position's work, as one line per item. */
export function scopeLines(text: string | undefined): string[] {
  if (text === undefined) return [];
  return text.split(/\r?\n|;\s+|(?:^|\s)[•·▪◦]\s*/u).flatMap((line) => clean(line.replace(/^\s*[-*–]\s+/, '')) ?? []);
}

/** Why a status means that a row does not belong to the organization, or no longer. */
export function inactiveStatus(status: string | undefined): boolean {
  return status !== undefined && INACTIVE.test(status.trim());
}
const INACTIVE =
  /^(?:inactive|in-?aktiv|terminated|suspended|deactivated|disabled|archived|former(?: employee)?|left|leaver|resigned|retired|deceased|offboarded|off-?boarding completed|deleted|closed|dissolved|reorgani[sz]ed|ausgeschieden|inactif|inactivo|inattivo|inactief|f|false|no|0)$/i;
