import { expect, it } from 'vitest';
import { textFiles } from '../../../src/core/workspace';

const files = textFiles({ 'file:///a/b%20c/d.yaml': 'one', 'file:///a/e.yaml': 'two' });

it('lists folders and files by their names', async () => {
  expect(await files.list('file:///a')).toEqual([
    { name: 'b c', kind: 'folder' },
    { name: 'e.yaml', kind: 'file' },
  ]);
  expect(await files.list('file:///a/b%20c')).toEqual([{ name: 'd.yaml', kind: 'file' }]);
  expect(await files.list('file:///elsewhere')).toBeUndefined();
});

it('reads what is there, however its address is spelled', async () => {
  expect(await files.read('file:///a/b c/d.yaml')).toEqual({ text: 'one' });
  expect(await files.read('file:///a/f.yaml')).toEqual({ unreadable: 'missing' });
});
