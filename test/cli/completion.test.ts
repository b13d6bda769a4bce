import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHELLS } from '../../src/cli/arguments/commands.ts';
import { makeFolder } from '../collect/folder.ts';
import { printed } from './printed.ts';
import { runCli } from './run-cli.ts';

describe('the words that can stand next', () => {
  const cwd = makeFolder({
    'trailmark.yml': 'roadmap: notes/*.md\n',
    'notes/a.md': '- [ ] Read a file\n- [x] Done already\n- [ ] Setup\n- [ ] 学习 SQL\n',
    'notes/b.md': '- [ ] Setup\n',
  });
  const next = async (...words: readonly string[]) =>
    (await printed(cwd, ['complete', '--', ...words])).split('\n').filter((line) => !line.startsWith(':'));

  test('are asked for behind two dashes alone', async () => {
    expect(await runCli({ cwd }, ['complete', 'st'])).toMatchObject({ status: 2, stdout: '' });
  });

  test.each([
    [['st'], ['status\tprogress by stage, and the next step']],
    [['update', '--in'], ['--insert\tput the two markers into the README first']],
    [['check', '--format', 's'], ['sarif\t']],
    [['--theme', 'o'], ['ocean\t']],
    [['completion', 'f'], ['fish\t']],
    [['help', 'tic'], ['tick\ttick a step, and bring section and card up to date']],
    [['tick', 're'], ['read-a-file\tRead a file']],
    [['tick', '学'], ['学习-sql\t学习 SQL']],
    [
      ['tick', 'notes'],
      ['notes/a.md#setup\tSetup', 'notes/b.md#setup\tSetup'],
    ],
    [['tick', 'done'], []],
    [['update', '--chart', ''], ['off\t']],
    [['--goal', ''], []],
    [['--language', 'pt'], ['pt\t']],
    [['status', '-h'], ['-h\tthis help']],
  ])('behind %j', async (words, expected) => {
    expect(await next(...words)).toEqual(expected);
  });

  test('each of them ticks the step that it stands for', async () => {
    const [line = ''] = await next('tick', 'notes/b');
    const [id = ''] = line.split('\t');
    expect(await runCli({ cwd }, ['tick', id, '--json'])).toMatchObject({ status: 0 });
  });
});

test.each(SHELLS)('the script for %s asks the program itself', async (shell) => {
  const installed = await printed(makeFolder({}), ['completion', shell]);
  expect(installed).toMatch(/trailmark['"]? complete ['"]?--/);
  const cloned = await printed(makeFolder({}), ['completion', shell], '/my tools/dist/cli/index.js');
  expect(cloned).toContain("'/my tools/dist/cli/index.js'");
});

const hasBash = (() => {
  try {
    return execFileSync('bash', ['-c', 'echo $BASH_VERSINFO'], { encoding: 'utf8' }).trim() >= '4';
  } catch {
    return false;
  }
})();

test.skipIf(!hasBash)('bash reads its script without a fault', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'trailmark-')), 'script');
  writeFileSync(path, await printed(makeFolder({}), ['completion', 'bash']));
  expect(execFileSync('bash', ['-n', path], { encoding: 'utf8' })).toBe('');
});

test('a shell that is not known is answered with those that are', async () => {
  expect(await runCli({ cwd: makeFolder({}) }, ['completion', 'powershel'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('"powershel" is no shell that is known. Did you mean "powershell"?'),
  });
});
