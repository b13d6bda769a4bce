import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { readScreen } from '../../src/cli/terminal/read-screen.ts';
import { makeFolder } from '../collect/folder.ts';
import { runCli } from './run-cli.ts';

const PLAN = `# Plan

## Basics

- [x] Sets
- [ ] Joins and *all* that [one](https://example.org/a(b) "c") reads about them in a long title
  - [The book](https://example.org/book?a=1&b=2)
- [ ] Views \u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\

## Beyond

- [ ] Indexes <!-- needs: views -->
- [ ] Sharding <!-- when: it gets slow -->
`;

const cwd = makeFolder({ 'roadmap/my plan.md': PLAN });
const at = (columns: number, env: Readonly<Record<string, string>> = {}) => ({
  cwd,
  columns,
  env: { TERM: 'xterm', ...env },
});
const LINKS = { TERM_PROGRAM: 'WezTerm' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SEQUENCES = /\u001b\]8;;([^\u001b\u0007]*)\u001b\\|\u001b\[\d+m/g;

test('next is written for people on a terminal, and as Markdown in a pipe', async () => {
  const { stdout } = await runCli(at(60, { NO_COLOR: '1' }), ['next']);
  expect(stdout).not.toMatch(/\*\*|<details>|\\\*|`/);
  expect(stdout).toMatch(/^Next\n {2}Joins and all/);
  expect(stdout).not.toContain('\u001b');
  expect(stdout).toContain('Why this one');
  expect(stdout).toMatch(/Sharding — .*it gets slow/);
  expect((await runCli({ cwd }, ['next'])).stdout).toContain('**Next**');
});

test.each([40, 60, 200])('no line of next and status is wider than %i columns', async (columns) => {
  for (const words of [['next'], ['next', '--explain'], ['status']]) {
    const { stdout } = await runCli(at(columns, LINKS), words);
    const lines = stdout.replaceAll(SEQUENCES, '').split('\n');
    expect(lines.filter((line) => line.length > columns && /\S\s+\S/.test(line.trim()))).toEqual([]);
  }
});

test('places and resources are links where the terminal knows them, and nowhere else', async () => {
  const { stdout } = await runCli(at(80, LINKS), ['next']);
  const targets = [...stdout.matchAll(SEQUENCES)].map(([, target]) => target).filter(Boolean);
  expect(targets).toContain('https://example.org/book?a=1&b=2');
  expect(targets).toContain(`${pathToFileURL(cwd).href}/roadmap/my%20plan.md`);
  expect(targets.filter((target) => target?.includes('evil'))).toEqual([]);
  for (const env of [{}, { ...LINKS, NO_COLOR: '1' }, { ...LINKS, TERM: 'dumb' }, { ...LINKS, FORCE_HYPERLINK: '0' }])
    expect((await runCli(at(80, env), ['next'])).stdout).not.toContain('\u001b]8');
  expect((await runCli({ cwd, env: LINKS }, ['next'])).stdout).not.toContain('\u001b');
  for (const env of [{ FORCE_HYPERLINK: '1' }, { VTE_VERSION: '7600' }, { TERM: 'xterm-kitty' }, { WT_SESSION: 'x' }])
    expect((await runCli(at(80, env), ['status'])).stdout).toContain('\u001b]8;;file://');
});

test('the place of a problem is a link too', async () => {
  const folder = makeFolder({ 'roadmap/a#b.md': '- [ ] a\n- [] b\n' });
  const ran = await runCli({ cwd: folder, columns: 80, env: LINKS }, ['check']);
  expect(ran.stdout).toContain(`${pathToFileURL(folder).href}/roadmap/a%23b.md\u001b\\roadmap/a#b.md:2:3`);
});

test('a language without blanks is wrapped between its words', async () => {
  const folder = makeFolder({ 'roadmap/计划.md': `# 计划\n\n- [x] 一\n- [ ] ${'学习数据库的基础知识，'.repeat(8)}\n` });
  const { stdout } = await runCli({ cwd: folder, columns: 40, env: { NO_COLOR: '1' } }, [
    'next',
    '--language',
    'zh-Hans',
  ]);
  const columns = (line: string) => [...line].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0);
  expect(Math.max(...stdout.split('\n').map(columns))).toBeLessThanOrEqual(40);
});

test.each([
  [true, { NO_COLOR: '1' }, true],
  [false, {}, false],
  [null, {}, true],
  [null, { NO_COLOR: '1' }, false],
  [null, { TERM: 'dumb' }, false],
])('--color %s with %o: there are links where there are colours', (color, env, expected) => {
  const stdout = Object.assign(new PassThrough(), { isTTY: true });
  const screen = readScreen({ color, root: '/a' }, { stdout, env: { ...LINKS, ...env } } as unknown as Host);
  expect(screen).toMatchObject({ color: expected, linksAt: expected ? expect.any(String) : null });
});
