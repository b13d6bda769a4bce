import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../collect/folder.ts';

const MARKERS = '<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const PLAN = '## Basics\n\n- [x] tables\n- [ ] joins [id:: joins]\n\n## More\n\n- [ ] windows [needs:: joins]\n';

/** Clones in which something is wrong, or said otherwise than usual. */
const CLONES = {
  'ada/roadmap/sql.md': PLAN,
  'ada/README.md': MARKERS,
  'bob/ROADMAP.md': '- [x] a\n- [x] b\n',
  'bob/README.md': '# Bob\n',
  'cid/README.md': '- [ ] in the README\n- [ ] two\n',
  'dan/notes.txt': 'nothing here',
  'eve/roadmap/plan.md': Buffer.from([0xff, 0xfe, 0x41, 0x00]),
  'fay/roadmap/a.md': PLAN,
  'fay/roadmap/b.md': Buffer.from([0, 1, 2]),
  'fay/README.md': `${MARKERS}${MARKERS}`,
  'gus/plans/my.md': '- [ ] later [start:: 2027-01-01]\n- [ ] now\n- [ ] when asked <!-- when: asked -->\n',
  'gus/trailmark.yml': 'roadmap: plans/*.md\nreadme: HOME.md\nwhen: asked\n',
  'hal/roadmap/a.md': '- [ ] a\n-[ ] near\n- [ ] b [needs:: nothing]\n',
  'hal/trailmark.yml': 'roadmaps: x\n',
  'ivy/roadmap/goal.md': '---\ngoal: Ship it\n---\n\n- [ ] build\n- [~] half\n- [ ] ship [needs:: build]\n',
  '.hidden/roadmap/a.md': PLAN,
  'file.md': PLAN,
};

interface Row {
  readonly name: string;
  readonly lastChange: string | null;
  readonly [key: string]: unknown;
}

async function readRows(cwd: string, words: readonly string[] = []): Promise<readonly Row[]> {
  const ran = await runCli({ cwd }, ['class', '--json', ...words]);
  expect(ran.status, ran.stderr).toBe(0);
  return JSON.parse(ran.stdout).members;
}

/** The row that `status --json` of a repository makes. */
async function rowOf(cwd: string, name: string): Promise<unknown> {
  const ran = await runCli({ cwd: join(cwd, name) }, ['status', '--json']);
  if (ran.status !== 0) return { name, path: name, waiting: 0, stage: null, next: null, roadmaps: [] };
  const { progress, roadmaps, suggestion, problems } = JSON.parse(ran.stdout);
  return {
    ...{ name, path: name, progress, problems: problems.length, waiting: suggestion.blocked.length },
    ...{ next: suggestion.next, stage: suggestion.next?.stage ?? null },
    roadmaps: roadmaps.map(({ path, title, progress: own }: Row) => ({ path, title, progress: own })),
  };
}

test('each folder is a row, which says what status says there', async () => {
  const cwd = makeFolder(CLONES);
  const rows = await readRows(cwd);
  expect(rows.map(({ name }) => name)).toEqual(['ada', 'bob', 'cid', 'dan', 'eve', 'fay', 'gus', 'hal', 'ivy']);
  for (const row of rows) expect(row).toMatchObject((await rowOf(cwd, row.name)) as object);
  expect(rows.find(({ name }) => name === 'dan')).toMatchObject({ progress: { total: 0 }, problems: 1 });
});

test('what can not be read is named with its reason, and stops nothing', async () => {
  const cwd = makeFolder(CLONES);
  symlinkSync(join(cwd, 'ada'), join(cwd, 'linked'));
  mkdirSync(join(cwd, 'locked'));
  chmodSync(join(cwd, 'locked'), 0);
  const { status, stdout, stderr } = await runCli({ cwd }, ['class', '.', '--csv']);
  expect(status).toBe(0);
  expect(stdout).toContain('\nlinked,linked,0,0,0,0,,,,0,,1\n');
  expect(stdout).toContain('\nlocked,locked,0,0,0,0,,,,0,,1\n');
  expect(stderr).toContain('trailmark: dan: No roadmap was found');
  expect(stderr).toContain('trailmark: eve: The file is not UTF-8.');
  expect(stderr).toContain('trailmark: linked: This is a symbolic link');
});

