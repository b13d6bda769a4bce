import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { lockOf, withLock } from '../../src/publish/files/lock.ts';
import { writeFile } from '../../src/publish/files/write-file.ts';
import { makeFolder } from '../collect/folder.ts';

const isRoot = process.getuid?.() === 0;
const WRITTEN = { kind: 'written', note: null };
/** No process has this id: Linux ends at four million. */
const NO_PROCESS = 0x7fffffff;

test('replaces the file, keeps its mode and leaves nothing beside it', async () => {
  const root = makeFolder({ 'docs/README.md': 'old' });
  // The bit of the group on top, which a mask of nine bits would lose.
  chmodSync(join(root, 'docs/README.md'), 0o2640);
  expect(await writeFile(root, { path: 'docs/README.md', text: '\uFEFFnew\r\n', before: 'old' })).toEqual(WRITTEN);
  expect(readFileSync(join(root, 'docs/README.md'), 'utf8')).toBe('\uFEFFnew\r\n');
  expect(statSync(join(root, 'docs/README.md')).mode & 0o7777).toBe(0o2640);
  expect(readdirSync(join(root, 'docs'))).toEqual(['README.md']);
});

test.each([
  ['link.md', 'link'],
  ['folder', 'not-a-file'],
  ['out/README.md', 'link'],
  ['../README.md', 'outside-root'],
  ['.git/config', 'outside-root'],
  ['.github/workflows/a.yml', 'forbidden'],
  ['flows/a.yml', 'link'],
  ['.github/workflows/new/a.yml', 'forbidden'],
  ['other/.git/a.svg', 'outside-root'],
  ['.GitHub/Workflows/a.yml', 'forbidden'],
  ['.github/workflows./a.yml', 'forbidden'],
  ['GIT~1/a.svg', 'outside-root'],
  ['.git /a.svg', 'outside-root'],
  ['part/.github/workflows/a.yml', 'forbidden'],
  ['repo/a.svg', 'link'],
  ['out/new/a.svg', 'link'],
  ['nowhere/a.svg', 'link'],
  ['linked/new/a.svg', 'link'],
  ['pipe', 'not-a-file'],
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
  symlinkSync('folder', join(root, 'linked'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  expect(await writeFile(root, { path, text: 'new', before: 'old' })).toMatchObject({ kind: 'refused', reason });
  for (const [name, text] of Object.entries(files)) expect(readFileSync(join(root, name), 'utf8')).toBe(text);
  expect(readFileSync(join(outside, 'README.md'), 'utf8')).toBe('outside');
  expect([readdirSync(outside), readdirSync(join(root, '.github/workflows'))]).toEqual([['README.md'], ['a.yml']]);
});

test('a refusal says what stands in the way, and what to do about it', async () => {
  const root = makeFolder({ 'a.md': 'old', 'folder/x': '', 'read.md': 'old' });
  symlinkSync('a.md', join(root, 'link.md'));
  symlinkSync('folder', join(root, 'linked'));
  chmodSync(join(root, 'read.md'), 0o444);
  const say = async (path: string) => {
    const written = await writeFile(root, { path, text: 'new', before: 'old' });
    return written.kind === 'refused' ? written.message : written.kind;
  };
  const paths = ['../b.md', '.github/workflows/a.md', 'link.md', 'linked/new/a.md', 'folder', 'a.md/b.md', 'read.md'];
  expect(await Promise.all(paths.map(say))).toEqual([
    '../b.md is outside the root.',
    'Trailmark never writes to .github/workflows/a.md.',
    'link.md is a symbolic link. Name the file that it points to.',
    'linked is a symbolic link. Name the file that it points to.',
    'folder is not a regular file.',
    'a.md is not a folder.',
    "read.md may not be written: change its permission or its folder's.",
  ]);
});

test('a workflow may be made, and never changed', async () => {
  const root = makeFolder({ '.github/workflows/a.yml': 'old', '.git/config': 'old' });
  const make = (path: string) => writeFile(root, { path, text: 'new', before: '', isNew: true });
  expect(await make('.github/workflows/new.yml')).toEqual(WRITTEN);
  expect(await make('.github/workflows/a.yml')).toEqual({ kind: 'changed' });
  for (const path of [
    '.git/hooks/a.yml',
    '.github/workflows/x/a.yml',
    'x/.github/workflows/a.yml',
    '.GITHUB/workflows/b.yml',
  ])
    expect(await make(path)).toMatchObject({ kind: 'refused' });
  expect(readFileSync(join(root, '.github/workflows/a.yml'), 'utf8')).toBe('old');
});

test('a file that must be new is not made where one is, though it is empty', async () => {
  const root = makeFolder({ 'plan.md': '' });
  const made = await writeFile(root, { path: 'plan.md', text: 'new', before: '', isNew: true });
  expect(made).toEqual({ kind: 'changed' });
});

test.each(['new/a.svg', 'new/inner/a.svg'])('%s is made with its folder', async (path) => {
  const root = makeFolder({ 'docs/x': '' });
  expect(await writeFile(root, { path, text: 'new', before: '' })).toEqual(WRITTEN);
  expect(readFileSync(join(root, path), 'utf8')).toBe('new');
  expect(statSync(join(root, path)).mode & 0o777).toBe(0o644);
});

test('a read-only file is refused, whoever runs it', async () => {
  const root = makeFolder({ 'a.md': 'old' });
  chmodSync(join(root, 'a.md'), 0o444);
  expect(await writeFile(root, { path: 'a.md', text: 'new', before: 'old' })).toMatchObject({ reason: 'permission' });
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old');
});

test.skipIf(isRoot)('a folder that may not be written is refused', async () => {
  const root = makeFolder({ 'x/b.md': 'old' });
  chmodSync(join(root, 'x'), 0o555);
  expect(await writeFile(root, { path: 'x/b.md', text: 'new', before: 'old' })).toMatchObject({ reason: 'permission' });
  chmodSync(join(root, 'x'), 0o755);
});

test.each(['.git', '.git/hooks', '.github', '.github/workflows'])(
  'nothing is written below %s as the root',
  async (folder) => {
    const root = makeFolder({ [`${folder}/x`]: '', '.github/workflows/a.yml': 'old', '.git/workflows/a.yml': 'old' });
    const path = folder === '.github' ? 'workflows/a.yml' : 'new.yml';
    expect(await writeFile(join(root, folder), { path, text: 'new', before: '' })).toMatchObject({
      reason: 'forbidden',
    });
  },
);

test.each([
  ['a file that was changed', 'typed', 'old'],
  ['a file that was made', 'typed', ''],
  ['a file that was removed', null, 'old'],
])('%s meanwhile is left as it is', async (_, now, before) => {
  const root = makeFolder(now === null ? {} : { 'a.md': now });
  expect(await writeFile(root, { path: 'a.md', text: 'new', before })).toEqual({ kind: 'changed' });
  expect(readdirSync(root).map((name) => readFileSync(join(root, name), 'utf8'))).toEqual(now === null ? [] : [now]);
});

test('what the disk fails at is thrown', async () => {
  const path = `${'a'.repeat(250)}.md`;
  await expect(writeFile(makeFolder({}), { path, text: 'new', before: '' })).rejects.toThrow('ENAMETOOLONG');
});

test('of many writers at once one writes, and the others are told that the file changed', async () => {
  const root = makeFolder({ 'a.md': 'old' });
  const texts = Array.from({ length: 10 }, (_, at) => `text ${at}`);
  const written = await Promise.all(texts.map((text) => writeFile(root, { path: 'a.md', text, before: 'old' })));
  expect(written.filter(({ kind }) => kind === 'written')).toHaveLength(1);
  expect(written.filter(({ kind }) => kind === 'changed')).toHaveLength(9);
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe(texts[written.findIndex(({ kind }) => kind === 'written')]);
});

test('a file of several names is written and the others are told of', async () => {
  const root = makeFolder({ 'a.md': 'old' });
  linkSync(join(root, 'a.md'), join(root, 'twin.md'));
  expect(await writeFile(root, { path: 'a.md', text: 'new', before: 'old' })).toEqual({
    kind: 'written',
    note: expect.stringContaining('hard link'),
  });
  expect(readFileSync(join(root, 'twin.md'), 'utf8')).toBe('old');
});

test.runIf(isRoot).each([
  [1234, 2345],
  [1234, 0],
  [0, 2345],
])('the administrator leaves a file to its owner %i and group %i', async (owner, group) => {
  const root = makeFolder({ 'a.md': 'old' });
  chownSync(join(root, 'a.md'), owner, group);
  chmodSync(join(root, 'a.md'), 0o664);
  expect(await writeFile(root, { path: 'a.md', text: 'new', before: 'old' })).toEqual(WRITTEN);
  const { uid, gid, mode } = statSync(join(root, 'a.md'));
  expect([uid, gid, mode & 0o777]).toEqual([owner, group, 0o664]);
});

test('what a process that is gone left beside the file is cleared, and nothing else', async () => {
  const name = (id: number) => `.a.md.${id.toString(16).padStart(8, '0')}${randomBytes(2).toString('hex')}.tmp`;
  const others = [name(process.pid), '.a.md.tmp', '.a.md.zz.tmp', name(NO_PROCESS).replace('a.md', 'b.md')];
  const left = Object.fromEntries([...others, name(NO_PROCESS)].map((path) => [path, 'left']));
  const root = makeFolder({ 'a.md': 'old', ...left });
  expect(await writeFile(root, { path: 'a.md', text: 'new', before: 'old' })).toEqual(WRITTEN);
  expect(readdirSync(root).sort()).toEqual([...others, 'a.md'].sort());
});

describe('the lock', () => {
  const target = () => join(makeFolder({}), 'a.md');

  test('is waited for as long as its process runs, and then given up', async () => {
    const file = target();
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    const inner = await withLock(file, () => withLock(file, async () => 'inner', pause));
    expect(inner).toEqual({ result: null });
    expect(pauses).toBe(250);
    expect(await withLock(file, async () => 'after')).toEqual({ result: 'after' });
  });

  test.each([
    ['of a process that is gone', String(NO_PROCESS), 0],
    ['that is a minute old', String(process.pid), 61],
    ['of a process that was killed before it wrote its id', '', 2],
  ])('%s is cleared at once', async (_, holder, age) => {
    const file = target();
    const lock = await lockOf(file);
    writeFileSync(lock, holder);
    const then = Date.now() / 1000 - age;
    utimesSync(lock, then, then);
    expect(
      await withLock(
        file,
        async () => 'mine',
        () => Promise.reject(new Error('waited')),
      ),
    ).toEqual({ result: 'mine' });
  });

  test('lies in a folder of its user alone, which is made', async () => {
    vi.stubEnv('TMPDIR', makeFolder({}));
    const folder = dirname(await lockOf(target()));
    vi.unstubAllEnvs();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('where none can be made the work is done all the same', async () => {
    const file = target();
    writeFileSync(file, '');
    vi.stubEnv('TMPDIR', file);
    const made = await withLock(file, async () => 'mine').finally(() => vi.unstubAllEnvs());
    expect(made).toEqual({ result: 'mine' });
  });

  test('goes with work that fails', async () => {
    const file = target();
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(file, async () => 'after')).toEqual({ result: 'after' });
  });

  test('makes a file that is written wait, and refuses in the end', async () => {
    const root = makeFolder({ 'a.md': 'old' });
    const write = () => writeFile(root, { path: 'a.md', text: 'new', before: 'old' }, async () => {});
    const outcome = await withLock(join(root, 'a.md'), write);
    const message = 'a.md is being written by another Trailmark. Try again.';
    expect(outcome?.result).toEqual({ kind: 'refused', reason: 'busy', message });
  });
});
