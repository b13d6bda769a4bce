import { expect, test } from 'vitest';
import { ApiFailure, type FailureKind } from '../../src/github/api-failure.ts';
import { classifyFailure } from '../../src/github/classify-failure.ts';

function rest(status: number, message: string, headers: Readonly<Record<string, string>> = {}): unknown {
  return { status, message, response: { headers } };
}

function graphql(type: string | undefined, message: string): unknown {
  return { name: 'GraphqlResponseError', message, errors: [{ type, message }], headers: {} };
}

test.each([
  ['unauthorized', rest(401, 'Bad credentials')],
  ['permission', rest(403, 'Resource not accessible by integration')],
  ['permission', rest(403, 'Resource not accessible by personal access token')],
  ['rate-limit', rest(403, 'x', { 'retry-after': '3' })],
  ['rate-limit', rest(403, 'x', { 'x-ratelimit-remaining': '0' })],
  ['rate-limit', rest(403, 'You have exceeded a secondary rate limit')],
  ['refused', rest(403, 'Unable to create comment because issue is locked.')],
  ['stale', rest(422, 'Update is not a fast forward')],
  ['rule', rest(409, 'Repository rule violations found')],
  ['rule', rest(422, 'Changes must be made through a pull request.')],
  ...[
    "You're not authorized to push to this branch. Visit https://docs.github.com/articles/about-protected-branches/ for more information.",
    'Changes must be made through the merge queue',
    'Cannot update this protected ref.',
    'At least 1 approving review is required by reviewers with write access.',
    'Cannot change this locked branch',
    '2 of 2 required status checks are expected.',
  ].map((message) => ['rule', graphql('UNPROCESSABLE', message)]),
  // Each sign alone, as servers word it who say nothing else that is known.
  ...[
    ['stale', 'Update is not a fast-forward'],
    ['no-pull-requests', 'Not permitted to create or approve pull requests'],
    ...['GH006: no', 'GH013: no', 'A rule violation', 'A protected branch', 'A protected-branch', 'protected-ref'],
    ...['The locked branch', 'This branch is locked', 'branch is read-only', 'The branch is read only'],
    ...['You are not authorized to push here', 'an approving review is due', 'A required status check is due'],
    ...[
      ['permission', 'Must have write access'],
      ['permission', 'must have admin access'],
      ['permission', 'Insufficient scope'],
      ['permission', 'insufficient permissions'],
      ['invalid', 'must have read access'],
      ['invalid', 'branch is stale'],
      ['server', 'The request had a timeout'],
      ['server', 'It timed out'],
      ['server', 'It time out'],
    ],
  ].map((one) =>
    typeof one === 'string' ? ['rule', graphql(undefined, one)] : [one[0], graphql(undefined, one[1] ?? '')],
  ),
  ['no-pull-requests', rest(403, 'GitHub Actions is not permitted to create or approve pull requests.')],
  ['invalid', rest(422, 'Validation Failed')],
  ['not-found', rest(404, 'x')],
  ['conflict', rest(409, 'x')],
  ['gone', rest(410, 'x')],
  ['rate-limit', rest(429, 'x')],
  ['rate-limit', rest(403, 'You have triggered an abuse detection mechanism')],
  ['permission', rest(403, 'Must have admin rights to Repository.')],
  ['permission', rest(422, 'Insufficient permission')],
  ['refused', rest(403, 'x', { 'x-ratelimit-remaining': '10' })],
  ['refused', rest(400, 'Resource not accessible by integration')],
  ['refused', rest(499, 'x')],
  ['server', rest(500, 'x')],
  ['server', rest(503, 'x')],
  ['stale', graphql('STALE_DATA', 'x')],
  ['stale', graphql(undefined, `Expected branch to point to "${'a'.repeat(40)}" but it did not.  Pull and try again.`)],
  ['stale', graphql('UNPROCESSABLE', `is at ${'a'.repeat(40)} but expected ${'b'.repeat(40)}`)],
  ['rule', graphql('UNPROCESSABLE', 'GH013: Repository rule violations found')],
  ['rule', graphql('FORBIDDEN', 'Protected branch update failed')],
  ['permission', graphql('FORBIDDEN', 'Resource not accessible by integration')],
  ['not-found', graphql('NOT_FOUND', "Could not resolve to a Repository with the name 'a/b'.")],
  ['server', graphql(undefined, 'Something went wrong while executing your query.')],
  ['server', graphql(undefined, 'The query timed out')],
  ['server', graphql('RESOURCE_LIMITS_EXCEEDED', 'x')],
  ['rate-limit', graphql('RATE_LIMITED', 'x')],
  ['rate-limit', graphql(undefined, 'API rate limit exceeded')],
  ['permission', graphql('INSUFFICIENT_SCOPES', 'x')],
  ['permission', graphql(undefined, 'Must have push access')],
  ['invalid', graphql('OTHER', 'x')],
  ['timeout', { name: 'AbortError', message: 'x' }],
  ['timeout', { message: 'Connect Timeout Error' }],
  ['timeout', { status: 500, message: 'x', cause: { name: 'TimeoutError' } }],
  ['reset', { status: 500, message: 'fetch failed', cause: { name: 'TypeError' } }],
])('%s: %j', (kind, error) => {
  const failure = classifyFailure('GET /x', error);
  expect(failure.kind).toBe(kind);
  expect(failure.message).toContain('GET /x failed');
});

