import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './cli/run-cli.ts';

const TEMPLATE = join(import.meta.dirname, '../template');

function copyTemplate(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trailmark-'));
  cpSync(TEMPLATE, folder, { recursive: true });
  return folder;
}

test('a repository made from the template shows its progress, and a second run changes nothing', async () => {
  const cwd = copyTemplate();
  const readme = () => readFileSync(join(cwd, 'README.md'), 'utf8');
  const workflow = join(cwd, '.github/workflows/trailmark.yml');
  expect(await runCli({ cwd }, ['check'])).toMatchObject({ status: 1, stdout: expect.stringContaining('OWNER') });
  const filled = readFileSync(workflow, 'utf8').replace('OWNER/trailmark@COMMIT', `me/trailmark@${'a'.repeat(40)}`);
  writeFileSync(workflow, filled);
  expect(await runCli({ cwd }, ['check'])).toMatchObject({ status: 0, stdout: '' });
  expect(await runCli({ cwd }, ['update', '--check'])).toMatchObject({ status: 1 });
  expect(await runCli({ cwd }, ['update'])).toMatchObject({ status: 0 });
  expect(readme()).toContain('Find one good book or course');
  const written = readme();
  expect(await runCli({ cwd }, ['update', '--check'])).toMatchObject({ status: 0 });
  expect(await runCli({ cwd }, ['update'])).toMatchObject({ status: 0 });
  expect(readme()).toBe(written);
});

test('what the how-to of the template says of a line is so', async () => {
  const rows = readFileSync(join(TEMPLATE, 'HOW-TO.md'), 'utf8').matchAll(/^\| `(- \[.+?)` \| (.+?) \|$/gm);
  const meanings = Array.from(rows, ([, line = '', meaning = '']) => ({ line, meaning }));
  const list = ['- [ ] Tables', ...meanings.map(({ line }, at) => line.replace('Joins', `Joins ${at}`))].join('\n');
  const cwd = copyTemplate();
  writeFileSync(join(cwd, 'roadmap/plan.md'), `# SQL\n\n${list}\n`);
  const { progress } = JSON.parse((await runCli({ cwd }, ['status', '--json'])).stdout);
  expect(progress).toMatchObject({ done: 1, total: 6, doing: 1, dropped: 1, parked: 1 });
});
