import { parseArgs } from 'node:util';
import { nearest } from '../core/text';
import type { Host } from './host';

/** A subcommand of `orgchart`. */
export interface Command {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** The operands after its name, such as `FILE`. */
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What else a reader of its help should know. */
  readonly notes: readonly string[];
  readonly run: (args: Arguments, host: Host) => Promise<number>;
}

export interface Option {
  readonly type: 'string' | 'boolean';
  /** The placeholder for the value in the help, such as `N`. */
  readonly value?: string;
  /** All values that it takes, where they are few; shells complete them. */
  readonly choices?: readonly string[];
  /** What it does; an option without it is not listed. */
  readonly help?: string;
}

/** What was typed behind a command. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly text: (option: string) => string | undefined;
  /** All values of an option that may be repeated. */
  readonly texts: (option: string) => readonly string[];
  readonly is: (option: string) => boolean;
}

/** That a command was not used as it should be; the message says how it can be. */
export class Misuse extends Error {}

/** @throws {Misuse} where the command has no such option */
export function parse(options: Command['options'], args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean' } },
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  const all = new Map<string, readonly string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = token.name === 'help' ? HELP : Object.hasOwn(options, token.name) ? options[token.name]! : undefined;
    if (!option)
      throw new Misuse(`There is no option ${token.rawName}.${didYouMean(token.name, Object.keys(options), '--')}`);
    const { type, value = 'VALUE' } = option;
    if (type === 'string' && token.value === undefined)
      throw new Misuse(`${token.rawName} needs a value: ${token.rawName} ${value}`);
    if (type === 'boolean' && token.value !== undefined) throw new Misuse(`${token.rawName} takes no value.`);
    values.set(token.name, token.value ?? true);
    if (token.value !== undefined) all.set(token.name, [...(all.get(token.name) ?? []), token.value]);
  }
  const text = (name: string): string | undefined => {
    const value = values.get(name);
    return value === true ? undefined : value;
  };
  return { operands, text, texts: (name) => all.get(name) ?? [], is: (name) => values.has(name) };
}

const HELP: Option = { type: 'boolean' };

/** The value of an option that takes one of a few words; the first is meant where it is left out. */
export function choice<T extends string>(args: Arguments, option: string, words: readonly [T, ...T[]]): T {
  const typed = args.text(option);
  if (typed === undefined) return words[0];
  const found = words.find((word) => word === typed);
  if (!found) throw new Misuse(`--${option} takes ${words.join(', ')}, not "${typed}".${didYouMean(typed, words)}`);
  return found;
}

/** A sentence to put behind a complaint about `word`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>, prefix = ''): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : ` Did you mean ${prefix}${meant}?`;
}
