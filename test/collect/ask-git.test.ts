import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findUnsaved, isWholeClone } from '../../src/collect/git/ask-git.ts';
import { askGit, GitFailure, readGit } from '../../src/collect/git/run-git.ts';
import { makeRepository } from '../history/make-repository.ts';
import { makeFolder } from './folder.ts';

const COMMITS = [
  { at: '2026-01-05T12:00Z', files: { 'a.md': 'old\n', '.gitignore': 'ignored*\n', 'b/[c].md': 'x\n' } },
  { at: '2026-01-06T12:00Z', files: { 'a.md': 'new\n' } },
] as const;

describe('a clone', () => {
  const whole = makeFolder({});
  const [first = '', second = ''] = makeRepository(whole, COMMITS);
  const withConfig = (text: string): string => {
    const folder = makeFolder({});
    makeRepository(folder, COMMITS);
    appendFileSync(join(folder, '.git/config'), text);
    return folder;
  };

  test.each<[string, string, string | null, boolean]>([
    ['as it is', whole, null, true],
    ['as of what is checked out', whole, second, true],
    ['as of an older commit', whole, first, false],
    ['outside of git', makeFolder({}), null, false],
    ['that fetches what it lacks', withConfig('[remote "origin"]\n\tpromisor = true\n'), null, false],
    ['of an older git that does', withConfig('[Extensions]\n\tpartialClone = origin\n'), null, false],
    ['with a setting of such a name elsewhere', withConfig('[x]\n\tpromisor = true\n'), null, true],
    ['with a setting that begins so', withConfig('[remote "origin"]\n\tpromisors = true\n'), null, true],
  ])('%s is whole: %4$j', async (_, folder, commit, isWhole) => {
    expect(await isWholeClone(folder, commit)).toBe(isWhole);
  });

  test('that is shallow is not whole', async () => {
    const folder = withConfig('');
    writeFileSync(join(folder, '.git/shallow'), `${second}\n`);
    expect(await isWholeClone(folder, null)).toBe(false);
  });
});

test('a file that git could not bring back is told apart by why', async () => {
  const root = makeFolder({ 'a.md': 'new\n', '.gitignore': 'ignored*\n', 'b/[c].md': 'x\n', 'b/c.md': 'y\n' });
  makeRepository(root, COMMITS);
  execFileSync('git', ['reset', '--quiet', 'HEAD'], { cwd: root });
  mkdirSync(join(root, 'ignored'));
  writeFileSync(join(root, 'ignored.md'), '');
  writeFileSync(join(root, 'ignored/x.md'), '');
  const why = (path: string) => findUnsaved(join(root, path));
  expect(await Promise.all(['a.md', 'b/[c].md', 'b/c.md', 'ignored.md', 'ignored/x.md'].map(why))).toEqual([
    ...[null, null, 'untracked', 'ignored', 'ignored'],
  ]);
  writeFileSync(join(root, 'a.md'), 'newer\n');
  expect(await why('a.md')).toBe('changed');
  execFileSync('git', ['update-index', '--assume-unchanged', 'a.md'], { cwd: root });
  expect(await why('a.md')).toBe('hidden');
  const outside = makeFolder({ 'a.md': '' });
  expect(await findUnsaved(join(outside, 'a.md'))).toBe('no-git');
});

test('what git says is read without blanks at its ends, and a failure of git, and no other, is nothing', async () => {
  const folder = makeFolder({});
  makeRepository(folder, COMMITS);
  expect(await askGit(folder, ['log', '-1', '--format= %s '])).toBe('Commit 2');
  expect(await askGit(folder, ['no-such-command'])).toBe(null);
  const long = `a${'目'.repeat(100_000)}`;
  expect(await askGit(folder, ['-c', `alias.say=!printf a; printf '目%.0s' $(seq 100000)`, 'say'])).toBe(long);
  expect(await askGit(join(folder, 'none'), ['log'])).toBe(null);
  await expect(askGit(folder, ['a\0b'])).rejects.toThrow('null bytes');
  const error = await readGit(folder, ['rev-parse', 'none']).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(GitFailure);
  expect(error).toMatchObject({
    code: 128,
    message: expect.stringMatching(/^fatal: ambiguous argument 'none'[\s\S]*\S$/),
  });
  const missing = await readGit(join(folder, 'none'), ['log']).catch((one: unknown) => one);
  expect(missing).toMatchObject({ code: null, message: expect.stringContaining('ENOENT') });
});
