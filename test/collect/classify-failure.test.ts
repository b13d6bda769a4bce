import { expect, test } from 'vitest';
import { classifyFailure } from '../../src/collect/classify-failure.ts';

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
  ['invalid', rest(422, 'Validation Failed')],
  ['server', rest(503, 'x')],
  ['stale', graphql('STALE_DATA', 'x')],
  ['stale', graphql(undefined, `Expected branch to point to "${'a'.repeat(40)}" but it did not.  Pull and try again.`)],
  ['stale', graphql('UNPROCESSABLE', `is at ${'a'.repeat(40)} but expected ${'b'.repeat(40)}`)],
  ['rule', graphql('UNPROCESSABLE', 'GH013: Repository rule violations found')],
  ['rule', graphql('FORBIDDEN', 'Protected branch update failed')],
  ['permission', graphql('FORBIDDEN', 'Resource not accessible by integration')],
  ['not-found', graphql('NOT_FOUND', "Could not resolve to a Repository with the name 'a/b'.")],
  ['server', graphql(undefined, 'Something went wrong while executing your query.')],
  ['timeout', { status: 500, message: 'x', cause: { name: 'TimeoutError' } }],
  ['reset', { status: 500, message: 'fetch failed', cause: { name: 'TypeError' } }],
])('%s: %j', (kind, error) => {
  const failure = classifyFailure('GET /x', error);
  expect(failure.kind).toBe(kind);
  expect(failure.message).toContain('GET /x failed');
});

test('what GitHub says about waiting is kept', () => {
  expect(classifyFailure('x', rest(429, 'x', { 'retry-after': '7' })).retryAfter).toBe(7);
  expect(classifyFailure('x', rest(429, 'x')).retryAfter).toBeNull();
});
