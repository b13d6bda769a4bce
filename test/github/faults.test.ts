import { afterAll, expect, test } from 'vitest';
import type { IssueComment } from '../../src/publish/issue/issue-thread.ts';
import { FakeGithub } from './fake-github.ts';
import type { Fault } from './fault.ts';
import { runAction } from './run-action.ts';

const ROADMAP = '# Plan\n\n- [x] first\n- [ ] second\n';
const README = 'before\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nafter';
const LIMIT = { 'retry-after': '1' };

/** What each fault must make of a run: `heals` ends well by itself, `names` fails and says the cause, `tells` succeeds and says it. */
const FAULTS: readonly (readonly [string, Fault & { readonly once?: true }, RegExp | null])[] = [
  ['401', { kind: 'status', status: 401, message: 'Bad credentials' }, /401.*Bad credentials.*token is not valid/],
  ['403', { kind: 'status', status: 403, message: 'Forbidden by a test' }, /403.*Forbidden by a test/],
  ['404', { kind: 'status', status: 404 }, /404.*does not exist/],
  ['409', { kind: 'status', status: 409 }, /409.*changed it at the same moment/],
  ['410', { kind: 'status', status: 410 }, /410.*switched off/],
  ['422', { kind: 'status', status: 422 }, /422.*does not accept/],
  ['429 for good', { kind: 'status', status: 429 }, /429.*rate limit/],
  ['500 for good', { kind: 'status', status: 500 }, /500.*fault at the moment/],
  ['403 + retry-after', { kind: 'status', status: 403, headers: LIMIT, once: true }, null],
  ['500', { kind: 'status', status: 500, once: true }, null],
  ['502 after the effect', { kind: 'status', status: 502, after: true, once: true }, null],
  ['cut body', { kind: 'cut', once: true }, null],
  ['cut body after the effect', { kind: 'cut', after: true, once: true }, null],
  ['hang', { kind: 'hang', once: true }, null],
  ['reset', { kind: 'reset', once: true }, null],
];

const CALLS = [
  ...['query Head', 'GET /git/trees/{sha}', 'query Blobs', 'mutation Commit'],
  ...['GET /issues', 'POST /labels', 'POST /issues', 'POST /issues/{n}/comments'],
];
const PULL_REQUEST_CALLS = ['POST /git/trees', 'POST /git/commits', 'mutation MoveBranch', 'GET /pulls', 'POST /pulls'];
const LATER_PULL_REQUEST_CALLS = ['GET /compare/{sha}...{sha}', 'POST /git/trees', 'mutation MoveBranch', 'GET /pulls'];
const LATER_CALLS = [
  'mutation Commit',
  'GET /issues/{n}/comments',
  'GET /issues/comments/{n}',
  'PATCH /issues/comments/{n}',
];

const ROADMAPS = { 'roadmap/plan.md': ROADMAP, 'README.md': README };

/** Most of the time of a row is waiting, so that many are tried at once, each on a GitHub of its own. */
async function onGithub(work: (github: FakeGithub) => Promise<void>): Promise<void> {
  const github = await FakeGithub.start(ROADMAPS);
  try {
    await work(github);
  } finally {
    await github.stop();
  }
}

/** How each row came out, for the table that is printed at the end: calls below each other, faults beside each other. */
const outcomes: Record<string, Record<string, string>> = {};
afterAll(() => {
  if (process.env.TRAILMARK_ALL) console.table(outcomes);
});

interface Row {
  readonly call: string;
  readonly name: string;
  readonly fault: Fault & { readonly once?: true };
  readonly cause: RegExp | null;
}

function tableOf(calls: readonly string[]): readonly Row[] {
  const rows = calls.flatMap((call) =>
    FAULTS.map(([name, fault, cause]) => ({ call, name, fault, cause: causeOf(call, fault, cause) })),
  );
  // Each row is two or three runs. A part meets every call and every fault; TRAILMARK_ALL=1 runs the whole table.
  return process.env.TRAILMARK_ALL ? rows : rows.filter((_, at) => at % 13 === 0);
}

