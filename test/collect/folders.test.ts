import { symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  readAround,
  readContent,
  readFolders,
  readNamedFile,
  readWorkflows,
  readWorkingTree,
} from '../../src/collect/read-working-tree.ts';
import { makeFolder } from './folder.ts';

test('the folders of a root are those that are seen, the nearest first', async () => {
  const files = [
    'a/b/c.md',
    'a/.hidden/x.md',
    '.github/workflows/x.yml',
    '.vscode/x.md',
    '.git/x',
    'node_modules/x/y',
    'z/y/x/w.md',
  ];
  const root = makeFolder(Object.fromEntries(files.map((path) => [path, ''])));
  const folders = await readFolders(root);
  expect(folders.map((folder) => folder.split('/').length)).toEqual(
    folders.map((folder) => folder.split('/').length).toSorted(),
  );
  expect(folders[0]).toBe('');
  expect(folders.toSorted()).toEqual(['', '.github', '.github/workflows', 'a', 'a/b', 'z', 'z/y', 'z/y/x']);
});

test('workflows are the files of their folder that end as YAML does and can be read', async () => {
  const root = makeFolder({
    ...{ '.github/workflows/b.yml': 'b', '.github/workflows/a.yaml': 'a', '.github/workflows/c.yml.txt': 'c' },
    ...{ '.github/workflows/x/d.yml': 'd', '.github/workflows/e.yml': new Uint8Array([0]), '.github/f.yml': 'f' },
  });
  symlinkSync('b.yml', join(root, '.github/workflows/l.yml'));
  const read = await readWorkflows(root);
  expect(read.map(({ path, text }) => `${path} ${text}`).toSorted()).toEqual([
    '.github/workflows/a.yaml a',
    '.github/workflows/b.yml b',
  ]);
  expect(await readWorkflows(makeFolder({}))).toEqual([]);
  expect(await readWorkflows(makeFolder({ '.github/workflows': 'a file' }))).toEqual([]);
});

test('what lies around is every name, with the Markdown of the root first', async () => {
  const { entries, sources } = await readAround(makeFolder({ 'a/b.md': 'B', 'c.md': 'C', 'd.txt': '' }));
  expect(sources).toEqual([
    { path: 'c.md', text: 'C' },
    { path: 'a/b.md', text: 'B' },
  ]);
  const sizes = entries.map(({ path, kind, size }) => `${path} ${kind} ${kind === 'file' ? size : ''}`);
  expect(sizes.toSorted()).toEqual(['a folder ', 'a/b.md file 1', 'c.md file 1', 'd.txt file 0']);
});

test('a file that became something else since it was listed is not read', () => {
  const root = makeFolder({ 'a.md': 'A', 'x/y': '' });
  symlinkSync('a.md', join(root, 'l.md'));
  const read = ['a.md', 'l.md', 'x', 'none.md'].map((name) => readContent(join(root, name)));
  expect(read).toEqual([
    { bytes: Buffer.from('A') },
    ...['ELOOP', 'no regular file', 'ENOENT'].map((failure) => ({ failure })),
  ]);
});

describe('a file that is named', () => {
  const outside = makeFolder({ 'b.yml': 'B' });
  const root = makeFolder({ 'lists/a.yml': 'A' });
  const link = join(outside, 'link');
  symlinkSync(root, link);
  const full = join(outside, 'b.yml');
  const up = `../${basename(outside)}/b.yml`;

  test.each([
    ['lists/a.yml', { path: 'lists/a.yml', text: 'A' }],
    ['./lists/../lists/a.yml', { path: 'lists/a.yml', text: 'A' }],
    [join(root, 'lists/a.yml'), { path: 'lists/a.yml', text: 'A' }],
    [join(link, 'lists/a.yml'), { path: 'lists/a.yml', text: 'A' }],
    [full, { path: full, text: 'B' }],
    [up, { path: full, text: 'B' }],
  ])('%s', async (name, source) => expect(await readNamedFile(link, name)).toEqual(source));

  test.each([
    ['none.yml', 'none.yml', 'unreadable'],
    ['lists', 'lists', 'not-a-file'],
    [join(outside, 'none.yml'), join(outside, 'none.yml'), 'unreadable'],
  ])('%s, which can not be read', async (name, path, code) => {
    expect(await readNamedFile(root, name)).toMatchObject({ path, code });
  });
});

test('what is wrong comes in the order of patterns, README, picture, files', async () => {
  const root = makeFolder({ 'b.md': new Uint8Array([0]), 'c.md': '- [ ] c\n', 'd.svg': '<svg/>', e: '' });
  symlinkSync('c.md', join(root, 'l.md'));
  const { roadmaps, problems } = await readWorkingTree({
    ...{ root, readme: 'l.md', chart: 'd.svg' },
    roadmap: ['none.md', join(root, 'c.md'), '*.md'],
  });
  expect(roadmaps.map(({ path }) => path)).toEqual(['c.md']);
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    ...['no-match none.md', 'not-a-file l.md', 'not-a-file l.md', 'foreign-chart d.svg', 'binary b.md'],
  ]);
  const file = join(root, 'c.md');
  await expect(readWorkingTree({ root: file, roadmap: [], readme: null })).rejects.toThrow(
    `The root ${file} is not a folder.`,
  );
});
