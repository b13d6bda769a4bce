import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../collect/folder.ts';
import { BareRepository } from './bare-repository.ts';
import { FakeGithub } from './fake-github.ts';
import { runAction, type Start } from './run-action.ts';

const README = '# Class\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const FILES = {
  'README.md': README,
  'class.yml': 'pattern: octo/{username}-plan\nroster: lists/students.csv\n',
  'lists/students.csv': 'username,name\nada,Ada @Byron\nbob,Bob\ncid,Cid\n',
};
const PLAN = '## Basics\n\n- [x] tables\n- [ ] ::warning::joins @octocat closes #1\n';

let github: FakeGithub;
afterEach(async () => github.stop());

async function start(files: Readonly<Record<string, string>> = FILES): Promise<void> {
  github = await FakeGithub.start(files);
  const plan = new BareRepository();
  plan.push({ 'roadmap/plan.md': PLAN });
  github.settings = {
    ...github.settings,
    others: new Map([
      ['octo/ada-plan', plan],
      ['octo/bob-plan', plan],
    ]),
  };
}

const inputs = { class: 'class.yml' };
const run = (more: Start = {}) =>
  runAction(github, { event: 'schedule', ...more, inputs: { ...inputs, ...more.inputs } });

test('the section of a class is committed, and its files are outputs; a second run changes nothing', async () => {
  await start();
  const ran = await run();
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { changed: 'true' } });
  const readme = github.repository.read('README.md');
  expect(readme).toContain('2 of 3 have begun, 0 have finished. Half of them have done 50% or more.');
  expect(readme).toContain('| [Ada @Byron](https://github.com/octo/ada-plan) |');
  expect(readme.startsWith('# Class\n\n<!-- trailmark:start -->\n\n')).toBe(true);
  const whole = JSON.parse(readFileSync(ran.outputs.json ?? '', 'utf8'));
  expect(whole.members.map(({ name }: { name: string }) => name)).toEqual(['Ada @Byron', 'Bob', 'Cid']);
  expect(readFileSync(ran.outputs.csv ?? '', 'utf8')).toContain('\nBob,octo/bob-plan,1,');
  expect(readFileSync(join(ran.outputs.site ?? '', 'index.html'), 'utf8')).toContain('<bdi>Cid</bdi>');
  expect(ran.summary).toContain('Cid: There is no such repository, or the token may not read it.');
  expect(ran.log).not.toMatch(/^::warning::joins/m);
  const again = await run();
  expect(again, again.log).toMatchObject({ code: 0, outputs: { changed: 'false', commit: '' } });
});

test('the message of the commit names nobody', async () => {
  await start();
  await run();
  const { message } = github.repository.describe(github.repository.head('main') ?? '');
  expect(message).toMatch(/^Update class: 2 of 3 begun, 0 finished\n\nTrailmark-Job: [0-9a-f]{8}$/);
});

test('a push of somebody else meanwhile stays, and the section is written on top of it', async () => {
  await start();
  github.fault = ({ name }, count) => {
    if (name === 'mutation Commit' && count === 1) github.repository.push({ 'README.md': `# Renamed\n\n${README}` });
    return null;
  };
  const ran = await run();
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { changed: 'true' } });
  expect(github.repository.read('README.md')).toMatch(/^# Renamed\n\n# Class\n\n<!-- trailmark:start -->\n\n2 of 3/);
});

test('where the section has no place the run succeeds and the class is in the summary', async () => {
  await start({ ...FILES, 'README.md': '# Class\n' });
  const ran = await run();
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { changed: 'false' } });
  expect(ran.summary).toContain('No markers: paste these two lines');
  expect(ran.summary).toContain('2 of 3 have begun');
});

test('on a pull request and with `commit: off` nothing is committed', async () => {
  await start();
  const payload = {
    repository: { full_name: 'octocat/plan', default_branch: 'main' },
    pull_request: { base: { sha: github.repository.head('main') } },
  };
  expect(await run({ event: 'pull_request', payload })).toMatchObject({ code: 0, outputs: { changed: 'false' } });
  const workspace = makeFolder({ '.git/config': '', ...FILES });
  const ran = await run({ workspace, inputs: { commit: 'off' } });
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { changed: 'true', commit: '' } });
  expect(readFileSync(join(workspace, 'README.md'), 'utf8')).toContain('2 of 3 have begun');
  expect(github.writes).toEqual([]);
});

test('with `commit: pull-request` one pull request proposes it', async () => {
  await start();
  const ran = await run({ inputs: { commit: 'pull-request' } });
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { changed: 'true' } });
  expect(github.pulls).toHaveLength(1);
  expect(github.repository.read('README.md', 'trailmark/progress')).toContain('2 of 3 have begun');
  expect(github.repository.read('README.md')).toBe(README);
});

test('the pull request is closed once the branch has what it proposes', async () => {
  await start();
  await run({ inputs: { commit: 'pull-request' } });
  github.repository.push({ 'README.md': github.repository.read('README.md', 'trailmark/progress') });
  const ran = await run({ inputs: { commit: 'pull-request' } });
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { changed: 'false', commit: '' } });
  expect(github.pulls.map(({ state }) => state)).toEqual(['closed']);
});

test('a section that another job has proposed already is left to it', async () => {
  await start();
  await run({ inputs: { commit: 'pull-request' } });
  const before = github.repository.head('trailmark/progress');
  const ran = await run({ inputs: { commit: 'pull-request', goal: 'another' } });
  expect(ran.log).toContain('Another job of Trailmark writes this README');
  expect(github.repository.head('trailmark/progress')).toBe(before);
});

test('what was read before, in parts, is published without reading it again', async () => {
  await start();
  const clones = makeFolder({ 'ada/roadmap/a.md': PLAN, 'bob/roadmap/a.md': '- [x] a\n' });
  const { stdout } = await runCli({ cwd: clones }, ['class', '--json']);
  const ran = await run({
    workspace: makeFolder({ 'merged/class.json': stdout }),
    inputs: { class: 'merged/class.json' },
  });
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { changed: 'true' } });
  expect(github.repository.read('README.md')).toContain('2 of 2 have begun, 1 has finished.');
  expect(readFileSync(ran.outputs.json ?? '', 'utf8')).toBe(stdout);
});

test('a class.yml that can not be used fails the run at its line, and one that is not there too', async () => {
  await start({ ...FILES, 'class.yml': 'pattern: octo/plan\nroster: lists/students.csv\n' });
  const ran = await run();
  expect(ran.code).toBe(1);
  expect(ran.log).toContain('file=class.yml,line=1,col=10::The pattern names one repository for all.');
  expect((await run({ inputs: { class: 'nowhere.yml' } })).code).toBe(1);
  expect(github.writes).toEqual([]);
});

test('where GitHub does not answer nothing is written', async () => {
  await start();
  github.fault = ({ name }) => (name === 'query Plans' ? { kind: 'status', status: 502 } : null);
  const ran = await run();
  expect(ran.code).toBe(1);
  expect(github.repository.read('README.md')).toBe(README);
});
