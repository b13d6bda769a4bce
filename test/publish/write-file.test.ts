import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFile } from '../../src/publish/commit/write-file.ts';
import { makeFolder } from '../collect/folder.ts';

test('replaces the file, keeps its mode and leaves nothing beside it', async () => {
  const root = makeFolder({ 'docs/README.md': 'old' });
  chmodSync(join(root, 'docs/README.md'), 0o640);
  expect(await writeFile(root, { path: 'docs/README.md', text: '\uFEFFnew\r\n' })).toEqual({ kind: 'written' });
  expect(readFileSync(join(root, 'docs/README.md'), 'utf8')).toBe('\uFEFFnew\r\n');
  expect(statSync(join(root, 'docs/README.md')).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(root, 'docs'))).toEqual(['README.md']);
});

test.each([
  ['link.md', 'link'],
  ['folder', 'not-a-file'],
  ['out/README.md', 'outside-root'],
  ['../README.md', 'outside-root'],
  ['.git/config', 'outside-root'],
  ['.github/workflows/a.yml', 'forbidden'],
  ['flows/a.yml', 'forbidden'],
  ['.github/workflows/new/a.yml', 'forbidden'],
  ['other/.git/a.svg', 'outside-root'],
  ['repo/a.svg', 'forbidden'],
  ['repo/hooks/a.svg', 'forbidden'],
  ['out/new/a.svg', 'outside-root'],
  ['nowhere/a.svg', 'not-a-file'],
  ['nowhere/new/a.svg', 'not-a-file'],
  ['a.md/new/a.svg', 'not-a-file'],
])('%s is refused: %s', async (path, reason) => {
  const outside = makeFolder({ 'README.md': 'outside' });
  const git = { '.git/config': 'old', 'other/.git/config': 'old' };
  const files = { 'a.md': 'old', 'folder/x': '', ...git, '.github/workflows/a.yml': 'old' };
  const root = makeFolder(files);
  symlinkSync('a.md', join(root, 'link.md'));
  symlinkSync(outside, join(root, 'out'));
  symlinkSync('.github/workflows', join(root, 'flows'));
  symlinkSync('other/.git', join(root, 'repo'));
  symlinkSync('nothing', join(root, 'nowhere'));
  expect(await writeFile(root, { path, text: 'new' })).toMatchObject({ kind: 'refused', reason });
  for (const [name, text] of Object.entries(files)) expect(readFileSync(join(root, name), 'utf8')).toBe(text);
  expect(readFileSync(join(outside, 'README.md'), 'utf8')).toBe('outside');
  expect([readdirSync(outside), readdirSync(join(root, '.github/workflows'))]).toEqual([['README.md'], ['a.yml']]);
});

test.each(['new/a.svg', 'new/inner/a.svg', 'linked/new/a.svg'])('%s is made with its folder', async (path) => {
  const root = makeFolder({ 'docs/x': '' });
  symlinkSync('docs', join(root, 'linked'));
  expect(await writeFile(root, { path, text: 'new' })).toEqual({ kind: 'written' });
  expect(readFileSync(join(root, path), 'utf8')).toBe('new');
});

test('a read-only file is refused, whoever runs it', async () => {
  const root = makeFolder({ 'a.md': 'old' });
  chmodSync(join(root, 'a.md'), 0o444);
  expect(await writeFile(root, { path: 'a.md', text: 'new' })).toMatchObject({ reason: 'permission' });
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old');
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be written is refused', async () => {
  const root = makeFolder({ 'x/b.md': 'old' });
  chmodSync(join(root, 'x'), 0o555);
  expect(await writeFile(root, { path: 'x/b.md', text: 'new' })).toMatchObject({ reason: 'permission' });
  chmodSync(join(root, 'x'), 0o755);
});