test('what the command line asks goes before what a repository says', async () => {
  const cwd = makeFolder({ 'a/x.md': '- [x] x\n', 'a/y.md': '- [ ] y\n', 'a/trailmark.yml': 'roadmap: y.md\n' });
  expect((await readRows(cwd))[0]).toMatchObject({ progress: { done: 0, total: 1 } });
  expect((await readRows(cwd, ['--roadmap', 'x.md']))[0]).toMatchObject({ progress: { done: 1 } });
});

const git = (cwd: string, day: string, ...words: readonly string[]) =>
  execFileSync('git', words, {
    cwd,
    env: {
      ...{ PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b.c', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b.c' },
      ...{ GIT_AUTHOR_DATE: `${day}T23:30:00Z`, GIT_COMMITTER_DATE: '2026-07-30T00:00:00Z' },
    },
    stdio: 'pipe',
  });

test('the last change is the day on which a roadmap was committed last, in a clone that knows it', async () => {
  const cwd = makeFolder({ 'a/roadmap/p.md': PLAN, 'b/roadmap/p.md': PLAN, 'c/roadmap/p.md': PLAN });
  git(cwd, '2026-07-20', 'init', '-q');
  for (const name of ['a', 'c']) {
    const clone = join(cwd, name);
    git(clone, '2026-07-01', 'init', '-q', '-b', 'main');
    git(clone, '2026-07-01', 'add', '.');
    git(clone, '2026-07-01', 'commit', '-qm', 'one');
    writeFileSync(join(clone, 'other.md'), 'not a roadmap');
    git(clone, '2026-07-02', 'add', '.');
    git(clone, '2026-07-02', 'commit', '-qm', 'two');
  }
  git(cwd, '2026-07-20', 'add', 'b');
  git(cwd, '2026-07-20', 'commit', '-qm', 'around');
  git(cwd, '2026-07-20', 'clone', '-q', '--depth', '1', `file://${join(cwd, 'c')}`, join(cwd, 'shallow'));
  const days = (await readRows(cwd)).map(({ name, lastChange }) => [name, lastChange]);
  expect(days).toEqual([
    ['a', '2026-07-01'],
    ['b', null],
    ['c', '2026-07-01'],
    ['shallow', null],
  ]);
});

test('parts are merged to what one run prints, byte for byte, in any order', async () => {
  const cwd = makeFolder(CLONES);
  const names = ['ada', 'bob', 'cid', 'dan', 'eve', 'fay', 'gus', 'hal', 'ivy'];
  const parts = Object.entries(CLONES).map(([path, text]) => [
    `p${names.indexOf(path.split('/')[0] ?? '') % 3}/${path}`,
    text,
  ]);
  const shards = makeFolder(Object.fromEntries(parts));
  const whole = (await runCli({ cwd }, ['class', '--json'])).stdout;
  for (const part of ['p0', 'p1', 'p2'])
    writeFileSync(join(shards, `${part}.json`), (await runCli({ cwd: shards }, ['class', part, '--json'])).stdout);
  for (const order of ['p0 p1 p2', 'p2 p0 p1', 'p1 p2 p0']) {
    const words = order.split(' ').map((part) => `${part}.json`);
    expect((await runCli({ cwd: shards }, ['class', ...words, '--json'])).stdout).toBe(whole);
  }
  expect((await runCli({ cwd: shards }, ['class', 'p0', 'p1', 'p2.json', '--json'])).stdout).toBe(whole);
});

test('section and page lead to the repositories on the server that the environment names', async () => {
  const cwd = makeFolder({ 'ada/README.md': '- [ ] a\n' });
  const { stdout } = await runCli({ cwd }, ['class', '--json']);
  const shown = makeFolder({ 'part.json': stdout.replace('"path": "ada"', '"path": "o/ada"'), 'README.md': MARKERS });
  const words = ['class', 'part.json', '--readme', 'README.md', '--site', 'site'];
  for (const [env, server] of [
    [{}, 'https://github.com'] as const,
    [{ GITHUB_SERVER_URL: 'https://git.test' }, 'https://git.test'] as const,
  ]) {
    expect(await runCli({ cwd: shown, env }, words)).toMatchObject({ status: 0 });
    expect(readFileSync(join(shown, 'README.md'), 'utf8')).toContain(`[ada](${server}/o/ada)`);
    expect(readFileSync(join(shown, 'site/index.html'), 'utf8')).toContain(`${server}/o/ada`);
  }
});

