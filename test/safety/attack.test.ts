import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../collect/folder.ts';

const PAIR = '<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const PLAN = '# Plan\n\n- [x] one\n- [ ] two\n';
const onPosix = test.skipIf(process.platform === 'win32');

/** A folder with a good roadmap and a README, and other files beside them. */
function folder(files: Readonly<Record<string, string>> = {}): string {
  return makeFolder({ 'roadmap/good.md': PLAN, 'README.md': PAIR, ...files });
}

/** How many steps `status` counts in each roadmap, and which paths have errors. */
async function count(cwd: string): Promise<{ readonly totals: readonly number[]; readonly wrong: readonly string[] }> {
  const { status, stdout } = await runCli({ cwd }, ['status', '--json']);
  expect(status).toBe(0);
  const { roadmaps, problems } = JSON.parse(stdout);
  return {
    totals: roadmaps.map(({ progress }: { progress: { total: number } }) => progress.total),
    wrong: problems.flatMap((one: { severity: string; path: string }) => (one.severity === 'error' ? [one.path] : [])),
  };
}

/** Every file of a folder, by path. */
function contents(cwd: string): Readonly<Record<string, string>> {
  const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

describe('refused, and every byte stays', () => {
  test.each([
    ['.git/hooks', { '.git/hooks/README.md': PAIR, '.git/hooks/roadmap/a.md': PLAN }],
    ['.GitHub/Workflows', { '.GitHub/Workflows/README.md': PAIR, '.GitHub/Workflows/roadmap/a.md': PLAN }],
  ])('the root %s', async (root, files) => {
    const cwd = folder(files);
    const before = contents(cwd);
    for (const words of [['update'], ['tick', 'two'], ['card', 'a.svg']])
      expect(await runCli({ cwd: join(cwd, root) }, words)).toMatchObject({ status: 3 });
    expect(contents(cwd)).toEqual(before);
  });

  onPosix('a picture and a table behind a linked folder', async () => {
    const cwd = folder({ 'real/table.md': '| a | status |\n| - | - |\n| b | done |\n| c | todo |\n' });
    symlinkSync('real', join(cwd, 'link'));
    const before = contents(cwd);
    for (const words of [
      ['card', 'link/a.svg'],
      ['convert', 'link/table.md', '--write', '--force'],
    ])
      expect(await runCli({ cwd }, words)).toMatchObject({ status: 3 });
    expect(contents(cwd)).toEqual(before);
  });

  test.each([
    ['an attribute on two lines', `<img alt='\n${PAIR}' src=x>\n`],
    ['an attribute in a list', `- <a title="\n${PAIR}">x</a>\n`],
    ['a declaration', `<!ELEMENT x\n${PAIR}>\n`],
    ['a comment that is not closed', `<!--\n${PAIR}`],
  ])('markers in %s', async (_, text) => {
    const cwd = folder({ 'README.md': text });
    expect(await runCli({ cwd }, ['update'])).toMatchObject({ status: 3 });
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(text);
  });

  test('a picture that only speaks of Trailmark', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg">\n<!-- Drawn by Trailmark -->\n<rect/></svg>\n';
    const cwd = folder({ '.github/trailmark.svg': svg });
    await runCli({ cwd }, ['update']);
    await runCli({ cwd }, ['tick', 'two']);
    expect(readFileSync(join(cwd, '.github/trailmark.svg'), 'utf8')).toBe(svg);
  });
});

describe('read, and the good roadmap counts', () => {
  test.each([
    ['a rule on the first line that ends in CR', `---\r${'- [ ] a\r'.repeat(40)}`, [40, 2], []],
    ['quotes and lists in turn, 4,000 deep', `${'> - '.repeat(4000)}a\n`, [2], ['roadmap/bad.md']],
    [
      'marks and an order that are objects',
      '---\nmarks: {x: {toString: 1}}\n---\n- [ ] a\n',
      [1, 2],
      ['roadmap/bad.md'],
    ],
    [
      'a status of 40,000 full-width marks',
      `| a | status |\n|-|-|\n| b | ${'！'.repeat(40_000)} |\n| c | done |\n- [ ] x\n`,
      [1, 2],
      [],
    ],
    ['tags alone behind boxes', '> - [ ] a\n> </kbd>\n> - [ ] b\n\n- [ ] c\n<kbd x="y">\n- [ ] d\n', [2, 2], []],
    [
      '2,000 keys in a line of front matter',
      `---\n{${'a, '.repeat(2000)}b: 1}\n---\n- [ ] a\n`,
      [1, 2],
      ['roadmap/bad.md'],
    ],
  ])('%s', async (_, text, totals, wrong) => {
    expect(await count(folder({ 'roadmap/bad.md': text }))).toEqual({ totals, wrong });
  });
});

describe('beside what is written', () => {
  onPosix('another name of a picture keeps the old one, and is told', async () => {
    const cwd = folder();
    await runCli({ cwd }, ['update']);
    const picture = join(cwd, '.github/trailmark.svg');
    linkSync(picture, join(cwd, 'twin.svg'));
    const old = readFileSync(picture, 'utf8');
    const { stderr } = await runCli({ cwd }, ['tick', 'two']);
    expect(stderr).toContain('.github/trailmark.svg has other names (hard links)');
    expect([readFileSync(join(cwd, 'twin.svg'), 'utf8'), readFileSync(picture, 'utf8') !== old]).toEqual([old, true]);
  });

  test('what dead processes left of a picture goes, and files that are only called so stay', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, '.github'));
    const left = join(cwd, '.github/.trailmark.svg.7fffffff0123.tmp');
    const other = join(cwd, '.github/.trailmark.svg.mine.tmp');
    for (const path of [left, other]) writeFileSync(path, 'half');
    await runCli({ cwd }, ['update']);
    expect([existsSync(left), existsSync(other)]).toEqual([false, true]);
  });
});
