import { RunOptions, RunTarget } from 'github-action-ts-run-api';
import { afterEach, expect, test } from 'vitest';
import { BOT, FakeGithub } from './fake-github.ts';

const README = 'before\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nafter';

let github: FakeGithub;
afterEach(async () => github.stop());

test('runs under a runner that reads action.yml, with its defaults', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': '# Plan\n\n- [x] first\n- [ ] second\n', 'README.md': README });
  const target = RunTarget.jsFile(process.env.TRAILMARK_ENTRY ?? 'dist/index.js', 'action.yml');
  const options = RunOptions.create()
    .setInputs({ token: BOT })
    .setGithubContext({
      eventName: 'push',
      ref: 'refs/heads/main',
      sha: github.repository.head('main') ?? '',
      repository: 'octocat/plan',
      apiUrl: github.url,
      payload: {
        repository: { name: 'plan', owner: { login: 'octocat' }, full_name: 'octocat/plan', default_branch: 'main' },
      },
    })
    .setOutputOptions({ printStdout: false, printStderr: false });
  const { exitCode, commands } = await target.run(options);
  expect(exitCode).toBe(0);
  expect(commands.outputs).toMatchObject({ percent: '50', next: 'second', issue: '1', changed: 'true' });
  expect(commands.errors).toEqual([]);
});
