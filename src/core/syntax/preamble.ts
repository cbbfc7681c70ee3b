import type { Span } from '../text';
import type { SyntaxProblem } from './entry';
import { HEAD_KEYS } from './keys.generated';
import { lineEnd, nextLine } from './line';

/** What a mail or a web page has above the text of a chart. */
export interface Preamble {
  /** From its first line on to the line below its last. */
  readonly span: Span;
  readonly problem: SyntaxProblem;
}

/** Whether a text could have one. Cheap, because it runs for every chart after each keystroke. */
const MAY_HAVE = /^\uFEFF?(?:[ \t]*\r?\n){0,20}(?:---[ \t]*\r?\n|[A-Z][\p{L}-]{0,24}: )/u;

/** Fields of a mail, as mail programs name them in several languages; those on the first line say that it is one. */
const MAIL_FIELD =
  /^(?:From|To|Subject|Von|An|Betreff|De|À|Objet|Asunto|Para|Da|A|Oggetto|Cc|Bcc|Date|Sent|Reply-To|Datum|Gesendet|Date d'envoi|Envoyé|Enviado|Fecha|Inviato|Data|Message-ID|MIME-Version|Content-[A-Z][\w-]+|Received|Return-Path|Importance|Attachments?):[ \t]/;

/** The fewest fields that make the header of a mail. */
const MIN_FIELDS = 2;

/** A line that only a chart has. */
const CHART_KEY = /^["']?(?:positions|organization|orgchart)["']?[ \t]*:/m;

export function preambleOf(text: string): Preamble | undefined {
  if (!MAY_HAVE.test(text)) return undefined;
  const lines: Span[] = [];
  for (let at = text[0] === '\uFEFF' ? 1 : 0; at < text.length && lines.length < MAX_LINES; at = nextLine(text, at))
    lines.push({ start: at, end: lineEnd(text, at) });
  const first = lines.findIndex(({ start, end }) => text.slice(start, end).trim() !== '');
  const rest = lines.slice(first);
  const words = rest.map(({ start, end }) => text.slice(start, end).trimEnd());
  const count = frontMatter(words) ?? mailHeader(words);
  const last = count === undefined ? undefined : rest[count - 1];
  if (!last) return undefined;
  const span = { start: rest[0]!.start, end: nextLine(text, last.start) };
  if (!CHART_KEY.test(text.slice(span.end))) return undefined;
  const isMail = !words[0]!.startsWith('---');
  return {
    span,
    problem: {
      code: 'invalid-yaml',
      span: rest[0]!,
      message: isMail
        ? 'These lines are the header of a mail, and no part of a chart. Remove them.'
        : 'The lines between these marks describe a web page, and are no part of a chart. Remove them.',
      fixes: [
        { title: 'Remove these lines', safe: false, edits: [{ span, text: '' }] },
        {
          title: 'Make them comments',
          safe: false,
          edits: rest.slice(0, count).map(({ start }) => ({ span: { start, end: start }, text: '# ' })),
        },
      ],
    },
  };
}

/** The most lines of a preamble. */
const MAX_LINES = 100;

/** The number of lines of what Jekyll and others call front matter: keys between two lines of dashes. */
function frontMatter(lines: readonly string[]): number | undefined {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  const keys = lines.slice(1, Math.max(1, end)).flatMap((line) => /^["']?([\w-]+)["']?[ \t]*:/.exec(line)?.[1] ?? []);
  return keys.length === 0 || keys.some((key) => HEAD_KEYS.has(key)) ? undefined : end + 1;
}

/** The number of lines of a mail's header; a field may continue on indented lines. */
function mailHeader(lines: readonly string[]): number | undefined {
  const behind = lines.findIndex((line, index) => !MAIL_FIELD.test(line) && !(index > 0 && /^[ \t]+\S/.test(line)));
  const count = behind === -1 ? lines.length : behind;
  return lines.slice(0, count).filter((line) => MAIL_FIELD.test(line)).length < MIN_FIELDS ? undefined : count;
}
