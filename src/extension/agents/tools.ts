import * as vscode from 'vscode';
import type { Server } from '../server';
import { mayNamePeople } from './names';

/** The prefix of our tools' names, which distinguishes them from those of other extensions. */
const PREFIX = 'orgchart_';

/** Offers the tools of the manifest to agents in VS Code. The server answers them. */
export function agentTools(server: Server, extension: vscode.Extension<unknown>): vscode.Disposable {
  // Some editors that are made from VS Code have no language models.
  if (!('lm' in vscode) || !('registerTool' in vscode.lm)) return new vscode.Disposable(() => {});
  const { languageModelTools } = extension.packageJSON.contributes as {
    readonly languageModelTools: readonly { readonly name: string }[];
  };
  return vscode.Disposable.from(
    ...languageModelTools.map(({ name }) =>
      vscode.lm.registerTool<object>(name, {
        prepareInvocation: () => ({ invocationMessage: vscode.l10n.t('Reading org charts') }),
        invoke: async ({ input }) => {
          await server.start();
          const said = await server.agent({ tool: name.slice(PREFIX.length), args: input, names: mayNamePeople() });
          if (said === undefined) throw new Error('The Org Chart server does not answer. Try again later.');
          if ('refused' in said) throw new Error(said.refused);
          return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(said.answer)]);
        },
      }),
    ),
  );
}
