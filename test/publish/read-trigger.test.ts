import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTrigger } from '../../src/action/read-trigger.ts';

const folder = mkdtempSync(join(tmpdir(), 'trigger-'));

function trigger(payload: object | null, env: Readonly<Record<string, string>> = {}) {
  const path = join(folder, 'event.json');
  if (payload !== null) writeFileSync(path, JSON.stringify(payload));
  return readTrigger({ GITHUB_EVENT_PATH: payload === null ? join(folder, 'none') : path, ...env });
}

const repository = { full_name: 'o/r', default_branch: 'main' };
const pull = (name: string | null) => ({
  repository,
  pull_request: { head: { sha: 'h', repo: name === null ? null : { full_name: name } }, base: { sha: 'b' } },
});
const run = (name: string | null) => ({
  repository,
  workflow_run: { head_repository: name === null ? null : { full_name: name } },
});

test.each([
  ['a pull request from the repository itself', pull('o/r'), false],
  ['a pull request from a fork', pull('p/r'), true],
  ['a pull request whose repository was deleted', pull(null), true],
  ['a workflow run of the repository itself', run('o/r'), false],
  ['a workflow run of a fork', run('p/r'), true],
  ['a workflow run whose repository was deleted', run(null), true],
  ['a push', { repository }, false],
])('%s: from a fork %j', (...[, payload, isFork]) => expect(trigger(payload).isFork).toBe(isFork));

test('without a repository in the event the name is that of the runner', () => {
  const { pull_request } = pull('o/r');
  expect(trigger({ pull_request }, { GITHUB_REPOSITORY: 'o/r' }).isFork).toBe(false);
  expect(trigger({ pull_request }, { GITHUB_REPOSITORY: 'p/r' }).isFork).toBe(true);
});

test('the branch is deleted by a push that says so, or by the event of that name', () => {
  expect(trigger({ deleted: true }).isDeleted).toBe(true);
  expect(trigger({ deleted: false }).isDeleted).toBe(false);
  expect(trigger({}, { GITHUB_EVENT_NAME: 'delete' }).isDeleted).toBe(true);
});

test('commits, branch and comment come from the event and the runner', () => {
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge', GITHUB_SHA: 's' };
  expect(trigger({ ...pull('o/r'), comment: { body: 'text' } }, env)).toEqual({
    event: 'pull_request',
    ref: 'refs/pull/1/merge',
    sha: 's',
    isDeleted: false,
    isFork: false,
    base: 'b',
    head: 'h',
    defaultBranch: 'main',
    comment: 'text',
  });
});

test('without an event file nothing is known', () => {
  expect(trigger(null)).toMatchObject({ event: '', isFork: false, isDeleted: false, base: null, comment: null });
});
