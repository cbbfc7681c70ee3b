import type { SymbolInformation } from 'vscode-languageserver-types';
import type { Organization, Position } from '../../model';
import type { Snapshot } from '../../workspace';
import { location } from '../location';
import { symbolKind } from '../symbol';
import { holderOf } from '../terms';

/** The most results that are useful; an editor asks again for every letter. */
const MAX_SYMBOLS = 256;

/**
 * The positions of several charts that match the typed text, the likeliest first.
 * An editor searches the symbol's name only, so the name contains everything that people search for.
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

/** A position with its search terms. */
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

/** 0 if the id is typed, 1 if all words are in the name, 2 if their letters are, in order. */
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
