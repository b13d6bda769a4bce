import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { generateRepository } from '../class/generate-class.ts';
import { type Ran, runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../collect/folder.ts';
import { BareRepository, type Changes } from './bare-repository.ts';
import { BOT, FakeGithub } from './fake-github.ts';

interface Row {
  readonly name: string;
  readonly path: string;
  readonly progress: { readonly total: number };
  readonly lastChange: string | null;
  readonly [key: string]: unknown;
}

let github: FakeGithub;
afterEach(async () => {
  await github.stop();
});

/** GitHub with these repositories of `octo`, and a folder with a class.yml that names them. */
async function startClass(
  repositories: Readonly<Record<string, Changes | null>>,
  list: readonly string[],
): Promise<string> {
  github = await FakeGithub.start({ 'README.md': '' });
  // Equal files are one repository on the disk.
  const made = new Map<Changes | null, BareRepository | null>([[null, null]]);
  const others = Object.entries(repositories).map(([name, files]) => {
    if (!made.has(files)) made.set(files, makeRepository(files ?? {}));
    return [`octo/${name}`, made.get(files) ?? null] as const;
  });
  github.settings = { ...github.settings, others: new Map(others) };
  return makeFolder({ 'class.yml': `repositories:\n${list.map((name) => `  - octo/${name}\n`).join('')}` });
}

function makeRepository(files: Changes): BareRepository {
  const repository = new BareRepository();
  if (Object.keys(files).length > 0) repository.push(files);
  return repository;
}

const read = (cwd: string, ...words: readonly string[]): Promise<Ran> =>
  runCli({ cwd, env: { GITHUB_TOKEN: BOT, GITHUB_API_URL: github.url, TRAILMARK_PACE: '10' } }, [
    'class',
    'class.yml',
    ...words,
  ]);

const rowsOf = ({ stdout }: Ran): readonly Row[] => JSON.parse(stdout).members;

const today = new Date().toISOString().slice(0, 10);

test('200 repositories take eight requests at most, whatever is wrong with some, and their rows are right', async () => {
  const names = Array.from({ length: 200 }, (_, at) => `plan-${at}`);
  const plans = Array.from({ length: 20 }, (_, at) => generateRepository(at));
  const repositories = new Map<string, Changes | null>(names.map((name, at) => [name, plans[at % 20] ?? null]));
  const missing = names.slice(10, 15);
  for (const name of missing) repositories.delete(name);
  repositories.set('plan-20', null);
  repositories.set('plan-21', {});
  repositories.set('plan-22', { 'roadmap/plan.md': Buffer.from([0, 1, 2]) });
  repositories.set('plan-23', { 'roadmap/plan.md': Buffer.from('- [x] caf\xe9\n', 'latin1') });
  repositories.set('plan-24', {
    'roadmap/a.md': Buffer.from('- [x] na\xefve\n', 'latin1'),
    'roadmap/b.md': '- [ ] b\n',
  });
  repositories.set('plan-25', { 'roadmap/plan.md': `- [ ] a\n${'x'.repeat(5_000_000)}` });
  repositories.set('plan-26', { 'ROADMAP.md': '\ufeff- [x] in the root\n- [ ] b\n' });
  repositories.set('plan-27', { 'Roadmap/deep/er/plan.md': '- [x] deep\n' });
  repositories.set('plan-28', {
    'docs/readme.md': '# Docs\n',
    'plans/p.md': '- [ ] p\n',
    'trailmark.yml': 'roadmap: plans/*.md\n',
  });
  const cwd = await startClass(Object.fromEntries(repositories), names);
  let pushed = false;
  github.fault = ({ name }, count) => {
    if (name === 'query Plans' && count === 2)
      return {
        kind: 'status',
        status: 403,
        headers: { 'retry-after': '1' },
        message: 'You have exceeded a secondary rate limit',
      };
    if (name === 'query Files' && !pushed) {
      pushed = true;
      github.settings.others.get('octo/plan-26')?.push({ 'ROADMAP.md': '- [ ] pushed\n' });
    }
    return null;
  };
  const ran = await read(cwd, '--json');
  expect(ran.status, ran.stderr).toBe(0);
  const calls = github.calls.map(({ name }) => name);
  expect(calls.length, calls.join()).toBeLessThanOrEqual(200 / 50 + 4);

  const rows = new Map(rowsOf(ran).map((row) => [row.path, row]));
  expect(rows.size).toBe(200);
  const unread = [...missing, 'plan-20', 'plan-21', 'plan-22', 'plan-23', 'plan-25'];
  expect(
    [...rows.values()]
      .filter(({ progress }) => progress.total === 0)
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(unread.map((name) => `octo/${name}`).toSorted());
  for (const name of unread) expect(ran.stderr).toContain(`trailmark: octo/${name}: `);
  expect(ran.stderr).toContain('octo/plan-10: There is no such repository, or the token may not read it.');
  expect(ran.stderr).toContain('octo/plan-21: The repository holds no commit yet.');
  expect(ran.stderr).toContain('octo/plan-25: The file is over 2 MB, the most that is read.');

  // The same repositories as clones.
  const clones = makeFolder(
    Object.fromEntries(
      [...repositories].flatMap(([name, files]) =>
        Object.entries(files ?? {}).map(([path, text]) => [`octo|${name}/${path}`, text as string]),
      ),
    ),
  );
  const local = await runCli({ cwd: clones }, ['class', '--json']);
  for (const row of rowsOf(local)) {
    const path = row.name.replace('|', '/');
    const { lastChange, ...remote } = rows.get(path) as Row;
    const { lastChange: _, ...expected } = { ...row, name: path, path };
    expect(remote).toEqual(expected);
    expect(lastChange).toBe(row.progress.total === 0 ? null : today);
  }
});

test('what GitHub does not finish is asked for in halves, and where it answers nothing the run ends and says so', async () => {
  const names = ['a', 'b', 'c'];
  const plan = { 'roadmap/a.md': '- [x] a\n' };
  const cwd = await startClass({ a: plan, b: plan, c: plan }, names);
  github.fault = ({ body }) => (body.includes('r2:') ? { kind: 'status', status: 502 } : null);
  expect(rowsOf(await read(cwd, '--json')).map(({ progress }) => progress.total)).toEqual([1, 1, 1]);
  github.fault = () => ({ kind: 'status', status: 502 });
  const ran = await read(cwd, '--json');
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toContain('GitHub has a fault at the moment');
});

test('a text that GitHub cuts is read whole', async () => {
  const long = `- [x] a\n${'word '.repeat(120_000)}\n\n- [ ] last\n`;
  const cwd = await startClass({ a: { 'roadmap/a.md': long } }, ['a']);
  expect(rowsOf(await read(cwd, '--json'))).toMatchObject([{ progress: { done: 1, total: 2 } }]);
});

test('parts of a list, read apart and merged in any order, are byte for byte the whole', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `plan-${at}`);
  const cwd = await startClass(Object.fromEntries(names.map((name, at) => [name, generateRepository(at)])), names);
  const whole = (await read(cwd, '--json')).stdout;
  const parts = Array.from({ length: 8 }, (_, at) => `part-${at + 1}.json`);
  for (const [at, part] of parts.entries())
    writeFileSync(join(cwd, part), (await read(cwd, '--json', '--shard', `${at + 1}/8`)).stdout);
  for (const order of [parts, parts.toReversed(), [...parts.slice(3), ...parts.slice(0, 3)]])
    expect((await runCli({ cwd }, ['class', ...order, '--json'])).stdout).toBe(whole);
});

