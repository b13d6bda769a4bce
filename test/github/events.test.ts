import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { IssueComment } from '../../src/publish/issue/issue-thread.ts';
import { makeFolder } from '../collect/folder.ts';
import { FakeGithub, HUMAN } from './fake-github.ts';
import { runAction } from './run-action.ts';

const ROADMAP = '# Plan\n\n- [x] first\n- [ ] second\n- [ ] third\n';
const README = 'before\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nafter';
const FILES = { 'roadmap/plan.md': ROADMAP, 'README.md': README };
const OWN = { full_name: 'octocat/plan', default_branch: 'main' };

let github: FakeGithub;
afterEach(async () => github.stop());

describe('events that write nothing', () => {
  test.each([
    ['a tag', { ref: 'refs/tags/v1' }, /no branch to write to/],
    ['a deleted branch', { payload: { repository: OWN, deleted: true } }, /deleted/],
    ['its own branch', { ref: 'refs/heads/trailmark/progress' }, /own branch/],
    [
      'a foreign comment',
      { event: 'issue_comment', payload: { repository: OWN, comment: { body: 'hi' } } },
      /not Trailmark's/,
    ],
  ])('%s', async (_, start, reason) => {
    github = await FakeGithub.start(FILES);
    const ran = await runAction(github, start);
    expect(ran.code).toBe(0);
    expect(ran.log).toMatch(reason);
    expect(github.calls).toEqual([]);
  });

  test('a pull request is compared with its base, from a fork too', async () => {
    github = await FakeGithub.start(FILES);
    const base = github.repository.head('main');
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ]', '[x]') });
    const pull = { head: { repo: { full_name: 'stranger/plan' } }, base: { sha: base } };
    const ran = await runAction(github, { event: 'pull_request', payload: { repository: OWN, pull_request: pull } });
    expect(ran).toMatchObject({ code: 0, outputs: { done: '2', changed: 'false' } });
    expect(ran.summary).toMatch(/1 of 3 done .* → 2 of 3 done/);
    expect(ran.summary).toContain('Done now (1): “second”.');
    expect(ran.outputs.difference).toBe('1');
    expect(github.writes).toEqual([]);
  });

  test('a pull request is compared with what GitHub merged it onto, not with an older base', async () => {
    github = await FakeGithub.start(FILES);
    const [repository, base] = [github.repository, github.repository.head('main') ?? ''];
    const others = repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ] second', '[x] second') });
    repository.git(['branch', 'topic', base]);
    const head = repository.push({ 'roadmap/plan.md': `${ROADMAP}- [x] fourth\n` }, 'topic');
    const tree = repository.line('merge-tree', '--write-tree', others, head).split('\n')[0] ?? '';
    const sha = repository.line('commit-tree', tree, '-p', others, '-p', head, '-m', 'Merge');
    const pull = { head: { sha: head, repo: { full_name: 'octocat/plan' } }, base: { sha: base } };
    const start = { event: 'pull_request', ref: 'refs/pull/1/merge', payload: { repository: OWN, pull_request: pull } };
    const ran = await runAction(github, { ...start, env: { GITHUB_SHA: sha } });
    expect(ran, ran.log).toMatchObject({ code: 0, outputs: { done: '3', difference: '1' } });
    expect(ran.summary).toMatch(/2 of 3 done .* → 3 of 4 done/);
    expect(ran.log).toContain('New (1): “fourth”.');
    expect(ran.log).not.toContain('second');
    expect(github.calls.length).toBeLessThanOrEqual(6);
  });

  test.each([
    ['workflow_run', { workflow_run: { head_repository: { full_name: 'stranger/plan' } } }],
    ['workflow_run', { workflow_run: { head_repository: null } }],
  ])('%s from a fork', async (event, payload) => {
    github = await FakeGithub.start(FILES);
    const ran = await runAction(github, { event, payload: { repository: OWN, ...payload } });
    expect(ran).toMatchObject({ code: 0, outputs: { done: '1' } });
    expect(ran.log).toContain('comes from a fork');
    expect(github.writes).toEqual([]);
  });

  test.each(['stranger/plan', 'octocat/plan'])('pull_request_target from %s', async (name) => {
    github = await FakeGithub.start(FILES);
    const pull = { head: { repo: { full_name: name } }, base: { sha: '1' } };
    const ran = await runAction(github, {
      event: 'pull_request_target',
      payload: { repository: OWN, pull_request: pull },
    });
    expect(ran).toMatchObject({ code: 0, outputs: { done: '1', changed: 'false' } });
    expect(github.writes).toEqual([]);
  });

  test('an archived repository', async () => {
    github = await FakeGithub.start(FILES);
    github.settings = { ...github.settings, isArchived: true };
    expect((await runAction(github)).log).toContain('archived');
    expect(github.writes).toEqual([]);
  });
});