test.each<[FailureKind, string]>([
  ['unauthorized', 'The token is not valid (any more): check the input token.'],
  ['permission', 'The token may not do this: add the permission to the workflow.'],
  ['rate-limit', "GitHub's rate limit is used up: run the workflow again later."],
  ['not-found', 'It does not exist, or the token may not see it.'],
  ['no-graphql', 'docs/recipes.md of Trailmark has the steps for such a server.'],
  ['conflict', 'Something else changed it at the same moment: run the workflow again.'],
  ['gone', 'It was deleted, or the feature is switched off in this repository.'],
  ['invalid', 'GitHub does not accept the values.'],
  ['refused', 'GitHub refuses it in the state that the repository is in.'],
  [
    'rule',
    'A rule does not let this token push to the branch: set `commit: pull-request` and add `pull-requests: write` to the permissions, or leave the branch `trailmark/progress` out of the rule where that is set.',
  ],
  [
    'no-pull-requests',
    'Switch on "Allow GitHub Actions to create and approve pull requests" in Settings → Actions → General of the repository (or its organization).',
  ],
  ['redirect', 'A call is never sent to another server than the one it is meant for: check the address of the API.'],
  ['stale', 'The branch moved on every attempt: run the workflow again.'],
  ['server', 'GitHub has a fault at the moment: run the workflow again later.'],
  ['timeout', 'GitHub did not answer in time: run the workflow again later.'],
  ['reset', 'The connection broke: run the workflow again later.'],
  ['cut', 'The answer of GitHub was cut off: run the workflow again later.'],
])('a failure of kind %s says what to do', (kind, advice) => {
  expect(new ApiFailure('GET /x', { kind, message: 'm' }).message).toBe(`GET /x failed (m). ${advice}`);
});

test('what GitHub says about waiting is kept', () => {
  expect(classifyFailure('x', rest(429, 'x', { 'retry-after': '7' })).retryAfter).toBe(7);
  expect(classifyFailure('x', rest(429, 'x', { 'retry-after': '0' })).retryAfter).toBe(1);
  expect(classifyFailure('x', rest(429, 'x')).retryAfter).toBeNull();
  const limited = { ...(graphql('RATE_LIMITED', 'x') as object), headers: { 'retry-after': '5' } };
  expect(classifyFailure('x', limited).retryAfter).toBe(5);
});

test('a message is one line of at most 300 characters, with the status where there is one', () => {
  const said = (error: unknown) => classifyFailure('GET /x', error).message;
  expect(said(rest(410, `a\n  b${'c'.repeat(400)}`))).toMatch(
    /^GET \/x failed with 410 \(a bc{297}\)\. It was deleted/,
  );
  expect(said(rest(500, 'x'))).toMatch(/^GET \/x failed with 500 \(x\)\. GitHub has a fault/);
  expect(said(graphql('NOT_FOUND', 'x'))).toMatch(/^GET \/x failed \(x\)\. It does not exist/);
  expect(said({ status: 500, message: 'x', cause: { name: 'TypeError' } })).toMatch(/^GET \/x failed \(x\)\./);
  expect(said('no object')).toMatch(/^GET \/x failed \(no object\)/);
});

test.each([
  ['POST /x', 500, true, true],
  ['GET /x', 500, true, false],
  ['query A', 500, true, false],
  ['mutation A', 500, true, true],
  ['POST /x', 422, false, false],
])('%s that failed with %i: for the moment %s, may have had its effect %s', (call, status, isTransient, isUnsure) => {
  expect(classifyFailure(call, rest(status, 'x'))).toMatchObject({ status, isTransient, isUnsure });
});

test('what broke on the way is for the moment', () => {
  const kinds = ['server', 'timeout', 'reset', 'cut', 'rate-limit', 'stale', 'gone'] as const;
  const failures = kinds.map((kind) => new ApiFailure('GET /x', { kind, message: 'm' }));
  expect(failures.filter(({ isTransient }) => isTransient).map(({ kind }) => kind)).toEqual(kinds.slice(0, 4));
});

test('the reset of the hourly limit counts only when nothing remains', () => {
  const now = Math.floor(Date.now() / 1000);
  const seconds = (remaining: string, reset = String(now + 3000)) =>
    classifyFailure(
      'x',
      rest(403, 'You have exceeded a secondary rate limit.', {
        'x-ratelimit-remaining': remaining,
        'x-ratelimit-reset': reset,
      }),
    ).retryAfter;
  expect(seconds('4990')).toBeNull();
  expect(seconds('0')).toBeGreaterThan(2900);
  expect([seconds('0', String(now - 9)), seconds('0', 'soon')]).toEqual([1, null]);
});

test('a server without GraphQL is told from a repository that is not there, with what works on it', () => {
  expect(classifyFailure('query Head', rest(404, 'Not Found')).message).toBe(
    'query Head failed with 404 (this server has no GraphQL, as Forgejo and Gitea have none: there is no commit and no issue here). docs/recipes.md of Trailmark has the steps for such a server.',
  );
  expect(classifyFailure('mutation Commit', rest(404, 'Not Found')).kind).toBe('not-found');
  expect(classifyFailure('GET /issues', rest(404, 'Not Found')).message).not.toContain('GraphQL');
  expect(classifyFailure('query Head', graphql('NOT_FOUND', 'no repository')).message).not.toContain('GraphQL');
});
