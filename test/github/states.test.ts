import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { IssueComment } from '../../src/publish/issue/issue-thread.ts';
import { makeFolder } from '../collect/folder.ts';
import { type Call, FakeGithub } from './fake-github.ts';
import type { Fault } from './fault.ts';
import { runAction } from './run-action.ts';

const ROADMAP = '# Plan\n\n- [x] first\n- [ ] second\n- [ ] third\n';
const README = 'before\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nafter';
const FILES = { 'roadmap/plan.md': ROADMAP, 'README.md': README };

let github: FakeGithub;
afterEach(async () => github.stop());

function refuse(name: string, status: number, message: string): (call: Call) => Fault | null {
  return (call) => (call.name === name ? { kind: 'status', status, message } : null);
}

describe('states that somebody chose are told, and the rest is done', () => {
  test.each([
    ['a locked issue', 'POST /issues/{n}/comments', 403, 'Unable to create comment because issue is locked.'],
    ['an archived repository', 'POST /issues', 403, 'Repository was archived so is read-only.'],
    ['issues switched off', 'GET /issues', 410, 'Issues has been disabled in this repository.'],
    ['a deleted issue', 'POST /issues/{n}/comments', 410, 'This issue was deleted'],
  ])('%s', async (_, name, status, message) => {
    github = await FakeGithub.start(FILES);
    github.fault = refuse(name, status, message);
    const ran = await runAction(github);
    expect(ran, ran.log).toMatchObject({ code: 0, outputs: { changed: 'true', 'comment-url': '' } });
    expect(ran.log).toContain(message);
    expect(ran.summary).toContain('second');
  });

  test('an issue that was moved to another repository is named, and nothing is written there', async () => {
    github = await FakeGithub.start(FILES);
    await github.rest('POST /issues', { title: 'mine', body: 'keep' });
    const moved = {
      ...(await github.rest<object>('GET /issues/1')),
      html_url: 'https://github.com/else/where/issues/5',
    };
    github.fault = (call) => {
      if (call.name === 'GET /issues/{n}')
        return { kind: 'status', status: 301, headers: { location: `${github.url}/repositories/9/issues/5` } };
      return call.path.startsWith('/repositories/') ? { kind: 'status', status: 200, body: moved } : null;
    };
    const ran = await runAction(github, { inputs: { issue: '1' } });
    expect(ran).toMatchObject({ code: 1, outputs: { changed: 'true' } });
    expect(ran.log).toContain('Issue 1 was moved to another repository');
    expect(github.writes.map((call) => call.name)).toEqual(['mutation Commit']);
  });
});

describe('a comment that is deleted', () => {
  test('between reading and editing is made again', async () => {
    github = await FakeGithub.start(FILES);
    await runAction(github);
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ]', '[x]') });
    let deleted: Promise<unknown> | null = null;
    const [own] = await github.rest<readonly IssueComment[]>('GET /issues/1/comments');
    github.fault = (call) => {
      if (call.name === 'query Blobs') deleted ??= github.rest(`DELETE /issues/comments/${own?.id}`);
      return null;
    };
    const ran = await runAction(github);
    expect(ran.code, ran.log).toBe(0);
    expect(deleted).not.toBeNull();
    const comments = await github.rest<readonly IssueComment[]>('GET /issues/1/comments');
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('third');
    const commit = github.repository.head('main');
    expect(ran.outputs).toMatchObject({ 'comment-url': comments[0]?.html_url, changed: 'true', commit });
  });
});

describe('limits', () => {
  // What every answer of GitHub tells of the hourly limit, also one that another limit refuses.
  const FAR = {
    'x-ratelimit-remaining': '4990',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3000),
  };

  test.each([
    [403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'],
    [403, 'You have triggered an abuse detection mechanism. Please wait a few minutes before you try again.'],
    [429, 'API rate limit exceeded for installation ID 1.'],
  ])('%i %s is waited for', async (status, message) => {
    github = await FakeGithub.start(FILES);
    github.fault = (call, count) =>
      count === 1 && call.name === 'POST /issues' ? { kind: 'status', status, message, headers: FAR } : null;
    const ran = await runAction(github, { env: { TRAILMARK_PACE: '1' } });
    expect(ran.code, ran.log).toBe(0);
    expect(await github.rest('GET /issues?state=all')).toHaveLength(1);
  });

  test('a limit that ends in an hour is not waited for', async () => {
    github = await FakeGithub.start(FILES);
    const reset = String(Math.floor(Date.now() / 1000) + 3600);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    github.fault = (call) =>
      call.name === 'query Head' ? { kind: 'status', status: 403, headers, message: 'API rate limit exceeded' } : null;
    const ran = await runAction(github);
    expect(ran.code).toBe(1);
    expect(ran.log).toContain("GitHub's rate limit is used up");
    expect(github.calls.filter(({ name }) => name === 'query Head')).toHaveLength(1);
  });
});

test('a token that runs out in the middle loses nothing and says so', async () => {
  github = await FakeGithub.start(FILES);
  github.fault = (call) =>
    call.path.includes('/issues') ? { kind: 'status', status: 401, message: 'Bad credentials' } : null;
  const ran = await runAction(github);
  expect(ran).toMatchObject({ code: 1, outputs: { changed: 'true', done: '1' } });
  expect(ran.log).toContain('The token is not valid (any more)');
  expect(github.repository.read('README.md')).toContain('second');
});

test("a server of one's own has its API below a path, and GraphQL beside it", async () => {
  github = await FakeGithub.start(FILES);
  github.isEnterprise = true;
  const ran = await runAction(github, { env: { GITHUB_API_URL: `${github.url}/api/v3` } });
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { changed: 'true', issue: '1' } });
});

describe('a repository too large for one listing', () => {
  const MANY = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`src/f${at}.txt`, 'x']));

  test('is listed folder by folder', async () => {
    github = await FakeGithub.start({ ...FILES, ...MANY });
    github.settings = { ...github.settings, listAt: 20 };
    const ran = await runAction(github, { inputs: { chart: 'docs/a.svg' } });
    expect(ran, ran.log).toMatchObject({ code: 0, outputs: { done: '1', changed: 'true' } });
    expect(github.repository.read('README.md')).toContain('second');
  });

  test('says which folder is too large', async () => {
    github = await FakeGithub.start({ ...FILES, ...MANY });
    github.settings = { ...github.settings, listAt: 20 };
    const ran = await runAction(github, { inputs: { roadmap: 'src/**/*.md' } });
    expect(ran.code).toBe(1);
    expect(ran.log).toContain('src holds too many files');
    expect(github.writes).toEqual([]);
  });
});

test('`commit: off` draws the chart into the checkout, and over none that somebody else drew', async () => {
  github = await FakeGithub.start(FILES);
  const workspace = makeFolder({ ...FILES, 'docs/a.svg': '<!-- trailmark:card -->', 'docs/b.svg': '<svg/>' });
  const inputs = { commit: 'off', issue: 'off', chart: 'docs/a.svg' };
  expect((await runAction(github, { workspace, inputs })).code).toBe(0);
  await runAction(github, { workspace, inputs: { ...inputs, chart: 'docs/b.svg' } });
  expect(readFileSync(join(workspace, 'docs/b.svg'), 'utf8')).toBe('<svg/>');
  expect(readFileSync(join(workspace, 'docs/a.svg'), 'utf8')).toMatch(/^<!-- trailmark:card.*\n<svg /);
});