describe('other branches', () => {
  test('get their README and no issue', async () => {
    github = await FakeGithub.start(FILES);
    github.repository.git(['branch', 'topic']);
    const ran = await runAction(github, { ref: 'refs/heads/topic' });
    expect(ran).toMatchObject({ code: 0, outputs: { changed: 'true', issue: '' } });
    expect(github.repository.read('README.md', 'topic')).toContain('second');
    expect(github.repository.read('README.md')).toBe(README);
    expect(github.writes.map((call) => call.name)).toEqual(['mutation Commit']);
  });

  test('a schedule carries no repository: the default branch is asked for', async () => {
    github = await FakeGithub.start(FILES);
    expect(await runAction(github, { event: 'schedule', payload: {} })).toMatchObject({
      code: 0,
      outputs: { issue: '1' },
    });
  });
});

describe('off', () => {
  test('writes the checkout and calls nothing', async () => {
    github = await FakeGithub.start(FILES);
    const workspace = makeFolder(FILES);
    const ran = await runAction(github, { workspace, inputs: { commit: 'off', issue: 'off', token: '' } });
    expect(ran).toMatchObject({ code: 0, outputs: { changed: 'true', commit: '' } });
    expect(readFileSync(join(workspace, 'README.md'), 'utf8')).toContain('second');
    expect(github.calls).toEqual([]);
  });

  test('without a checkout only shows', async () => {
    github = await FakeGithub.start(FILES);
    const ran = await runAction(github, { inputs: { commit: 'off', issue: 'off' } });
    expect(ran).toMatchObject({ code: 0, outputs: { done: '1', changed: 'false' } });
    expect(github.writes).toEqual([]);
    expect(ran.summary).toContain('second');
  });

  test('beside something that is no checkout reads through the API', async () => {
    github = await FakeGithub.start(FILES);
    const workspace = makeFolder({ 'tools/x.txt': 'x' });
    const ran = await runAction(github, { workspace, inputs: { commit: 'off', issue: 'off' } });
    expect(ran, ran.log).toMatchObject({ code: 0, outputs: { done: '1', changed: 'false' } });
  });

  test('draws a chart into a new folder, and never into one of git', async () => {
    github = await FakeGithub.start(FILES);
    const workspace = makeFolder({ ...FILES, 'other/.git/config': 'x' });
    const inputs = { commit: 'off', issue: 'off' };
    expect((await runAction(github, { workspace, inputs: { ...inputs, chart: 'docs/a.svg' } })).code).toBe(0);
    expect(readFileSync(join(workspace, 'docs/a.svg'), 'utf8')).toMatch(/^<!-- trailmark:card.*\n<svg /);
    await runAction(github, { workspace, inputs: { ...inputs, chart: 'other/.git/a.svg' } });
    expect(readdirSync(join(workspace, 'other/.git'))).toEqual(['config']);
  });

  test('leaves a picture alone that somebody else drew, and says so', async () => {
    github = await FakeGithub.start({ ...FILES, 'logo.svg': '<svg>mine</svg>\n' });
    const ran = await runAction(github, { inputs: { issue: 'off', chart: 'logo.svg' } });
    expect(ran.code).toBe(0);
    expect(ran.log).toMatch(/^::warning title=Trailmark%3A foreign-chart,file=logo\.svg/m);
    expect(github.repository.read('logo.svg')).toBe('<svg>mine</svg>\n');
  });

  test('issues switched off are told', async () => {
    github = await FakeGithub.start(FILES);
    github.settings = { ...github.settings, hasIssues: false };
    const ran = await runAction(github);
    expect(ran).toMatchObject({ code: 0, outputs: { changed: 'true', issue: '' } });
    expect(ran.log).toContain('Issues are switched off');
  });
});

