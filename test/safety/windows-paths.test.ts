import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findChart } from '../../src/collect/find-chart.ts';
import { isForbidden, isPortable, pathInside } from '../../src/collect/path-inside.ts';
import { writeFile } from '../../src/publish/files/write-file.ts';
import { makeFolder } from '../collect/folder.ts';

// Windows' rules given as values: what a path would mean there is decided alike on every system.

test.each([
  '..\\a.md',
  'a\\..\\..\\b.md',
  'a/..\\b.md',
  'C:\\a.md',
  'c:/a.md',
  '\\\\host\\share\\a.md',
  '.git\\config',
  'a\\.GIT\\config',
  'GIT~1\\config',
  '.git.\\config',
  '.git \\config',
])('%s leads out of the root, or into .git', async (path) => {
  expect(pathInside(path)).toBeNull();
  const root = makeFolder({ 'a/x': '' });
  expect((await writeFile(root, { path, text: 'new', before: '' })).kind).toBe('refused');
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(['a', 'a/x']);
});

test.each([
  '.github\\workflows\\a.svg',
  '.GITHUB/WORKFLOWS/a.svg',
  '.github./workflows /a.svg',
  'a\\.github\\workflows\\b',
])('%s is among the workflows', (path) => expect(isForbidden(path)).toBe(true));

test.each([
  ...[
    'con.svg',
    'a/CON',
    'nul',
    'Aux.tar.svg',
    'com1.svg',
    'LPT9.svg',
    'com¹.svg',
    'prn .svg',
    'conin$.svg',
    'CONOUT$',
    'lpt³',
    'com².svg',
    'com³.x/a.svg',
    'LPT¹',
    'lpt².svg',
    'COM0',
    'lpt0.svg',
  ],
  ...[
    'a<b.svg',
    'a>b.svg',
    'a:b.svg',
    'a"b.svg',
    'a|b.svg',
    'a?b.svg',
    'a*b.svg',
    'a\\b.svg',
    'a\nb.svg',
    'a\u0001b.svg',
    'a\u001fb.svg',
    'a./b.svg',
    'a /b.svg',
  ],
])('%j is no name on Windows: no new picture is called so', async (path) => {
  expect(isPortable(path)).toBe(false);
  const found = await findChart({ readEntry: async () => null } as never, `${path}/x.svg`);
  expect(found).toMatchObject({ code: 'unportable-path' });
});

test.each([
  'console.svg',
  'common.svg',
  'com10.svg',
  'com.svg',
  'lpt⁴.svg',
  'conin.svg',
  'a~b.svg',
  "a'b;c=d.svg",
  'nullable.svg',
  '.github/trailmark.svg',
  'a b.svg',
  '学习.svg',
])('%s is a name on every system', (path) => expect(isPortable(path)).toBe(true));

test('a name that folds to that of a file is the file, where the disk says so', async () => {
  const root = makeFolder({ 'a.md': 'old' });
  const isFolding = existsSync(`${root}/A.MD`);
  const written = await writeFile(root, { path: 'A.MD', text: 'new', before: '' });
  expect(written.kind).toBe(isFolding ? 'changed' : 'written');
});
