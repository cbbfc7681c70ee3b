import type { Command } from '../command';
import { Misuse } from '../command';
import { SHELLS, scripts } from '../completion';
import { EXIT } from '../host';

/** Prints what a shell needs to complete commands and options. @param commands all that there are */
export const completion = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  summary: 'Print a script that completes commands and options in a shell',
  usage: 'SHELL',
  options: {},
  notes: [
    `SHELL is one of ${SHELLS.join(', ')}. Load the script where your shell starts:`,
    '  bash  source <(orgchart completion bash)                                      in ~/.bashrc',
    '  zsh   source <(orgchart completion zsh)                                       in ~/.zshrc, after compinit',
    '  fish  orgchart completion fish > ~/.config/fish/completions/orgchart.fish     once',
  ],
  run: async ({ operands: [name, ...more] }, host) => {
    const shell = SHELLS.find((each) => each === name);
    if (!shell || more.length > 0)
      throw new Misuse(`Name one shell: ${SHELLS.map((each) => `"orgchart completion ${each}"`).join(', ')}.`);
    host.out(scripts[shell](commands()));
    return EXIT.clean;
  },
});
