import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import type { IssueComment } from '../../src/publish/issue/issue-thread.ts';
import { FakeGithub } from './fake-github.ts';
import { GitServer, runGit } from './git-server.ts';
import { type Ran, runAction } from './run-action.ts';

// Every round is ten runs; TRAILMARK_ROUNDS=50 runs the whole of it.
const ROUNDS = Number(process.env.TRAILMARK_ROUNDS ?? 1);
const RUNS = 8;
const PUSHES = 6;
// Half the pauses of a real run: eight runs on two cores answer no faster than GitHub does.
const PACE = { TRAILMARK_PATIENCE: '15000', TRAILMARK_PACE: '500' };
const BRANCH = 'trailmark/progress';
const README = 'top\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nend\n';
const STEPS = Array.from({ length: RUNS }, (_, at) => `- [ ] step ${at}`);

let github: FakeGithub;
let server: GitServer | undefined;
afterEach(async () => {
  server?.stop();
  await github.stop();
});

const table: Record<string, Readonly<Record<string, number>>> = {};
afterAll(() => console.table(table));

function writeRoadmap(done: number): string {
  return `# Plan\n\n${STEPS.map((line, at) => (at < done ? line.replace('[ ]', '[x]') : line)).join('\n')}\n`;
}

async function start(): Promise<void> {
  github = await FakeGithub.start({ 'roadmap/plan.md': writeRoadmap(0), 'README.md': README });
}

/** A person who edits in their own clone and pushes on top of what is there, whenever two runs have just read the branch. Gives the words that must survive. */
function pushWhile(fake: FakeGithub): () => readonly string[] {
  const words: string[] = [];
  const push = (): void => {
    words.push(`human word ${words.length}`);
    const readme = fake.repository.read('README.md').replace(/^end/m, `${words.at(-1)}\nend`);
    const inside =
      words.length % 2 ? readme : readme.replace('<!-- trailmark:end -->', 'scribble\n<!-- trailmark:end -->');
    fake.repository.push({ 'README.md': inside, 'roadmap/plan.md': writeRoadmap(words.length) });
  };
  fake.fault = ({ name }, at) => {
    if (name === 'query Blobs' && at % 2 === 0 && words.length < PUSHES) push();
    return null;
  };
  return () => words;
}

/** A run that lost every race says so; no run may fail in another way. */
function expectOrderly(runs: readonly Ran[]): void {
  for (const run of runs.filter(({ code }) => code !== 0))
    expect(run.log).toMatch(/The branch moved on every attempt|A ref could not be updated/);
}

/** The README outside its section is what people wrote, the section what the roadmap gives, to the byte. */
function expectConsistent(branch: string, words: readonly string[]): void {
  const [readme, roadmap] = [github.repository.read('README.md', branch), github.repository.read('roadmap/plan.md')];
  expect(roadmap).toBe(writeRoadmap(words.length));
  const outside = readme.replace(/(trailmark:start -->\n)[\s\S]*(<!-- trailmark:end)/, '$1$2');
  expect(outside).toBe(README.replace('end\n', `${[...words, 'end'].join('\n')}\n`));
  const { splice } = runPipeline({
    roadmaps: [{ path: 'roadmap/plan.md', text: roadmap }],
    readme: { path: 'README.md', text: readme },
    chart: { path: '.github/trailmark.svg', text: '' },
    problems: [],
    options: { goal: undefined, when: [], language: null, today: '2026-01-01' },
  });
  expect(splice).toMatchObject({ changed: false, text: readme });
}

function count(kind: string, runs: readonly Ran[]): void {
  const called = (name: string): number => github.calls.filter((call) => call.name === name).length;
  const commits = runs.filter(({ outputs }) => outputs.changed === 'true').length;
  const row = {
    rounds: 1,
    runs: runs.length,
    commits,
    conflicts: called('mutation Commit') + called('mutation MoveBranch') - commits,
    retries: called('GET /git/trees/{sha}') - runs.length,
    'gave up': runs.filter(({ code }) => code !== 0).length,
    duplicates: Math.max(0, called('POST /issues') + called('POST /issues/{n}/comments') - 2),
  };
  const old = table[kind] ?? {};
  table[kind] = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value + (old[name] ?? 0)]));
}