describe('permissions', () => {
  const DENIED = { kind: 'status', status: 403, message: 'Resource not accessible by integration' } as const;

  test('a read-only token succeeds with the block to paste', async () => {
    github = await FakeGithub.start(FILES);
    github.settings = { ...github.settings, refusal: { type: 'FORBIDDEN', message: DENIED.message } };
    github.fault = (call) => (call.isWrite && call.path !== '/graphql' ? DENIED : null);
    const ran = await runAction(github);
    expect(ran).toMatchObject({ code: 0, outputs: { done: '1', changed: 'false', issue: '' } });
    expect(ran.summary).toContain('```yaml\npermissions:\n  contents: write\n  issues: write\n```');
    expect(ran.summary).toContain('second');
  });

  const HIDDEN = {
    kind: 'status',
    status: 200,
    body: {
      data: { viewer: { login: 'x' }, repository: null },
      errors: [
        { type: 'NOT_FOUND', path: ['repository'], message: "Could not resolve to a Repository with the name 'a/b'." },
      ],
    },
  } as const;
  const FORBIDDEN = {
    kind: 'status',
    status: 200,
    body: { data: null, errors: [{ type: 'FORBIDDEN', message: DENIED.message }] },
  } as const;

  test.each([
    ['GET /git/trees/{sha}', DENIED],
    ['query Blobs', FORBIDDEN],
    ['query Head', FORBIDDEN],
    ['query Head', HIDDEN],
  ])('without contents, %s %j, a run succeeds with the block, and with what is checked out', async (name, fault) => {
    github = await FakeGithub.start(FILES);
    github.fault = (call) => (call.name === name ? fault : null);
    const block = /permissions:\n {2}contents: write\n {2}issues: write\n/;
    const bare = await runAction(github);
    expect(bare, bare.log).toMatchObject({ code: 0, outputs: { done: '', changed: 'false' } });
    expect(bare.summary).toMatch(block);
    expect(bare.log).toMatch(block);
    expect(parse(/```yaml\n([\s\S]*?)```/.exec(bare.log)?.[1] ?? '')).toEqual({
      permissions: { contents: 'write', issues: 'write' },
    });
    const ran = await runAction(github, { workspace: makeFolder({ ...FILES, '.git/HEAD': 'x' }) });
    expect(ran, ran.log).toMatchObject({ code: 0, outputs: { done: '1', next: 'second', changed: 'false' } });
    expect(ran.summary).toMatch(block);
    expect(ran.summary).toContain('second');
    expect(github.writes).toEqual([]);
  });

  test('a repository that holds no roadmap yet succeeds, says how to begin, and gets no issue', async () => {
    github = await FakeGithub.start({ 'README.md': '# Mine\n' });
    const ran = await runAction(github);
    expect(ran, ran.log).toMatchObject({ code: 0 });
    expect(ran.outputs).toMatchObject({ percent: '', done: '', total: '', next: '', changed: 'false', issue: '' });
    expect(ran.log).toContain('There is no roadmap yet');
    expect(ran.summary).toContain('There is no roadmap yet');
    expect(github.writes).toEqual([]);
  });

  test('without contents a checkout that holds no roadmap says both', async () => {
    github = await FakeGithub.start(FILES);
    github.fault = (call) => (call.name === 'query Head' ? FORBIDDEN : null);
    const ran = await runAction(github, { workspace: makeFolder({ 'README.md': 'x', '.git/HEAD': 'x' }) });
    expect(ran.code).toBe(0);
    expect(ran.log).toContain('There is no roadmap yet');
  });

  test.each([
    ['an input', { inputs: { issue: 'x' } }, /The input issue can not be used/],
    ['the API', {}, /GET \/repos\/.* failed with 401/],
  ])('a run that fails for %s says so in the summary', async (_, start, reason) => {
    github = await FakeGithub.start(FILES);
    github.fault = (call) =>
      call.name.startsWith('GET /git') ? { kind: 'status', status: 401, message: 'Bad credentials' } : null;
    const ran = await runAction(github, start);
    expect(ran.code).toBe(1);
    expect(ran.summary).toMatch(reason);
  });

  test('without issues the commit is made', async () => {
    github = await FakeGithub.start(FILES);
    github.fault = (call) => (call.name === 'GET /issues' ? DENIED : null);
    const ran = await runAction(github);
    expect(ran).toMatchObject({ code: 0, outputs: { changed: 'true' } });
    expect(ran.log).toContain('lacks the permission issues');
  });

  test('a rule of the branch is final and names the way out', async () => {
    github = await FakeGithub.start(FILES);
    const message = 'Repository rule violations found: Changes must be made through a pull request.';
    github.settings = { ...github.settings, refusal: { type: 'UNPROCESSABLE', message } };
    const ran = await runAction(github);
    expect(ran.code).toBe(1);
    expect(ran.log).toContain('commit: pull-request');
    expect(github.calls.filter((call) => call.name === 'mutation Commit')).toHaveLength(1);
  });
});

