import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './cli/run-cli.ts';
import { makeFolder } from './collect/folder.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../docs/recipes.md'), 'utf8');
const HOME = '<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const VAULT = { 'Learning/SQL.md': '- [x] Tables ✅ 2026-07-01\n- [ ] Joins ⏫\n', 'Home.md': HOME, 'README.md': HOME };

/** The commands of the recipe below a heading, each as its words. */
function commandsOf(heading: string): readonly (readonly string[])[] {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return Array.from(section.matchAll(/^trailmark ?(.*)$/gm), ([, words = '']) =>
    Array.from(words.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? ''),
  );
}

test('the recipe of the vault shows and writes its progress, and trailmark.yml says the same once', async () => {
  const cwd = makeFolder(VAULT);
  const commands = commandsOf('An Obsidian vault');
  expect(commands).toHaveLength(2);
  for (const words of commands) expect(await runCli({ cwd }, words)).toMatchObject({ status: 0 });
  const written = readFileSync(join(cwd, 'Home.md'), 'utf8');
  expect(written).toContain('Joins');
  const config = /^```yaml\n(roadmap: [\s\S]*?)```/m.exec(PAGE)?.[1] ?? '';
  const other = makeFolder({ ...VAULT, 'trailmark.yml': config });
  expect(await runCli({ cwd: other }, ['update'])).toMatchObject({ status: 0 });
  expect(readFileSync(join(other, 'Home.md'), 'utf8')).toBe(written);
});

test('the recipe of other servers writes the README, and then finds it up to date', async () => {
  const cwd = makeFolder({ 'roadmap/a.md': '- [x] one\n- [ ] two\n', 'README.md': HOME });
  const commands = commandsOf('A private server');
  expect(commands).toHaveLength(2);
  for (const words of commands) expect(await runCli({ cwd }, words)).toMatchObject({ status: 0 });
});