async function race(inputs: Readonly<Record<string, string>>): Promise<{ words: readonly string[]; runs: Ran[] }> {
  const person = pushWhile(github);
  const runs = await Promise.all(Array.from({ length: RUNS }, async () => runAction(github, { inputs, env: PACE })));
  const words = person();
  expect(words).toHaveLength(PUSHES);
  const last = await runAction(github, { inputs });
  expect(last.code, last.log).toBe(0);
  expect(last.outputs.done).toBe(String(words.length));
  expectOrderly(runs);
  return { words, runs: [...runs, last] };
}

const rounds = Array.from({ length: ROUNDS }, (_, at) => at + 1);

test.each(rounds)(`round %i: ${RUNS} runs at once while a person pushes inside and outside the section`, async () => {
  await start();
  const { words, runs } = await race({});
  expectConsistent('main', words);
  count('commit: auto', runs);
  expect((await runAction(github)).outputs.changed).toBe('false');
  const issues =
    await github.rest<readonly { readonly state: string; readonly number: number }[]>('GET /issues?state=all');
  expect(issues.filter(({ state }) => state === 'open').map(({ number }) => number)).toEqual([1]);
  const comments = await github.rest<readonly IssueComment[]>('GET /issues/1/comments');
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toContain(`step ${words.length}`);
});

test.each(rounds)(`round %i: ${RUNS} runs at once keep one pull request`, async () => {
  await start();
  const { words, runs } = await race({ commit: 'pull-request', issue: 'off' });
  expectConsistent(BRANCH, words);
  count('commit: pull-request', runs);
  expect(github.pulls.filter(({ state }) => state === 'open')).toHaveLength(1);
});

test('a shallow checkout that is behind is not read: the section is of the branch as it is now', async () => {
  await start();
  server = await GitServer.start(github.repository);
  const workspace = await server.clone();
  github.repository.push({ 'roadmap/plan.md': writeRoadmap(3), 'README.md': README.replace('top', 'new words') });
  expect(await runAction(github, { workspace })).toMatchObject({ code: 0, outputs: { done: '3' } });
  expect(github.repository.read('README.md')).toMatch(/^new words\n/);
  expect(await runGit(['status', '--porcelain'], workspace)).toBe('');
});

test('`commit: off` writes every shallow checkout as its own commit has it, and git sees what changed and the card', async () => {
  await start();
  const here = await GitServer.start(github.repository);
  server = here;
  const done = [0, 1, 2, 3];
  const clones: string[] = [];
  for (const number of done) {
    github.repository.push({ 'roadmap/plan.md': writeRoadmap(number), 'README.md': `${number}\n${README}` });
    clones.push(await here.clone());
  }
  const inputs = { commit: 'off', issue: 'off' };
  const runs = await Promise.all(clones.map((workspace) => runAction(github, { workspace, inputs })));
  expect(runs.map(({ outputs }) => outputs.done)).toEqual(done.map(String));
  expect(github.calls).toEqual([]);
  for (const [number, clone] of clones.entries()) {
    expect(await runGit(['status', '--porcelain'], clone)).toBe('M README.md\n?? .github/');
    expect(readFileSync(join(clone, 'README.md'), 'utf8')).toMatch(new RegExp(`^${number}\ntop\n`));
  }
  // A push from behind is refused by git itself; the newest one lands.
  const push = async (clone: string): Promise<string> => {
    const name = ['-c', 'user.name=a', '-c', 'user.email=a@b.c'];
    await runGit([...name, 'commit', '-qam', 'progress'], clone);
    return runGit(['push', '-q'], clone);
  };
  await expect(push(clones[0] ?? '')).rejects.toThrow(/fetch first|non-fast-forward/);
  await push(clones[3] ?? '');
  expect(github.repository.read('README.md')).toContain('3 of 8');
});
