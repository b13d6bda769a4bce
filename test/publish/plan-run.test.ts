import { expect, test } from 'vitest';
import { planRun } from '../../src/publish/plan-run.ts';
import type { Trigger } from '../../src/publish/trigger.ts';

const PUSH: Trigger = {
  event: 'push',
  ref: 'refs/heads/main',
  sha: 'abc',
  isDeleted: false,
  isFork: false,
  base: null,
  head: null,
  defaultBranch: 'main',
  comment: null,
};

test.each([
  ['a push', {}, { kind: 'all', branch: 'main' }],
  ['a push to another branch', { ref: 'refs/heads/a/b' }, { kind: 'readme', branch: 'a/b' }],
  ['a schedule', { event: 'schedule' }, { kind: 'all', branch: 'main' }],
  ['a tag', { ref: 'refs/tags/v1' }, { kind: 'nothing', reason: 'There is no branch to write to: refs/tags/v1.' }],
  ['no ref', { ref: '' }, { kind: 'nothing', reason: 'There is no branch to write to: no ref.' }],
  ['a deleted branch', { isDeleted: true }, { kind: 'nothing', reason: 'The branch or tag was deleted.' }],
  [
    'its own branch',
    { ref: 'refs/heads/trailmark/progress' },
    { kind: 'nothing', reason: "trailmark/progress is Trailmark's own branch." },
  ],
  [
    'a merge queue',
    { ref: 'refs/heads/gh-readonly-queue/main/pr-1' },
    { kind: 'look', commit: 'abc', reason: 'A merge queue tests this branch: nothing is written.' },
  ],
  [
    'a pull request',
    { event: 'pull_request', base: 'def', head: 'ghi', isFork: true },
    { kind: 'compare', commit: 'abc', base: 'def', head: 'ghi' },
  ],
  ['pull_request_target from a fork', { event: 'pull_request_target', base: 'def', isFork: true }, { kind: 'look' }],
  ['pull_request_target from here', { event: 'pull_request_target', base: 'def' }, { kind: 'look' }],
  ['a pull request of which nothing is known', { event: 'pull_request' }, { kind: 'look' }],
  [
    'a review',
    { event: 'pull_request_review', base: 'def' },
    { kind: 'look', commit: 'abc', reason: 'On pull_request_review nothing is written.' },
  ],
  [
    'workflow_run of a fork',
    { event: 'workflow_run', isFork: true },
    { kind: 'look', commit: 'abc', reason: 'The event comes from a fork: nothing is written.' },
  ],
  [
    'a comment',
    { event: 'issue_comment', comment: 'hi' },
    { kind: 'nothing', reason: "The event is about a comment that is not Trailmark's." },
  ],
  [
    'its comment, as `contains` of the workflow takes it',
    { event: 'issue_comment', comment: '<!-- TRAILMARK:comment x -->' },
    { kind: 'all' },
  ],
  [
    'a comment of a review',
    { event: 'pull_request_review_comment', comment: 'hi' },
    { kind: 'nothing', reason: "The event is about a comment that is not Trailmark's." },
  ],
  [
    'a comment of a review that is its own',
    { event: 'pull_request_review_comment', comment: '<!-- trailmark:comment x -->' },
    { kind: 'all' },
  ],
  ['its comment', { event: 'issue_comment', comment: '<!-- trailmark:comment x -->' }, { kind: 'all' }],
])('%s', (_, trigger, plan) => {
  expect(planRun({ ...PUSH, ...trigger }, 'main')).toMatchObject(plan);
});

test('an unknown default branch is any branch', () => {
  expect(planRun({ ...PUSH, ref: 'refs/heads/x' }, null)).toMatchObject({ kind: 'all' });
});