function causeOf(call: string, fault: Fault, cause: RegExp | null): RegExp | null {
  if (isHarmless(call, fault)) return null;
  // GitHub answers each query, be it with an error: that there is no such address is said by another server.
  return call.startsWith('query ') && fault.status === 404 ? /404.*no GraphQL/ : cause;
}

/** A label that can't be made is there already, or the issue that comes after it tells what is wrong. */
function isHarmless(call: string, { status = 0 }: Fault): boolean {
  return call === 'POST /labels' && [404, 409, 422, 500].includes(status);
}

async function expectHealed(github: FakeGithub, isWritten: boolean): Promise<void> {
  github.fault = () => null;
  const again = await runAction(github);
  expect(again.code, again.log).toBe(0);
  const issues = await github.rest<readonly { readonly number: number }[]>('GET /issues?state=all');
  expect(issues).toHaveLength(1);
  expect(await github.rest<readonly IssueComment[]>('GET /issues/1/comments')).toHaveLength(1);
  const readme = github.repository.read('README.md');
  expect(readme.startsWith('before\n<!-- trailmark:start -->\n')).toBe(true);
  expect(readme.endsWith('<!-- trailmark:end -->\nafter')).toBe(true);
  if (isWritten) expect(again.outputs.changed).toBe('false');
}

/** Runs with one fault, checks that its cause is told and that the run failed for it. */
async function expectTold(github: FakeGithub, run: string, row: Row, inputs = {}): Promise<void> {
  const { call: name, name: kind, fault, cause } = row;
  github.calls.length = 0;
  github.fault = (call, count) => (call.name === name && (!fault.once || count === 1) ? fault : null);
  const ran = await runAction(github, { inputs, env: { TRAILMARK_PATIENCE: '1500' } });
  expect(github.calls.map((call) => call.name)).toContain(name);
  if (cause) expect(ran.log).toMatch(cause);
  // Issues switched off are told and no failure, and so is a server without GraphQL.
  const isTold =
    (fault.status === 410 && /\/(?:issues|labels)/.test(name)) || (fault.status === 404 && name.startsWith('query '));
  expect(ran.code, ran.log).toBe(cause && !isTold ? 1 : 0);
  const title = `${run}: ${name}`;
  outcomes[title] = { ...outcomes[title], [kind]: cause === null ? 'healed' : isTold ? 'told' : 'named' };
}

test.concurrent.each(tableOf(CALLS))('first run: $call, $name', (row) =>
  onGithub(async (github) => {
    await expectTold(github, 'first run', row);
    await expectHealed(github, row.cause === null);
  }),
);

test.concurrent.each(tableOf(LATER_CALLS))('later run: $call, $name', (row) =>
  onGithub(async (github) => {
    await runAction(github);
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ]', '[x]') });
    await expectTold(github, 'later run', row);
    await expectHealed(github, row.cause === null);
  }),
);

const PULL_REQUEST = { commit: 'pull-request', issue: 'off' };

async function expectOnePullRequest(github: FakeGithub): Promise<void> {
  github.fault = () => null;
  const again = await runAction(github, { inputs: PULL_REQUEST });
  expect(again.code, again.log).toBe(0);
  expect(github.pulls.map(({ state }) => state)).toEqual(['open']);
  expect(github.repository.read('README.md')).toBe(README);
  expect(github.repository.read('README.md', 'trailmark/progress')).toMatch(
    /^before\n[\s\S]*(?:first|second)[\s\S]*\nafter$/,
  );
}

test.concurrent.each(tableOf(PULL_REQUEST_CALLS))('first pull request: $call, $name', (row) =>
  onGithub(async (github) => {
    await expectTold(github, 'first pull request', row, PULL_REQUEST);
    await expectOnePullRequest(github);
  }),
);

test.concurrent.each(tableOf(LATER_PULL_REQUEST_CALLS))('later pull request: $call, $name', (row) =>
  onGithub(async (github) => {
    await runAction(github, { inputs: PULL_REQUEST });
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[x]', '[ ]') });
    await expectTold(github, 'later pull request', row, PULL_REQUEST);
    await expectOnePullRequest(github);
  }),
);
