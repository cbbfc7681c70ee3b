import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Organization } from '../../model';
import { vocabularyOf } from '../../model';
import type { Keyed } from '../../syntax';
import type { Snapshot } from '../../workspace';
import { lettersOf } from '../letters';
import type { Name } from '../names';
import { namesOf } from '../names';

const TYPES = ['position', 'area', 'metric', 'stakeholder'] as const satisfies Name['kind'][];
const MODIFIERS = ['declaration', 'vacant', 'proposed', 'eliminated', 'unknown'] as const;

type Modifier = (typeof MODIFIERS)[number];

/** The modifiers of a name; themes find them in the manifest. */
export const SEMANTIC_TOKENS: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

/**
 * The meanings of the names in a file, as numbers: each token by its distance from the previous one.
 * @param range limits the names to a part of the file
 */
export function semanticTokens(snapshot: Snapshot, range?: Range): SemanticTokens {
  const { organization, lines } = snapshot;
  const data: number[] = [];
  const modifiersOf = modifiersIn(organization);
  let last = { line: 0, character: 0 };
  for (const { name, start, end } of placed(snapshot, range)) {
    const at = lines.at(start);
    if (lines.at(end).line !== at.line) continue;
    data.push(
      at.line - last.line,
      at.line === last.line ? at.character - last.character : at.character,
      end - start,
      TYPES.indexOf(name.kind),
      modifiersOf(name),
    );
    last = at;
  }
  return { data };
}

/** A name with the offsets of its letters. */
interface PlacedName {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

/** The names in a part of the file, in the order of the text, each place once. */
function placed(snapshot: Snapshot, range: Range | undefined): PlacedName[] {
  const { reading, lines, text } = snapshot;
  const asked = { start: range ? lines.offset(range.start) : 0, end: range ? lines.offset(range.end) : text.length };
  const isWanted = ({ entry }: Keyed): boolean => {
    const { start, end } = reading.place({ entry, span: { start: 0, end: entry.text.length } });
    return start <= asked.end && asked.start <= end;
  };
  const names = [...namesOf(snapshot, isWanted)].map((name) => ({ name, ...lettersOf(snapshot, name.at) }));
  return names
    .filter(({ start, end }) => start < end && start <= asked.end && asked.start <= end)
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => index === 0 || all[index - 1]!.start !== start);
}

/** The modifiers of names as bits; most names are written many times. */
function modifiersIn(organization: Organization): (name: Name) => number {
  const known = new Map<string, number>();
  return (name) => {
    const { kind, at, declares } = name;
    const key = `${declares} ${kind} ${at.value}`;
    let bits = known.get(key);
    if (bits === undefined)
      known.set(
        key,
        (bits = modifiersOf(organization, name).reduce((sum, modifier) => sum | (1 << MODIFIERS.indexOf(modifier)), 0)),
      );
    return bits;
  };
}

function modifiersOf(organization: Organization, { kind, at, declares }: Name): Modifier[] {
  const position = kind === 'position' ? organization.position(at.value) : undefined;
  const isKnown =
    declares || (kind === 'position' ? position !== undefined : vocabularyOf(organization).knows(kind, at.value));
  const modifiers: Modifier[] = [];
  if (declares) modifiers.push('declaration');
  if (!isKnown) modifiers.push('unknown');
  if (position && position.status !== 'filled') modifiers.push(position.status);
  return modifiers;
}
