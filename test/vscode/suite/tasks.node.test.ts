import * as vscode from 'vscode';
import { api } from './charts';
import { equal, eventually, ok } from './kit';

describe('Tasks', () => {
  it('run the command line that is part of the extension, with a matcher for what it prints', async () => {
    await api();
    const tasks = await eventually(async () => {
      const found = await vscode.tasks.fetchTasks({ type: 'orgchart' });
      ok(found.length === 2, `There are ${found.length} tasks.`);
      return found;
    });
    equal(tasks.map(({ name }) => name).sort(), ['check', 'format']);
    const check = tasks.find(({ name }) => name === 'check');
    ok(check?.execution instanceof vscode.ProcessExecution, 'It does not start a program.');
    equal(check.problemMatchers, ['$orgchart']);
    const [program, ...args] = check.execution.args;
    equal(args, ['check', '--format', 'compact', '--', '.']);
    ok(program?.endsWith('cli.js'), `It starts ${program}.`);
  });
});