test('the table fits the terminal, and the section goes between the markers of a README', async () => {
  const cwd = makeFolder({ ...CLONES, 'README.md': `# Class\n\n${MARKERS}\nEnd\n` });
  const { stdout } = await runCli({ cwd, columns: 80 }, ['class', '--readme', 'README.md']);
  expect(stdout).toMatchInlineSnapshot(`
    "ada  ███░░░░░░░   33%  1/3  joins (Basics)
    bob  ██████████  100%  2/2  all done
    cid  ░░░░░░░░░░    0%  0/2  in the README
    dan                 –  0/0  no steps read
    eve                 –  0/0  no steps read
    fay  ███░░░░░░░   33%  1/3  joins (Basics)
    gus  ░░░░░░░░░░    0%  0/3  now
    hal  ░░░░░░░░░░    0%  0/2  a
    ivy  ░░░░░░░░░░    0%  0/2  build

    3 of 9 have begun, 1 has finished.
    The step most are at: joins (Basics), 2 of 9.
    The step most wait for: joins (Basics), 2 of 9.
    Not begun (4): cid, gus, hal, ivy.
    No steps read (2): dan, eve.
    "
  `);
  for (const columns of [40, 60, 120])
    for (const line of (await runCli({ cwd, columns }, ['class'])).stdout.split('\n\n')[0]?.split('\n') ?? [])
      expect(line.length).toBeLessThanOrEqual(columns);
  const written = readFileSync(join(cwd, 'README.md'), 'utf8');
  expect(written).toMatchInlineSnapshot(`
    "# Class

    <!-- trailmark:start -->

    3 of 9 have begun, 1 has finished.

    - The step most are at: joins (Basics), 2 of 9.
    - The step most wait for: joins (Basics), 2 of 9.

    <details>
    <summary>Not begun: 4</summary>

    cid, gus, hal, ivy

    </details>

    <details>
    <summary>No steps read: 2</summary>

    dan, eve

    </details>

    | Name | Progress | Steps | Next step |
    | :-- | :-- | --: | :-- |
    | ada | ●●○○○ 33% | 1/3 | joins (Basics) |
    | bob | ●●●●● 100% | 2/2 | all done |
    | cid | ○○○○○ 0% | 0/2 | in the README |
    | dan | – | 0/0 | no steps read |
    | eve | – | 0/0 | no steps read |
    | fay | ●●○○○ 33% | 1/3 | joins (Basics) |
    | gus | ○○○○○ 0% | 0/3 | now |
    | hal | ○○○○○ 0% | 0/2 | a |
    | ivy | ○○○○○ 0% | 0/2 | build |

    <sub>Read of each repository: its roadmap files, its README and trailmark.yml, and the day of the last change to a roadmap. Shown: what stands here, in the order of the names. It is no ranking.</sub>

    <!-- trailmark:end -->

    End
    "
  `);
  await runCli({ cwd }, ['class', '--readme', 'README.md']);
  expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(written);
});

test.each([
  [['class', 'nowhere'], 2, 'There is no folder or file "nowhere".'],
  [['class', 'empty'], 2, 'There is no folder in it to look at.'],
  [['class', 'a.json'], 2, 'a.json is not what "trailmark class --json" prints.'],
  [['class', '--readme', 'README.md'], 3, 'README.md:1:1 error markers-missing'],
  [['class', '--csv', '--json'], 2, 'Give --csv or --json, not both.'],
])('%j ends with %i and says why', async (words, status, message) => {
  const cwd = makeFolder({ 'one/roadmap/a.md': PLAN, 'README.md': '# Hi\n', 'a.json': '{}', 'empty/.keep': '' });
  const ran = await runCli({ cwd }, words);
  expect(ran).toMatchObject({ status, stdout: '' });
  expect(ran.stderr).toContain(message);
});

test('what is printed as JSON is what the schema says', async () => {
  const { stdout } = await runCli({ cwd: makeFolder(CLONES) }, ['class', '--json']);
  const schema = JSON.parse(readFileSync(new URL('../../schema/class.schema.json', import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  expect(ajv.validate(schema, JSON.parse(stdout)), ajv.errorsText()).toBe(true);
});
