import type { CompletionItem } from 'vscode-languageserver-types';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Role } from '../../knowledge';
import { roles } from '../../knowledge';
import type { Path } from '../../syntax';
import type { Snapshot } from '../../workspace';
import { usedWords } from '../used-words';
import { beginsWith } from './match';
import type { Slot } from './slot';
import { besides, inOrder, insert, quoted } from './slot';

/**
 * Free texts with examples in the chart or the catalog; undefined if there are none.
 * Only those that begin as typed are offered: an editor also matches letters inside a text, and would replace what
 * was typed.
 */
export function completeWords(snapshot: Snapshot, slot: Slot, typed: string): CompletionItem[] | undefined {
  const words = wordsFor(snapshot, slot.cursor.path);
  if (words === undefined) return undefined;
  const whole = snapshot.text.slice(slot.cursor.word.start, slot.cursor.word.end).trim();
  const fitting = words.filter(
    ({ word, names = [], isKnown }) => beginsWith(typed, [word, ...names]) && (isKnown || word !== whole),
  );
  return fitting.slice(0, MAX_WORDS).map(({ word, names = [], note, about }, index) => ({
    label: word,
    kind: CompletionItemKind.Text,
    ...(note !== undefined && { detail: note }),
    ...besides(slot, note),
    ...(about !== undefined && { documentation: about }),
    sortText: inOrder(1, index),
    filterText: [word, ...names].join(' '),
    ...insert(snapshot, slot, { text: quoted(slot, word) }),
  }));
}

const MAX_WORDS = 200;

interface OwnWord {
  readonly word: string;
  /** Other names that people search for. */
  readonly names?: readonly string[];
  readonly note?: string | undefined;
  readonly about?: string | undefined;
  /** Whether it is from the catalog. */
  readonly isKnown?: boolean;
}

function wordsFor({ organization }: Snapshot, path: Path): readonly OwnWord[] | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  const [root, id, key, inner] = keys;
  if (root === 'include') return PATTERNS;
  if (root !== 'positions' || id === undefined) return undefined;
  if (keys.at(-2) === 'only' && keys.at(-1) !== 'stakeholder')
    return used(usedWords(organization).limits.get(keys.at(-1)!) ?? []);
  const position = organization.position(id);
  const roleId = position && organization.roleOf(position);
  const role = roleId && roles.get(roleId);
  switch ([key, inner].join(' ').trim()) {
    case 'title':
      return titles(usedWords(organization).titles, id);
    case 'location':
      return used(usedWords(organization).locations);
    case 'responsibilities':
      return usual(role, role?.responsibilities);
    case 'requirements skills':
      return usual(role, role?.skills);
    case 'requirements background':
      return usual(role, role?.backgrounds);
    default:
      return undefined;
  }
}

const used = (words: readonly string[]): readonly OwnWord[] => words.map((word) => ({ word, note: 'in this chart' }));

const usual = (role: Role | undefined, words: readonly string[] = []): readonly OwnWord[] =>
  words.map((word) => ({ word, note: role && `usual for a ${role.title}` }));

/** Titles, those that match the id first. */
function titles(words: readonly string[], id: string): readonly OwnWord[] {
  const known = [...roles.values()].map(({ title, abbr, aka, goal }) => ({
    word: title,
    names: [...abbr, ...aka],
    note: abbr.length > 0 ? abbr.join(', ') : undefined,
    about: goal,
    isKnown: true,
  }));
  const inCatalog = new Set(known.map(({ word }) => word));
  const asked = wordsIn(id);
  const sounds = ({ word, names = [] }: OwnWord): number => {
    if (names.some((name) => name.toLowerCase() === id.toLowerCase())) return asked.length + 1;
    const said = wordsIn(word);
    return asked.filter((each) => said.includes(each)).length;
  };
  return [...known, ...used(words.filter((word) => !inCatalog.has(word)))].toSorted((a, b) => sounds(b) - sounds(a));
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

const PATTERNS: readonly OwnWord[] = [
  { word: 'teams/*.orgchart.yaml', note: 'the charts in a folder' },
  { word: 'teams/**/*.orgchart.yaml', note: 'the charts in a folder and its subfolders' },
  { word: '*.orgchart.yaml', note: 'the charts next to this one' },
];
