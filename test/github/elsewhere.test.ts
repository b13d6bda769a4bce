import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../collect/folder.ts';
import { FakeGithub } from './fake-github.ts';
import { environmentOf, runAction, spawnNode } from './run-action.ts';

const ROOT = join(import.meta.dirname, '../..');
const MARKERS = '<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const FILES = { 'roadmap/plan.md': '# Plan\n\n- [x] first\n- [ ] second\n', 'README.md': MARKERS };
const BUILT = existsSync(join(ROOT, 'dist/index.js'));

let github: FakeGithub;
afterEach(async () => github.stop());

async function startForgejo(): Promise<void> {
  github = await FakeGithub.start(FILES);
  github.isForgejo = true;
}

const onForgejo = () => ({ env: { GITHUB_API_URL: `${github.url}/api/v1`, GITHUB_SERVER_URL: github.url } });

describe('a server without GraphQL, as Forgejo', () => {
  test('gets README and card in the checkout, and the run is green and says what is left to do', async () => {
    await startForgejo();
    const workspace = makeFolder(FILES);
    const ran = await runAction(github, { workspace, ...onForgejo() });
    expect(ran, ran.log).toMatchObject({ code: 0, outputs: { done: '1', total: '2', changed: 'true' } });
    expect(ran.log).toContain('no GraphQL, as Forgejo and Gitea have none');
    expect(ran.log).toContain('commit and push it in a later step');
    expect(ran.summary).toContain('second');
    expect(readFileSync(join(workspace, 'README.md'), 'utf8')).toContain('1 of 2 steps done');
    expect(existsSync(join(workspace, '.github/trailmark.svg'))).toBe(true);
    expect(github.writes.filter(({ name }) => !name.includes('graphql'))).toEqual([]);
    const again = await runAction(github, { workspace, ...onForgejo() });
    expect(again, again.log).toMatchObject({ code: 0, outputs: { changed: 'false' } });
  });

  test('without a checkout it says that one is needed, and is green', async () => {
    await startForgejo();
    const ran = await runAction(github, onForgejo());
    expect(ran, ran.log).toMatchObject({ code: 0 });
    expect(ran.log).toContain('add a step with actions/checkout before this one');
  });

  test('with `commit: off` and `issue: off` nobody is asked for anything', async () => {
    await startForgejo();
    const workspace = makeFolder(FILES);
    const inputs = { commit: 'off', issue: 'off' };
    const ran = await runAction(github, { workspace, inputs, ...onForgejo() });
    expect(ran, ran.log).toMatchObject({ code: 0, outputs: { changed: 'true' } });
    expect(github.calls).toEqual([]);
  });

  test('a pull request is shown and not written', async () => {
    await startForgejo();
    const workspace = makeFolder(FILES);
    const sha = github.repository.head('main') ?? '';
    const payload = {
      repository: { full_name: 'octocat/plan', default_branch: 'main' },
      pull_request: {
        base: { sha },
        head: { sha, repo: { full_name: 'octocat/plan' } },
      },
    };
    const ran = await runAction(github, {
      workspace,
      event: 'pull_request',
      payload,
      ref: 'refs/pull/1/merge',
      env: { ...onForgejo().env, GITHUB_SHA: sha },
    });
    expect(ran, ran.log).toMatchObject({ code: 0 });
    expect(readFileSync(join(workspace, 'README.md'), 'utf8')).toBe(MARKERS);
  });
});

test.skipIf(!BUILT)('the copy that init --vendor makes is all that the action needs', async () => {
  const told = {
    'roadmap/x.md': '- [ ] x\n- [] y\n<!-- trailmark:off -->\n- [ ] z\n',
    'roadmap/y.md': Buffer.from('\0'),
  };
  github = await FakeGithub.start({ ...FILES, ...told });
  const workspace = makeFolder(FILES);
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: workspace });
  const program = join(ROOT, 'dist/cli/index.js');
  const made = await runCli({ cwd: workspace, program }, ['init', '--yes', '--vendor']);
  expect(made, made.stderr).toMatchObject({ status: 0 });
  const copy = join(workspace, '.github/actions/trailmark');
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.includes('cli'))).toEqual([]);
  expect(files.length).toBeLessThan(40);
  const env = environmentOf(github, { workspace });
  const ran = await spawnNode(join(copy, 'dist/index.js'), env);
  expect(ran, ran.log).toMatchObject({ code: 0 });
  expect(ran.log).toMatch(/1 of 3 steps done[\s\S]*Comment: /);
  expect(ran.log.match(/^::\w+ title=Trailmark%3A [\w-]+/gm)).toEqual([
    '::error title=Trailmark%3A binary',
    '::warning title=Trailmark%3A empty-brackets',
    '::notice title=Trailmark%3A left-out',
  ]);
  expect(readFileSync(env.GITHUB_STEP_SUMMARY ?? '', 'utf8')).toContain('second');
  expect(github.repository.read('README.md')).toContain('1 of 3 steps done');
  await github.stop();
  await startForgejo();
  // Not every runner has a place for a summary.
  const noSummary = { ...onForgejo().env, GITHUB_STEP_SUMMARY: '' };
  const elsewhere = await spawnNode(join(copy, 'dist/index.js'), environmentOf(github, { workspace, env: noSummary }));
  expect(elsewhere, elsewhere.log).toMatchObject({ code: 0 });
});