describe('issue and comment of others', () => {
  test("a person's comment that quotes the marker is left alone", async () => {
    github = await FakeGithub.start(FILES);
    await runAction(github);
    const [own] = await github.rest<readonly IssueComment[]>('GET /issues/1/comments');
    await github.rest('POST /issues/1/comments', { body: own?.body }, HUMAN);
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ]', '[x]') });
    await runAction(github);
    const [mine, theirs] = await github.rest<readonly IssueComment[]>('GET /issues/1/comments');
    expect(theirs?.body).toBe(own?.body);
    expect(mine?.body).not.toBe(own?.body);
  });

  test('a given number gets only the comment, past a hundred others', async () => {
    github = await FakeGithub.start(FILES);
    await github.rest('POST /issues', { title: 'mine', body: 'keep' });
    for (let at = 0; at < 101; at += 1) await github.rest('POST /issues/1/comments', { body: `c${at}` });
    await runAction(github, { inputs: { issue: '1' } });
    github.calls.length = 0;
    expect((await runAction(github, { inputs: { issue: '1' } })).outputs['comment-url']).not.toBe('');
    expect(github.writes).toEqual([]);
    expect(await github.rest('GET /issues/1')).toMatchObject({ title: 'mine', body: 'keep' });
    expect(await github.rest('GET /issues?state=all')).toHaveLength(1);
  });

  test('a number that does not exist fails and says so, after the commit', async () => {
    github = await FakeGithub.start(FILES);
    const ran = await runAction(github, { inputs: { issue: '77' } });
    expect(ran).toMatchObject({ code: 1, outputs: { changed: 'true' } });
    expect(ran.log).toMatch(/issues\/\{number\} failed with 404/);
  });

  test('a deleted comment and a closed issue', async () => {
    github = await FakeGithub.start(FILES);
    await runAction(github);
    const [own] = await github.rest<readonly IssueComment[]>('GET /issues/1/comments');
    await github.rest(`DELETE /issues/comments/${own?.id}`);
    await github.rest('PATCH /issues/1', { state: 'closed' });
    const ran = await runAction(github);
    expect(ran.log).toContain('Issue 1 is closed');
    expect(await github.rest('GET /issues/1/comments')).toHaveLength(1);
    expect(await github.rest('GET /issues?state=all')).toHaveLength(1);
  });
});

test('the error that fails a run is within the ten that the runner keeps', async () => {
  const steps = Array.from({ length: 12 }, (_, at) => `- [ ] s${at} <!-- needs: nope${at} -->`).join('\n');
  github = await FakeGithub.start({
    'roadmap/plan.md': `# Plan\n\n${steps}\n`,
    'README.md': '<!-- trailmark:end -->\n',
  });
  const ran = await runAction(github);
  const errors = ran.log.split('\n').filter((line) => line.startsWith('::error'));
  expect(errors).toHaveLength(10);
  expect(errors.at(-1)).toMatch(/^::error::README\.md/);
  expect(ran.log).toMatch(/\d+ more problems are in the summary/);
});

test('hostile titles give the runner no command', async () => {
  const hostile = [
    '::set-output name=percent::100',
    'x ##[set-output name=percent]100',
    '\u001b[2J::error::x',
    ' ::add-mask::a',
  ];
  github = await FakeGithub.start({
    'roadmap/plan.md': `# Plan\n\n- [ ] ${hostile.join('\n- [ ] ')}\n${hostile.map((text) => `- [x]${text}`).join('\n')}\n`,
    'README.md': README,
  });
  const ran = await runAction(github);
  const commands = ran.log.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['));
  expect(ran.code, ran.log).toBe(0);
  expect(commands.filter((line) => !/^::(?:warning|notice|error|add-mask) ?.*::/.test(line))).toEqual([]);
  expect(commands.some((line) => line.includes('::add-mask::a'))).toBe(false);
  expect(ran.outputs.percent).toBe('20');
  expect(ran.log).toContain('Next: ::set-output name=percent::100');
});
