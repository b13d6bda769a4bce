import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../collect/folder.ts';
import { generateName, writeClass } from './generate-class.ts';

/** How many repositories; TRAILMARK_CLASS=2000 is the long form, with the plans of the corpus where it is there, and in processes of what is built. */
const COUNT = Number(process.env.TRAILMARK_CLASS ?? 40);
const isLong = COUNT >= 1000;
const CORPUS = join(import.meta.dirname, '../../../shared/corpus/files');
const ENTRY = join(import.meta.dirname, '../../dist/cli/index.js');

interface Row {
  readonly name: string;
  readonly progress: { readonly total: number };
  readonly [key: string]: unknown;
}

interface Printed {
  readonly class: Readonly<Record<string, number | null>>;
  readonly members: readonly Row[];
}

/** Adds a repository for each plan of the corpus, and gives their names. */
function writeCorpus(folder: string): readonly string[] {
  if (!isLong || !existsSync(CORPUS)) return [];
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path, at) => {
      mkdirSync(join(folder, `corpus ${at}/roadmap`), { recursive: true });
      writeFileSync(join(folder, `corpus ${at}/roadmap/plan.md`), readFileSync(join(CORPUS, path)));
      return `corpus ${at}`;
    });
}

async function readClass(cwd: string): Promise<Printed> {
  const { status, stdout, stderr } = await runCli({ cwd }, ['class', '--json']);
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as Printed;
}

async function rowOf(cwd: string, name: string): Promise<object> {
  const { status, stdout } = await runCli({ cwd: join(cwd, name) }, ['status', '--json']);
  if (status !== 0) return { name, progress: { total: 0 } };
  const { progress, roadmaps, suggestion, problems } = JSON.parse(stdout);
  return {
    ...{ name, progress, problems: problems.length, waiting: suggestion.blocked.length },
    ...{ next: suggestion.next, stage: suggestion.next?.stage ?? null },
    roadmaps: roadmaps.map((one: Row) => ({ path: one.path, title: one.title, progress: one.progress })),
  };
}

test(`each of ${COUNT} rows is what status says, also when ten repositories have changed`, async () => {
  const cwd = makeFolder({});
  writeClass(cwd, COUNT);
  const names = [...Array.from({ length: COUNT }, (_, at) => generateName(at)), ...writeCorpus(cwd)];
  const first = await readClass(cwd);
  expect(first.class.members).toBe(names.length);
  for (const row of first.members) expect(row).toMatchObject(await rowOf(cwd, row.name));

  const changed = names.filter((_, at) => at % Math.floor(COUNT / 10) === 0).slice(0, 10);
  for (const name of changed) {
    mkdirSync(join(cwd, name, 'roadmap'), { recursive: true });
    writeFileSync(join(cwd, name, 'roadmap/plan.md'), `# ${name}\n\n- [x] one\n- [/] two\n- [ ] three\n`);
  }
  const second = await readClass(cwd);
  const isChanged = ({ name }: Row) => changed.includes(name);
  expect(second.members.filter((row) => !isChanged(row))).toEqual(first.members.filter((row) => !isChanged(row)));
  for (const row of second.members.filter(isChanged)) expect(row).toMatchObject(await rowOf(cwd, row.name));
});

interface Usage {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Makes a process say at its end what it took. */
const METER = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  process.stderr.write('\\n' + JSON.stringify(usage));
});`)}`;

test.skipIf(!isLong)('one process takes a part of the time of many, and 300 MB at most', () => {
  const folder = makeFolder({});
  writeClass(folder, COUNT);
  const measure = (cwd: string, words: readonly string[]): Usage => {
    const node = spawnSync(process.execPath, ['--import', METER, ENTRY, ...words], { cwd, maxBuffer: 1 << 28 });
    const stderr = node.stderr.toString();
    // A build that is older than the sources may know nothing of what is asked.
    if (words[0] === 'class') expect(node.status, stderr).toBe(0);
    return JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '') as Usage;
  };
  const whole = measure(folder, ['class', '--json']);
  const sample = Array.from({ length: 40 }, (_, at) =>
    measure(join(folder, generateName((at * COUNT) / 40)), ['status', '--json']),
  );
  const each = sample.reduce((sum, { seconds }) => sum + seconds, 0) / sample.length;
  console.log(
    `${COUNT} repositories: ${whole.seconds.toFixed(1)} s in one process, ${(each * COUNT).toFixed(0)} s in ${COUNT} (from ${sample.length}); ${whole.megabytes.toFixed(0)} MB`,
  );
  expect(whole.megabytes).toBeLessThanOrEqual(300);
});
