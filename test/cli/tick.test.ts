import { linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../collect/folder.ts';
import { runCli } from './run-cli.ts';

const PLAN = 'roadmap/plan.md';
const read = (cwd: string) => readFileSync(join(cwd, PLAN), 'utf8');

async function tick(text: string, ...words: readonly string[]): Promise<string> {
  const cwd = makeFolder({ [PLAN]: text });
  expect(await runCli({ cwd }, ['tick', ...words])).toMatchObject({ status: 0 });
  return read(cwd);
}

describe('the day of a tick', () => {
  test.each([
    ['Obsidian Tasks', '- [x] a ✅ 2026-07-01\n', ' ✅ 2026-08-02'],
    ['Dataview', '- [x] a [completion:: 2026-07-01]\n', ' [completion:: 2026-08-02]'],
    ['a comment of the other name', '- [x] a <!-- completion: 2026-07-01 -->\n', ' <!-- completion: 2026-08-02 -->'],
    ['a comment', '- [x] a <!-- done: 2026-07-01 -->\n', ' <!-- done: 2026-08-02 -->'],
    ['reviews alone', '---\nreview: true\n---\n- [x] a\n', ' ✅ 2026-08-02'],
    ['nothing', '- [x] a\n', ''],
    ['a date in the title', '- [x] a 2026-07-01\n', ''],
  ])('is written as the file writes days: %s', async (_, head, day) => {
    expect(await tick(`${head}- [ ] b 📅 2026-09-01 ^ref\n  more\n`, 'b')).toBe(
      `${head}- [x] b 📅 2026-09-01${day} ^ref\n  more\n`,
    );
  });

  test('is that of the last tick, and goes when the step is opened again', async () => {
    const cwd = makeFolder({ [PLAN]: '- [x] a ✅ 2026-07-01\n- [ ] b ✅ 2026-06-01\n' });
    await runCli({ cwd }, ['tick', 'b']);
    expect(read(cwd)).toBe('- [x] a ✅ 2026-07-01\n- [x] b ✅ 2026-08-02\n');
    await runCli({ cwd }, ['tick', 'b', '--todo']);
    expect(read(cwd)).toBe('- [x] a ✅ 2026-07-01\n- [ ] b\n');
  });

  test('feeds the reviews that the roadmap asks for', async () => {
    const cwd = makeFolder({ [PLAN]: '---\nreview: true\n---\n- [ ] a\n- [ ] b\n' });
    await runCli({ cwd }, ['tick', 'a', '--today', '2026-07-01']);
    expect((await runCli({ cwd }, ['next', '--today', '2026-07-09'])).stdout).toContain('a');
  });
});

test('a tick says what it opened and which stage it finished', async () => {
  const plan = '## Basics\n- [ ] a\n## Web\n- [ ] b <!-- needs: a -->\n- [ ] c\n';
  const cwd = makeFolder({ [PLAN]: plan });
  const { stdout } = await runCli({ cwd }, ['tick', 'a']);
  expect(stdout).toContain('0 % → 33 %\nBasics is finished.\nOpen now: b.\nNext: b (roadmap/plan.md:4)\n');
  const again = JSON.parse((await runCli({ cwd }, ['tick', 'b', '--json'])).stdout);
  expect(again.news).toEqual({ opened: [], finished: [] });
});

describe('a name with a slip', () => {
  const plan = '## One\n\n- [ ] Borrowing\n- [ ] Traits\n\n## Two\n\n- [ ] Setup\n\n## Three\n\n- [ ] Setup\n';

  test.each([
    ['Borowing', 'Did you mean:\n  trailmark tick roadmap/plan.md:3   One › Borrowing\n'],
    ['Setup', '2 steps match "Setup". Type one of these:\n  trailmark tick roadmap/plan.md:8   Two › Setup\n'],
    ['nothing-like-it', 'No step matches "nothing-like-it". To see the next ones: trailmark next.'],
  ])('%s is answered with what to type', async (name, said) => {
    const cwd = makeFolder({ [PLAN]: plan });
    expect(await runCli({ cwd }, ['tick', name])).toMatchObject({ status: 2, stderr: expect.stringContaining(said) });
    expect(read(cwd)).toBe(plan);
  });

  test.each([
    ['Borowing', 'Is it One › Borrowing?', 'y', 'Borrowing'],
    ['Setup', 'Which of them?', '\u001b[B\r', 'Three\n\n- [x] Setup'],
    ['Setpu', 'No step is called "Setpu". Which one is it?', '\r', 'Two\n\n- [x] Setup'],
  ])('%s is asked about on a terminal', async (name, question, keys, ticked) => {
    const cwd = makeFolder({ [PLAN]: plan });
    const place = { cwd, columns: 80, answers: [[question, keys]] as const };
    expect(await runCli(place, ['tick', name])).toMatchObject({ status: 0 });
    expect(read(cwd).match(/\[x\]/g)).toHaveLength(1);
    expect(read(cwd)).toContain(ticked);
  });

  test.each([
    ['Borowing', 'Is it', 'n'],
    ['Borowing', 'Is it', '\u0003'],
    ['Setup', 'Which of them?', '\u0003'],
  ])('%s, %s %j ticks nothing', async (name, question, keys) => {
    const cwd = makeFolder({ [PLAN]: plan });
    const place = { cwd, columns: 80, answers: [[question, keys]] as const };
    expect(await runCli(place, ['tick', name])).toMatchObject({ status: 2 });
    expect(read(cwd)).toBe(plan);
  });

  test.each([
    [{ answers: [['Is it', 'y']] as const }, []],
    [{ columns: 80 }, []],
    [{ columns: 80, answers: [['Is it', 'y']] as const }, ['--json']],
  ])('nobody is asked at %j with %j', async (screen, words) => {
    const cwd = makeFolder({ [PLAN]: plan });
    const ran = await runCli({ cwd, ...screen }, ['tick', 'Borowing', ...words]);
    expect(ran).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Did you mean:\n') });
    expect(read(cwd)).toBe(plan);
  });

  test('nothing is asked where nothing is like it', async () => {
    const place = { cwd: makeFolder({ [PLAN]: plan }), columns: 80, answers: [] };
    expect(await runCli(place, ['tick', 'nothing-like-it'])).toMatchObject({ status: 2, stdout: '' });
  });

  test('the name of a file is enough before the line', async () => {
    const cwd = makeFolder({ [PLAN]: plan });
    expect(await runCli({ cwd }, ['tick', 'plan.md:4'])).toMatchObject({ status: 0 });
    expect(read(cwd)).toContain('- [x] Traits');
  });
});

describe('the section', () => {
  const readme = '# Mine\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
  const section = (cwd: string) => /\*\*(\d+)%\*\*/.exec(readFileSync(join(cwd, 'README.md'), 'utf8'))?.[1];
  const off = { 'trailmark.yml': 'chart: off\n' };

  test('that a tick before did not come to is brought up to date by the next, though there is nothing to tick', async () => {
    const cwd = makeFolder({ [PLAN]: '- [ ] a\n- [ ] b\n', 'README.md': readme, ...off });
    await runCli({ cwd }, ['tick', 'a', '--no-update']);
    expect(section(cwd)).toBe(undefined);
    const said = 'roadmap/plan.md:1: a was already done.\n';
    expect((await runCli({ cwd }, ['tick', 'a'])).stdout).toBe(`${said}Updated README.md.\n`);
    expect(section(cwd)).toBe('50');
    expect((await runCli({ cwd }, ['tick', 'a'])).stdout).toBe(said);
  });

  test('shows the tick where the README is the roadmap', async () => {
    const cwd = makeFolder({ 'README.md': `${readme}\n- [ ] a\n- [ ] b\n`, ...off });
    const ran = await runCli({ cwd }, ['tick', 'b']);
    expect(ran).toMatchObject({ status: 0, stdout: expect.stringContaining('b is done.\n0 % → 50 %\n') });
    expect(section(cwd)).toBe('50');
    expect((await runCli({ cwd }, ['update'])).stdout).toBe('README.md is up to date.\n');
  });
});

describe('--note', () => {
  test('writes the note, says so, and begins an open box', async () => {
    const cwd = makeFolder({ [PLAN]: '- [ ] a\n- [ ] b\n' });
    const { stdout } = await runCli({ cwd }, ['tick', 'a', '--note', 'chapter 4']);
    expect(stdout).toContain('a has its note now.');
    expect(read(cwd)).toBe('- [ ] 🚧 a (chapter 4)\n- [ ] b\n');
    const again = await runCli({ cwd }, ['tick', 'a', '--note', 'chapter 4', '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({ changed: false, step: { status: 'doing' } });
    expect((await runCli({ cwd }, ['tick', 'a', '--note', ''])).stdout).toContain('a has no note any more.');
    expect(read(cwd)).toBe('- [ ] 🚧 a\n- [ ] b\n');
  });

  test('begins a done step again where --doing says so', async () => {
    expect(await tick('- [x] a\n- [ ] b\n', 'a', '--note', 'x', '--doing')).toBe('- [ ] 🚧 a (x)\n- [ ] b\n');
  });

  test.each([
    [['--note', 'x'], 3, 'add --doing'],
    [['--note', 'x', '--todo'], 2, 'give --note or --todo'],
  ])('%j is refused, with the way out', async (words, status, way) => {
    const cwd = makeFolder({ [PLAN]: '- [x] a\n- [ ] b\n' });
    const refused = await runCli({ cwd }, ['tick', 'a', ...words]);
    expect(refused).toMatchObject({ status, stderr: expect.stringContaining(way) });
    expect(read(cwd)).toBe('- [x] a\n- [ ] b\n');
  });
});

test.skipIf(process.platform === 'win32')(
  'a file with another name is written, and the run says which name keeps the old text',
  async () => {
    const cwd = makeFolder({ 'roadmap/plan.md': '# Plan\n\n- [ ] one\n- [ ] two\n' });
    linkSync(join(cwd, 'roadmap/plan.md'), join(cwd, 'other.txt'));
    const { status, stderr } = await runCli({ cwd }, ['tick', 'one']);
    expect(status).toBe(0);
    expect(stderr).toContain('trailmark: roadmap/plan.md has other names (hard links), which keep the old text.\n');
  },
);
