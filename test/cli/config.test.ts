import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../collect/folder.ts';
import { runCli } from './run-cli.ts';

const README = '<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const FILES = { 'notes/a.md': '- [x] one\n- [ ] two\n', 'notes/b.md': '- [ ] three\n', 'README.md': README };

test('trailmark.yml says once what the options say, and an option goes before it', async () => {
  const cwd = makeFolder({ ...FILES, 'trailmark.yml': 'roadmap: notes/a.md\nlanguage: de\n' });
  const said = await runCli({ cwd }, ['status', '--json']);
  expect(JSON.parse(said.stdout).progress).toMatchObject({ done: 1, total: 2 });
  expect((await runCli({ cwd }, [])).stdout).toContain('Als Nächstes');
  const asked = await runCli({ cwd }, ['--roadmap', 'notes/*.md', '--language', 'en']);
  expect(asked.stdout).toMatch(/Next/);
  expect(asked.stdout).toContain('1/3');
});

test('with a trailmark.yml that can not be used nothing is written, and its line is named', async () => {
  const cwd = makeFolder({ ...FILES, 'trailmark.yml': 'roadmap: notes/*.md\nchart: a.png\n' });
  const refused = await runCli({ cwd }, ['update']);
  expect(refused).toMatchObject({ status: 3, stdout: '' });
  expect(refused.stderr).toContain('trailmark.yml:2:8 error config "a.png" is no SVG.');
  expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(README);
  expect(await runCli({ cwd }, [])).toMatchObject({ status: 0 });
  expect((await runCli({ cwd }, ['check'])).status).toBe(1);
});
