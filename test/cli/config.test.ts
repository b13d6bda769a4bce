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

test('marks, count and review hold for every roadmap, and the front matter of one goes before them', async () => {
  const text = '- [ ] a\n  - [x] b\n  - [-] c\n  - [?] d\n';
  const cwd = makeFolder({
    'roadmap/a.md': text,
    'roadmap/b.md': `---\ncount: all\nmarks: { "?": done }\nreview: false\n---\n${text}`,
    'trailmark.yml': 'marks: { "-": dropped, "?": todo }\ncount: leaves\nreview: true\n',
  });
  const { roadmaps, problems } = JSON.parse((await runCli({ cwd }, ['status', '--json'])).stdout);
  expect(roadmaps.map(({ progress }: { progress: object }) => progress)).toMatchObject([
    { done: 1, todo: 1, dropped: 1, total: 2 },
    { done: 2, todo: 1, dropped: 1, total: 3 },
  ]);
  expect(problems).toEqual([]);
  expect(await runCli({ cwd }, ['tick', 'roadmap/a.md:4'])).toMatchObject({ status: 0 });
  expect(readFileSync(join(cwd, 'roadmap/a.md'), 'utf8')).toBe(text.replace('[?] d', '[x] d ✅ 2026-08-02'));
  expect(await runCli({ cwd }, ['tick', 'roadmap/b.md:6'])).toMatchObject({ status: 0 });
  expect(readFileSync(join(cwd, 'roadmap/b.md'), 'utf8')).toContain('- [x] a\n');
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

test('update --insert puts the markers in, and the section into them', async () => {
  const cwd = makeFolder({ 'roadmap/a.md': FILES['notes/a.md'], 'README.md': '# Me\n\nI learn.\n\n## More\n' });
  const refused = await runCli({ cwd }, ['update']);
  expect(refused).toMatchObject({ status: 3 });
  expect(refused.stderr).toContain('trailmark update --insert');
  expect(await runCli({ cwd }, ['update', '--insert'])).toMatchObject({
    status: 0,
    stdout: 'Updated README.md and .github/trailmark.svg.\n',
  });
  const text = readFileSync(join(cwd, 'README.md'), 'utf8');
  expect(text).toMatch(
    /^# Me\n\nI learn\.\n\n<!-- trailmark:start -->\n\n!\[[\s\S]*<!-- trailmark:end -->\n\n## More\n$/,
  );
  expect((await runCli({ cwd }, ['update', '--insert'])).stdout).toBe('README.md is up to date.\n');
});

test('in a vault the card stands where Obsidian shows it; off draws none', async () => {
  const files = { 'roadmap/a.md': '- [ ] one\n', 'README.md': README };
  const cwd = makeFolder({ ...files, '.obsidian/app.json': '{}' });
  expect((await runCli({ cwd }, ['update'])).stdout).toBe('Updated README.md and trailmark.svg.\n');
  expect((await runCli({ cwd: makeFolder(files) }, ['update', '--chart', 'off'])).stdout).toBe('Updated README.md.\n');
});
