import * as vscode from 'vscode';
import { equal, ok } from './kit';

describe('The extension', () => {
  it('is there and can be activated', async () => {
    const extension = vscode.extensions.getExtension('orgchart.orgchart');
    ok(extension, 'it is not installed');
    await extension.activate();
    equal(extension.isActive, true);
  });
});
