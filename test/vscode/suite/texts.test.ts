import * as vscode from 'vscode';
import { equal, ok } from './kit';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly walkthroughs: readonly { readonly title: string }[];
  };
}

describe('The texts of the manifest', () => {
  it('stand where their keys are', () => {
    const manifest = vscode.extensions.getExtension('orgchart.orgchart')?.packageJSON as Manifest | undefined;
    ok(manifest, 'The extension is not installed.');
    const { commands, walkthroughs } = manifest.contributes;
    equal(commands.find(({ command }) => command === 'orgchart.newChart')?.title, 'New Org Chart…');
    equal(
      walkthroughs.map(({ title }) => title),
      ['Get Started with Org Chart'],
    );
  });
});
