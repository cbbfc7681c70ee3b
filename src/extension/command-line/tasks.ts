import * as vscode from 'vscode';

const TYPE = 'orgchart';

/** What a task runs, as `tasks.json` has it. */
interface Definition extends vscode.TaskDefinition {
  readonly command: 'check' | 'format';
  /** Charts and folders; the whole workspace folder where it is left out. */
  readonly paths?: readonly string[];
}

/** How each command reports what VS Code shows as problems. */
const COMMANDS: Readonly<
  Record<Definition['command'], { readonly args: readonly string[]; readonly matcher: string }>
> = {
  check: { args: ['check', '--format', 'compact'], matcher: '$orgchart' },
  format: { args: ['format', '--check'], matcher: '$orgchart-format' },
};

/** Tasks that run the command line that is part of the extension. */
export function orgchartTasks(program: string): vscode.Disposable {
  const make = (definition: Definition, scope: vscode.WorkspaceFolder | vscode.TaskScope): vscode.Task | undefined => {
    const command = Object.hasOwn(COMMANDS, definition.command) ? COMMANDS[definition.command] : undefined;
    if (!command) return undefined;
    const args = [program, ...command.args, '--', ...(definition.paths ?? ['.'])];
    const run = new vscode.ProcessExecution(process.execPath, args, { env: { ELECTRON_RUN_AS_NODE: '1' } });
    const task = new vscode.Task(definition, scope, definition.command, TYPE, run, command.matcher);
    task.group = vscode.TaskGroup.Test;
    task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent };
    return task;
  };
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
        (['check', 'format'] as const).flatMap((command) => make({ type: TYPE, command }, folder) ?? []),
      ),
    resolveTask: ({ definition, scope }) => make(definition as Definition, scope ?? vscode.TaskScope.Workspace),
  });
}
