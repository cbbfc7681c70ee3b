import type { SymbolInformation } from 'vscode-languageserver-types';
import type { Organization, Position } from '../../model';
import type { Snapshot } from '../../workspace';
import { location } from '../location';
import { symbolKind } from '../symbol';
import { holderOf } from '../terms';

/** More than this are of no help to anybody; an editor asks anew with every letter. */
const MAX_SYMBOLS = 256;

/**
 * The positions of several charts that can be meant by what is typed, the likeliest first.
 * An editor looks for the typed letters in the name alone, so that it has all that people look for a position by.
 */
export function workspaceSymbols(charts: readonly Snapshot[], query: string): SymbolInformation[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const ranked: Candidate[][] = [[], [], []];
  for (const candidate of candidatesOf(charts)) {
    const rank = rankOf(candidate, words);
    if (rank !== undefined) ranked[rank]!.push(candidate);
  }
  const symbols = new Map<string, SymbolInformation>();
  for (const candidate of ranked.flat()) {
    if (symbols.size === MAX_SYMBOLS) break;
    const symbol = symbolOf(candidate);
    const {
      uri,
      range: { start },
    } = symbol.location;
    symbols.set(`${start.line}:${start.character} ${uri}`, symbol);
  }
  return [...symbols.values()];
}

/** A position, with what it can be found by. */
interface Candidate {
  readonly chart: Snapshot;
  readonly position: Position;
  readonly name: string;
  readonly searched: string;
}

function* candidatesOf(charts: readonly Snapshot[]): Generator<Candidate> {
  const seen = new Set<Organization>();
  for (const chart of charts) {
    const { organization } = chart;
    if (seen.has(organization)) continue;
    seen.add(organization);
    for (const position of organization.positions) {
      const name = nameOf(organization, position);
      yield { chart, position, name, searched: name.toLowerCase() };
    }
  }
}

/** Title, holders and id. */
function nameOf(organization: Organization, position: Position): string {
  const parts = [organization.nameOf(position), holderOf(position), position.id.value];
  return [...new Set(parts.filter((part) => part !== ''))].join(' · ') || '""';
}

/** 0 where the id is typed, 1 where all words are in the name, 2 where their letters are, in order. */
function rankOf({ position, searched }: Candidate, words: readonly string[]): 0 | 1 | 2 | undefined {
  if (words.length === 1 && position.id.value.toLowerCase() === words[0]) return 0;
  if (words.every((word) => searched.includes(word))) return 1;
  return words.every((word) => hasLetters(searched, word)) ? 2 : undefined;
}

function hasLetters(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function symbolOf({ chart, position, name }: Candidate): SymbolInformation {
  const { organization } = chart;
  const manager = organization.lines.manager(position);
  const containerName = manager ? organization.nameOf(manager) : organization.head.name;
  return {
    name,
    kind: symbolKind(organization, position),
    location: location(chart, position.id),
    ...(containerName !== '' && { containerName }),
  };
}
