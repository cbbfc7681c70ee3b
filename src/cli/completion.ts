import type { Command, Option } from './command';

/** The shells that there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Scripts that complete `orgchart` in a shell: its commands, their options, values of options, and names of files. */
export const scripts: Readonly<Record<(typeof SHELLS)[number], (commands: readonly Command[]) => string>> = {
  bash,
  zsh,
  fish,
};

/** An option that help lists, with its name as it is typed. */
interface Listed extends Option {
  readonly flag: string;
  readonly help: string;
}

const listed = ({ options }: Command): Listed[] =>
  Object.entries(options).flatMap(([name, option]): Listed[] =>
    option.help === undefined ? [] : [{ ...option, flag: `--${name}`, help: option.help }],
  );

/** Whether files follow a command; others take words that a shell cannot know. */
const takesFiles = ({ usage }: Command): boolean => /FILE|BASE/.test(usage);

const names = (commands: readonly Command[]): string => commands.map(({ name }) => name).join(' ');

function bash(commands: readonly Command[]): string {
  const cases = commands.flatMap((command) => {
    const choices = listed(command)
      .filter((option) => option.choices)
      .map(({ flag, choices = [] }) => `    '${command.name} ${flag}') words='${choices.join(' ')}' ;;`);
    return choices;
  });
  const flags = commands.map((command) => {
    const all = [...listed(command).map(({ flag }) => flag), '--help'].join(' ');
    return `    ${command.name}) words='${all}' ;;`;
  });
  return `# Completes orgchart in bash.
_orgchart() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command="\${COMP_WORDS[1]}" words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names(commands)} help --help --version' -- "$current"))
    return
  fi
  case "$command $previous" in
${cases.join('\n')}
    'help '*) words='${names(commands)}' ;;
    'completion '*) words='${SHELLS.join(' ')}' ;;
  esac
  if [ -z "$words" ] && [[ "$current" == -* ]]; then
    case "$command" in
${flags.join('\n')}
    esac
  fi
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -F _orgchart orgchart
`;
}

function zsh(commands: readonly Command[]): string {
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = commands.map((command) => {
    const options = listed(command).map(({ flag, help, type, value = 'VALUE', choices }) => {
      const action = choices ? `:${value}:(${choices.join(' ')})` : type === 'string' ? `:${value}:_files` : '';
      return ` \\\n        ${quoted(`*${flag}${type === 'string' ? '=' : ''}[${bracketed(help)}]${action}`)}`;
    });
    const rest =
      command.name === 'completion'
        ? `1:shell:(${SHELLS.join(' ')})`
        : takesFiles(command)
          ? '*:file:_files'
          : '*:word: ';
    return `      ${command.name}) _arguments '--help[Show help]'${options.join('')} \\\n        '${rest}' ;;`;
  });
  return `#compdef orgchart
# Completes orgchart in zsh.
_orgchart() {
  local -a commands=(
${described.join('\n')}
  )
  _arguments -C '1:command:->command' '*::argument:->argument'
  case "$state" in
    command) _describe 'command' commands ;;
    argument) case "$words[1]" in
${cases.join('\n')}
    esac ;;
  esac
}
compdef _orgchart orgchart
`;
}

function fish(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => {
    const within = `__fish_seen_subcommand_from ${command.name}`;
    const options = listed(command).map(({ flag, help, type, choices }) => {
      const value = choices ? ` -x -a ${quoted(choices.join(' '))}` : type === 'string' ? ' -r' : '';
      return `complete -c orgchart -n '${within}' -l ${flag.slice(2)}${value} -d ${quoted(help)}`;
    });
    const shells =
      command.name === 'completion' ? [`complete -c orgchart -n '${within}' -f -a '${SHELLS.join(' ')}'`] : [];
    return [
      `complete -c orgchart -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`,
      ...options,
      ...shells,
    ];
  });
  return `# Completes orgchart in fish.\n${lines.join('\n')}\n`;
}

/** A text as one word of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** A text inside the brackets of a description for zsh. */
const bracketed = (text: string): string => text.replaceAll(/[\\[\]:]/g, '\\$&');
