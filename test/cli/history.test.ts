import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../collect/folder.ts';
import { type Commit, makeRepository } from '../history/make-repository.ts';
import { runCli } from './run-cli.ts';

const TITLES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota', 'Kappa'];

/** A plan of ten topics with the first ones done. */
function plan(done: number): Readonly<Record<string, string>> {
  const lines = TITLES.map((title, at) => `- [${at < done ? 'x' : ' '}] ${title}\n`);
  return { 'roadmap/plan.md': `# Plan\n\n${lines.join('')}` };
}

/** Two steps a week from the end of June on, and none in the week before the last. */
const COMMITS: readonly Commit[] = [
  { at: '2026-06-29T12:00Z', files: plan(1) },
  { at: '2026-06-30T12:00Z', files: plan(3) },
  { at: '2026-07-07T12:00Z', files: plan(4) },
  { at: '2026-07-14T12:00Z', files: plan(7) },
  { at: '2026-07-28T12:00Z', files: plan(8) },
];

function repository(commits: readonly Commit[]): string {
  const cwd = makeFolder({});
  makeRepository(cwd, commits);
  if (commits.length > 0) execFileSync('git', ['checkout', '--quiet', 'main'], { cwd });
  return cwd;
}

test('the way is told week by week, with what was done last, the pace and where it leads', async () => {
  const { status, stdout, stderr } = await runCli({ cwd: repository(COMMITS) }, ['history']);
  expect(stdout).toBe(`8 of 10 steps done

2026-06-29  ██   2  3/10
2026-07-06  █    1  4/10
2026-07-13  ███  3  7/10
2026-07-20       ·  7/10
2026-07-27  █    1  8/10

Done last
  2026-07-28  Theta
  2026-07-14  Eta
  2026-07-14  Zeta
  2026-07-14  Epsilon
  2026-07-07  Delta

Pace, in steps a week: 1.5
At this pace, all open steps are done between August 9, 2026 and August 16, 2026.
`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('it is as narrow and as colourful as the terminal', async () => {
  const cwd = repository(COMMITS);
  const { stdout } = await runCli({ cwd, columns: 40 }, ['history']);
  expect(stdout).toContain('2026-07-13  \u001b[32m███\u001b[0m  3  7/10\n');
  const narrow = await runCli({ cwd, columns: 20 }, ['history', '--no-color']);
  expect(narrow.stdout).toContain('2026-07-13  █  3  7/10\n');
});

test('in the language of the roadmap', async () => {
  const { stdout } = await runCli({ cwd: repository(COMMITS) }, ['history', '--language', 'de']);
  expect(stdout).toContain('Tempo in Schritten pro Woche: 1,5\n');
  expect(stdout).toContain('zwischen 9. August 2026 und 16. August 2026 erledigt');
});

test('only the newest half a year is shown', async () => {
  const old: Commit = { at: '2025-01-06T12:00Z', files: plan(0) };
  const { stdout } = await runCli({ cwd: repository([old, ...COMMITS]) }, ['history']);
  expect(stdout.match(/^\d{4}-\d\d-\d\d /gm)).toHaveLength(26);
});

test('of a folder inside of the repository, from anywhere, as its trailmark.yml reads marks', async () => {
  const [[path = '', text = ''] = []] = Object.entries(plan(2));
  const files = { [`learn/${path}`]: text.replace('[ ] Kappa', '[?] Kappa') };
  const cwd = repository([{ at: '2026-06-29T12:00Z', files }]);
  writeFileSync(join(cwd, 'learn/trailmark.yml'), 'marks: { "?": done }\n');
  const { stdout } = await runCli({ cwd }, ['history', '--root', 'learn', '--csv']);
  expect(stdout).toBe('day,done,doing,todo,total\n2026-06-29,3,0,7,10\n');
});

test('the days as comma-separated values and all of it as JSON', async () => {
  const cwd = repository(COMMITS);
  const csv = await runCli({ cwd }, ['history', '--csv']);
  expect(csv.stdout).toBe(
    'day,done,doing,todo,total\n2026-06-29,1,0,9,10\n2026-06-30,3,0,7,10\n2026-07-07,4,0,6,10\n2026-07-14,7,0,3,10\n2026-07-28,8,0,2,10\n',
  );
  const json = await runCli({ cwd }, ['history', '--json']);
  expect(JSON.parse(json.stdout)).toMatchObject({
    version: 1,
    roadmaps: ['roadmap/plan.md'],
    from: '2026-06-29',
    to: '2026-07-28',
    isShallow: false,
    pace: { perWeek: 1.5, weeks: 4 },
    forecast: { from: '2026-08-09', to: '2026-08-16' },
  });
  expect(await runCli({ cwd }, ['history', '--json', '--csv'])).toMatchObject({ status: 2, stdout: '' });
});

test('outside of git it ends with 2 and says what to do', async () => {
  const { status, stdout, stderr } = await runCli({ cwd: makeFolder(plan(1)) }, ['history']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('"git init"');
});

test('without git on the machine it ends with 2 and says so', async () => {
  const path = process.env.PATH;
  process.env.PATH = '';
  const { status, stderr } = await runCli({ cwd: makeFolder(plan(1)) }, ['history']);
  process.env.PATH = path;
  expect(status).toBe(2);
  expect(stderr).toContain('no git on this machine');
});

test('in a shallow clone it ends with 0 and says why there is no pace', async () => {
  const clone = join(makeFolder({}), 'clone');
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository(COMMITS)}`, clone]);
  const { status, stdout, stderr } = await runCli({ cwd: clone }, ['history', '--json']);
  expect({ status, ...(JSON.parse(stdout) as object) }).toMatchObject({
    status: 0,
    isShallow: true,
    days: [{ day: '2026-07-28', done: 8 }],
    weeks: [],
    pace: { perWeek: null, weeks: 0 },
    forecast: null,
  });
  expect(stderr).toContain('git fetch --unshallow');
});

test('without a commit it ends with 0 and says so', async () => {
  const cwd = makeFolder(plan(1));
  execFileSync('git', ['init', '--quiet'], { cwd });
  const { status, stdout, stderr } = await runCli({ cwd }, ['history', '--csv']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'day,done,doing,todo,total\n' });
  expect(stderr).toContain('No roadmap is committed yet');
});

/** The third step is passed over, and the fourth was done after it. */
const PASSED: readonly Commit[] = [
  { at: '2026-06-29T12:00Z', files: { 'roadmap/plan.md': steps(' ', ' ', ' ', ' ', ' ') } },
  { at: '2026-07-06T12:00Z', files: { 'roadmap/plan.md': steps(' ', 'x', ' ', ' ', ' ') } },
  { at: '2026-07-13T12:00Z', files: { 'roadmap/plan.md': steps(' ', 'x', 'x', ' ', ' ') } },
];

function steps(...marks: readonly string[]): string {
  return `# Plan\n\n${marks.map((mark, at) => `- [${mark}] ${TITLES[at]}\n`).join('')}`;
}

test('the next step says since when it was passed over, and without git that it was', async () => {
  const cwd = repository(PASSED);
  const next = (...words: readonly string[]) => runCli({ cwd }, ['next', ...words]);
  const since = 'You skipped it (since July 6, 2026) and have done 2 steps beyond it. Close the gap now.';
  expect((await next()).stdout).toContain(since);
  const without = await next('--history', 'off');
  expect(without.stdout).toContain('You skipped it and have done 2 steps beyond it.');
  expect(without.stderr).toBe('');
  expect(await next('--history', 'yes')).toMatchObject({ status: 2 });
});

test('the next step needs no git', async () => {
  const { status, stdout, stderr } = await runCli({ cwd: makeFolder({ 'roadmap/plan.md': steps('x', ' ') }) }, [
    'next',
  ]);
  expect(stdout).toContain('Beta');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('what was read of old versions is kept for the program that read it, and for no other build', async () => {
  const cwd = repository(COMMITS);
  const [cache, program] = [makeFolder({}), join(makeFolder({ 'index.js': 'a', 'main.js': 'b' }), 'index.js')];
  const keptFor = async () => {
    await runCli({ cwd, program, env: { XDG_CACHE_HOME: cache } }, ['history']);
    const [name = ''] = readdirSync(join(cache, 'trailmark'));
    return readFileSync(join(cache, 'trailmark', name), 'utf8').split('\n')[0];
  };
  const first = await keptFor();
  expect(await keptFor()).toBe(first);
  writeFileSync(join(dirname(program), 'main.js'), 'longer');
  const second = await keptFor();
  expect(second).not.toBe(first);
  writeFileSync(join(cwd, 'trailmark.yml'), 'marks:\n  "?": doing\n');
  expect(await keptFor()).not.toBe(second);
  await rm(cache, { recursive: true });
  await runCli({ cwd, program, env: { XDG_CACHE_HOME: cache } }, ['history', '--no-cache']);
  expect(existsSync(join(cache, 'trailmark'))).toBe(false);
});