test('a pattern and a roster name repositories, and names are what the roster says', async () => {
  const plan = { 'roadmap/a.md': '- [x] a\n- [ ] b\n' };
  const cwd = await startClass({ 'ada-plan': plan, 'bob-plan': plan }, ['x']);
  writeFileSync(join(cwd, 'class.yml'), 'pattern: octo/{username}-plan\nroster: students.csv\n');
  writeFileSync(
    join(cwd, 'students.csv'),
    '\ufeffName;Username;Group\n"Byron; Ada";ada;1\n;bob;2\nCid;;2\nDan;-dan;2\n',
  );
  const ran = await read(cwd, '--csv');
  expect(ran.stdout.split('\n').map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
    'name,path,done',
    'bob,octo/bob-plan,1',
    'Byron; Ada,octo/ada-plan,1',
    '',
  ]);
  expect(ran.stderr).toContain('students.csv:4: This line has no username, and is left out.');
  expect(ran.stderr).toContain('students.csv:5: "-dan" is no login on GitHub; the line is left out.');
  writeFileSync(join(cwd, 'README.md'), '<!-- trailmark:start -->\n<!-- trailmark:end -->\n');
  await read(cwd, '--readme', 'README.md');
  expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toContain('| [Byron; Ada](https://github.com/octo/ada-plan) |');
});
