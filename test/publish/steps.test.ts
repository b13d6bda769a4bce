import { describe, expect, test } from 'vitest';
import { blobId } from '../../src/collect/blob-id.ts';
import { readBase } from '../../src/collect/commit/read-base.ts';
import { ApiFailure, type FailureKind } from '../../src/github/api-failure.ts';
import type { GitHub } from '../../src/github/github.ts';
import type { Head } from '../../src/github/read-head.ts';
import { applyFiles, commitAsJob, type FilesUpdate, modeOf } from '../../src/publish/apply-files.ts';
import { applyCommit, UNCHANGED } from '../../src/publish/commit/apply-commit.ts';
import type { Inputs, Work } from '../../src/publish/inputs.ts';
import { toIssueStep } from '../../src/publish/issue/apply-comment.ts';
import { addLabel, claimLabel, createIssue } from '../../src/publish/issue/create-issue.ts';
import { isOwn } from '../../src/publish/issue/issue-thread.ts';
import { readThread, readUnlabelled } from '../../src/publish/issue/read-thread.ts';
import { applyPullRequest } from '../../src/publish/pull-request/apply-pull-request.ts';
import { compareBranch, holds } from '../../src/publish/pull-request/compare-branch.ts';
import { toStep } from '../../src/publish/step.ts';
import { fileProblem } from '../../src/rules/problem.ts';

const fail = (kind: FailureKind, call = 'POST /x', message = 'm') =>
  new ApiFailure(call, { kind, status: null, retryAfter: null, message });

/** GitHub as one that gives these answers by what is called, and the calls that it got. An answer that is an error is thrown. */
function answering(answers: Readonly<Record<string, unknown>>) {
  const calls: [string, unknown][] = [];
  const answer = async (name: string, parameters: unknown) => {
    calls.push([name, parameters]);
    const given = answers[name];
    if (given instanceof Error) throw given;
    return given;
  };
  const github = {
    ...{ owner: 'o', repo: 'r', send: answer, sendAll: answer },
    query: (document: string, variables: unknown) => answer(document.split(/[\s(]/)[1] ?? '', variables),
  };
  return { github: github as unknown as GitHub, calls };
}

describe('what a failed call makes of a step', () => {
  test.each<[FailureKind, string, object]>([
    ['stale', 'POST /x', { kind: 'moved', missing: [] }],
    ['conflict', 'GET /x', { kind: 'moved', missing: [] }],
    ['server', 'POST /x', { kind: 'moved', missing: [] }],
    ['server', 'GET /x', { kind: 'refused', missing: [] }],
    ['permission', 'POST /x', { kind: 'refused', missing: ['contents'], failures: [] }],
    ['invalid', 'POST /x', { kind: 'refused', missing: [] }],
  ])('%s of %s', (kind, call, step) => {
    const error = fail(kind, call);
    const failures = kind === 'permission' ? [] : [error.message];
    expect(toStep(error, 'moved', ['contents'])).toEqual({ notes: [], failures, ...step });
  });

  test('what is no error is thrown on, and any other error refuses', () => {
    expect(() => toStep('x', 'moved', [])).toThrow('x');
    expect(toStep(new Error('y'), 'moved', [])).toMatchObject({ kind: 'refused', failures: ['y'] });
  });

  test.each<[FailureKind, string, boolean]>([
    ['gone', 'x', true],
    ['refused', 'The issue is Locked.', true],
    ['refused', 'Repository was archived so is read-only.', true],
    ['refused', 'something else', false],
    ['invalid', 'locked', false],
  ])('%s with "%s" was chosen by somebody: %j', (kind, message, isChosen) => {
    const error = fail(kind, 'POST /x', message);
    const { notes, failures } = toIssueStep(error);
    expect([notes, failures]).toEqual(isChosen ? [[error.message], []] : [[], [error.message]]);
  });
});

test.each<[Inputs['commit'], string | null, boolean, string]>([
  ['auto', '/w', true, 'commit'],
  ['auto', null, false, 'commit'],
  ['pull-request', '/w', true, 'pull-request'],
  ['pull-request', '/w', false, 'show'],
  ['off', '/w', true, 'checkout'],
  ['off', null, true, 'show'],
])('commit: %s with the checkout %s, on the default branch %j, is %s', (commit, workspace, isDefault, mode) => {
  expect(modeOf({ inputs: { commit }, workspace } as Work, isDefault)).toBe(mode);
});

const tip = (message: string, parents: readonly string[] = []) => ({ oid: 't', tree: 'tree', message, parents });

test.each([
  [{ login: 'me' }, 'me', true],
  [{ login: 'me', type: 'User' }, 'you', false],
  [{ login: 'app[bot]', type: 'Bot' }, 'app', true],
  [{ login: 'app[bot]', type: 'User' }, 'app', false],
  [{ login: 'other[bot]', type: 'Bot' }, 'app', false],
  [null, '', false],
])('%j wrote it as %s: %j', (author, viewer, own) => expect(isOwn(author, viewer)).toBe(own));

describe('the label', () => {
  const route = 'POST /repos/{owner}/{repo}/labels';
  test.each<[string, unknown, boolean | null]>([
    ['made', {}, true],
    ['there already', fail('invalid'), false],
    ['where there are none', fail('not-found'), false],
    ['whose answer was lost', fail('server'), false],
    ['that may not be made', fail('permission'), null],
    ['a bug', new Error('x'), null],
  ])('%s', async (_, answer, claimed) => {
    const claim = claimLabel(answering({ [route]: answer }).github);
    if (claimed === null) await expect(claim).rejects.toBe(answer);
    else expect(await claim).toBe(claimed);
  });

  test('is made with its colour and what it is for', async () => {
    const { github, calls } = answering({ [route]: {} });
    await claimLabel(github);
    const description = 'Where Trailmark says what to learn next';
    expect(calls).toEqual([[route, { name: 'trailmark', color: '1f883d', description }]]);
  });

  const MORE = 'POST /repos/{owner}/{repo}/issues/{number}/labels';
  test.each<[FailureKind, boolean]>([
    ['permission', true],
    ['refused', true],
    ['invalid', false],
  ])('that can not be put on an issue as %s is let be: %j', async (kind, isLet) => {
    const put = addLabel(answering({ [MORE]: fail(kind) }).github, { number: 1 });
    if (isLet) expect(await put).toBe(undefined);
    else await expect(put).rejects.toThrow();
  });

  test.each([
    ['as a name', ['trailmark'], 1],
    ['as an object', [{ name: 'x' }, { name: 'trailmark' }], 1],
    ['not', ['x', { name: 'y' }, {}], 2],
  ])('that a new issue has %s', async (_, labels, count) => {
    const { github, calls } = answering({ 'POST /repos/{owner}/{repo}/issues': { number: 7, labels } });
    expect(await createIssue(github, { title: 'T', body: 'B' })).toMatchObject({ number: 7 });
    expect(calls).toHaveLength(count);
    expect(calls[0]?.[1]).toEqual({
      title: 'T',
      body: expect.stringMatching(/^<!-- .* -->\nB$/),
      labels: ['trailmark'],
    });
  });
});

test.each([
  ['https://github.com/O/R/issues/7', true],
  ['https://github.com/o/other/issues/7', false],
])('an issue by its number that answers from %s is this one: %j', async (url, isHere) => {
  const issue = { number: 7, html_url: url, user: null };
  const route = 'GET /repos/{owner}/{repo}/issues/{number}';
  const read = readThread(answering({ [route]: issue, [`${route}/comments`]: [] }).github, { issue: 7, viewer: 'me' });
  if (isHere) expect((await read).issue).toBe(issue);
  else
    await expect(read).rejects.toThrow(
      'Issue 7 was moved to another repository. Give another number, or `issue: auto`.',
    );
});

test('issues are looked for by label, else by author, the oldest first, closed ones too; comments by their issue', async () => {
  const issues = 'GET /repos/{owner}/{repo}/issues';
  const own = { number: 7, body: '<!-- trailmark:issue -->\nx', state: 'closed', user: { login: 'me' } };
  const { github, calls } = answering({ [issues]: [own], [`${issues}/{number}/comments`]: [] });
  expect((await readThread(github, { issue: 'auto', viewer: 'me' })).issue).toBe(own);
  expect(await readUnlabelled(github, 'me')).toBe(own);
  const order = { state: 'all', sort: 'created', direction: 'asc' };
  expect(calls).toEqual([
    [issues, { labels: 'trailmark', ...order }],
    [`${issues}/{number}/comments`, { number: 7 }],
    [issues, { creator: 'me', ...order }],
  ]);
});

describe('a commit', () => {
  const COMMIT = { branch: 'b', parent: 'p', message: 'Head\n\nBody\n\nmore', files: [{ path: 'a.md', text: 'é' }] };

  test('goes out with its parent, message and whole files', async () => {
    const { github, calls } = answering({ Commit: { createCommitOnBranch: { commit: { oid: 'c' } } } });
    expect(await applyCommit(github, COMMIT)).toMatchObject({ kind: 'done', commit: 'c', isChanged: true, sent: null });
    const input = {
      branch: { repositoryNameWithOwner: 'o/r', branchName: 'b' },
      expectedHeadOid: 'p',
      message: { headline: 'Head', body: 'Body\n\nmore' },
      fileChanges: { additions: [{ path: 'a.md', contents: 'w6k=' }] },
    };
    expect(calls).toEqual([['Commit', { input }]]);
    expect(await applyCommit(answering({}).github, { ...COMMIT, files: [] })).toMatchObject({
      commit: null,
      isChanged: false,
    });
  });

  test.each<[FailureKind, object]>([
    ['stale', { kind: 'moved', sent: null }],
    ['server', { kind: 'moved', sent: { parent: 'p', message: COMMIT.message } }],
    ['permission', { kind: 'refused', missing: ['contents'], sent: null }],
  ])('that failed as %s', async (kind, written) => {
    const { github } = answering({ Commit: fail(kind, 'mutation Commit') });
    expect(await applyCommit(github, COMMIT)).toMatchObject({ commit: null, isChanged: false, ...written });
  });

  const OWN = 'x\n\nTrailmark-Job: 0000000a';
  const OTHER = 'x\n\nTrailmark-Job: 0000000b';
  test.each<[string, 'commit' | 'pull-request', string, string | null, readonly string[], number, boolean]>([
    ['of nobody', 'commit', 'x', null, [], 1, true],
    ['of its own', 'commit', OWN, null, [], 1, true],
    ['of another job', 'commit', OTHER, null, [], 1, false],
    ['of another job, with nothing to write', 'commit', OTHER, null, [], 0, true],
    ['of another job in the pull request', 'pull-request', 'x', OTHER, ['t'], 1, false],
    ['of another job in an old pull request', 'pull-request', 'x', OTHER, ['older'], 1, true],
    ['of another job in a pull request that is not asked for', 'commit', 'x', OTHER, ['t'], 1, true],
  ])('on top of a commit %s', async (...[, mode, message, progress, parents, count, isMade]) => {
    const { github, calls } = answering({
      Commit: fail('stale'),
      'GET /repos/{owner}/{repo}/compare/{basehead}': fail('stale'),
    });
    const head = {
      tip: tip(message),
      progress: progress === null ? null : tip(progress, parents),
    } as unknown as Head & { tip: never };
    const files = COMMIT.files.slice(0, count);
    const written = await commitAsJob(github, mode, {
      head,
      job: '0000000a',
      headline: 'H',
      branch: 'b',
      files,
      isWhole: true,
    });
    const note =
      'Another job of Trailmark writes this README: the newest commit is its own. Nothing is written; give each job a README of its own.';
    if (!isMade) expect(written).toEqual({ ...UNCHANGED, kind: 'refused', notes: [note] });
    expect([written.notes.includes(note), calls.length > 0]).toEqual([!isMade, isMade && count > 0]);
  });
});

describe('the branch of the pull request', () => {
  const JOB = 'x\n\nTrailmark-Job: 0000000a';
  const commit = (sha: string, { login = 'me', message = JOB, parents = ['base'] } = {}) => ({
    ...{ sha, author: { login }, commit: { message } },
    parents: parents.map((one) => ({ sha: one })),
  });
  const head = { viewer: 'me', progress: { oid: 'tip', tree: '', message: '', parents: [] } } as unknown as Head;
  const none = { commits: [], total_commits: 0, merge_base_commit: { sha: 'base' } };
  const ROUTE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const compare = (commits: readonly object[], total = commits.length, files: readonly object[] | undefined = []) =>
    compareBranch(
      answering({ [ROUTE]: { commits, total_commits: total, merge_base_commit: { sha: 'm' }, files } }).github,
      ...(['base', head] as const),
    );

  test.each<[string, readonly object[], number, string | null]>([
    ['its own commit', [commit('a')], 1, null],
    ['none', [], 0, null],
    ["somebody's", [commit('a'), commit('b', { login: 'you' })], 2, 'b'],
    ['one of its own name without a job', [commit('a', { message: 'x' })], 1, 'a'],
    ['a merge of the base', [commit('a'), commit('b', { login: 'you', parents: ['a', 'base2'] })], 2, null],
    [
      'a merge of another branch',
      [commit('x', { login: 'you' }), commit('b', { login: 'you', parents: ['a', 'x'] })],
      2,
      'x',
    ],
    ['a merge of one of its own', [commit('a'), commit('b', { login: 'you', parents: ['base', 'a'] })], 2, 'b'],
    ['more than are listed', [commit('a'), commit('b')], 3, 'a'],
  ])('with %s', async (_, commits, total, foreign) => {
    expect(await compare(commits, total)).toMatchObject({ foreign, mergeBase: 'm' });
  });

  test('holds just the files that are wanted, on the newest base', async () => {
    const id = blobId(Buffer.from('é'));
    const blobs = (await compare([], 0, [{ filename: 'a.md', sha: id }])).blobs;
    const wanted = { parent: 'm', files: [{ path: 'a.md', text: 'é' }] };
    const compared = { foreign: null, mergeBase: 'm', blobs };
    expect(holds(compared, wanted)).toBe(true);
    expect(holds(compared, { ...wanted, parent: 'n' })).toBe(false);
    expect(holds(compared, { ...wanted, files: [] })).toBe(false);
    expect(holds(compared, { ...wanted, files: [{ path: 'a.md', text: 'e' }] })).toBe(false);
    expect(holds(compared, { ...wanted, files: [{ path: 'b.md', text: 'é' }] })).toBe(false);
    expect(holds({ ...compared, blobs: new Map([...blobs, ['c.md', id]]) }, wanted)).toBe(false);
    const torn = { mergeBase: 'm', foreign: null, blobs: new Map([...blobs, ['b.md', id]]) };
    const two = { parent: 'm', files: [...wanted.files, { path: 'b.md', text: 'e' }] };
    expect(holds(torn, two)).toBe(false);
    const { github, calls } = answering({ [ROUTE]: { ...none, files: undefined } });
    expect((await compareBranch(github, 'base', head)).blobs.size).toBe(0);
    expect(calls).toEqual([[ROUTE, { basehead: 'base...tip' }]]);
  });

  const PULLS = 'GET /repos/{owner}/{repo}/pulls';
  const CLOSE = 'PATCH /repos/{owner}/{repo}/pulls/{number}';
  const proposal = {
    head: { ...head, repositoryId: 'R', tip: { tree: 'T' } } as unknown as Head,
    isWhole: true,
    branch: 'main',
    parent: 'base',
    message: 'M',
    files: [{ path: 'a.md', text: 'x' }],
  };
  const open = { number: 3, html_url: 'URL', head: { sha: 'tip' } };

  test('is closed when nothing is to be changed, unless it moved or something was refused', async () => {
    const pulls = [open, { ...open, number: 4, head: { sha: 'newer' } }];
    const close = async (more: object) => {
      const { github, calls } = answering({ [ROUTE]: none, [PULLS]: pulls, [CLOSE]: {} });
      const written = await applyPullRequest(github, { ...proposal, files: [], ...more });
      expect(written).toMatchObject({ kind: 'done', isChanged: false });
      return calls.filter(([name]) => name === CLOSE).map(([, parameters]) => parameters);
    };
    expect(await close({})).toEqual([{ number: 3, state: 'closed' }]);
    expect(await close({ isWhole: false })).toEqual([]);
    expect(await close({ head: { ...proposal.head, progress: null } })).toEqual([]);
  });

  test.each<[string, object, number]>([
    ['all is well', {}, 1],
    ['the run is stopped', { stop: { message: 'm', isFault: false } }, 0],
    ['something was refused', { refusals: [fileProblem('a.md', 'executable')] }, 0],
  ])('is closed by a run that has no files where %s: %2$i', async (_, more, count) => {
    const { github, calls } = answering({ [ROUTE]: none, [PULLS]: [open], [CLOSE]: {} });
    const inputs = { scope: { roadmap: [], readme: null }, options: {}, issue: 'off', commit: 'pull-request' };
    const report = { measure: { progress: { done: 0, total: 0, percent: null } } };
    const plan = { report, files: [], stop: null, ticks: 'none', notes: [], refusals: [], ...more };
    const update = { mode: 'pull-request', branch: 'main', plan, head: { ...head, tip: { ...tip('x'), oid: 'base' } } };
    const work = { github, inputs, workspace: null } as unknown as Work;
    expect(await applyFiles(work, update as unknown as FilesUpdate)).toEqual(UNCHANGED);
    expect(calls.filter(([name]) => name === CLOSE)).toHaveLength(count);
  });

  test('gets one commit on the newest base, and one pull request', async () => {
    const made = {
      'POST /repos/{owner}/{repo}/git/trees': { sha: 'tree' },
      'POST /repos/{owner}/{repo}/git/commits': { sha: 'made' },
    };
    const answers = {
      [ROUTE]: none,
      MoveBranch: {},
      ...made,
      [PULLS]: [] as object[],
      'POST /repos/{owner}/{repo}/pulls': open,
    };
    const { github, calls } = answering(answers);
    expect(await applyPullRequest(github, proposal)).toEqual({
      ...{ ...UNCHANGED, commit: 'made', isChanged: true, notes: ['Pull request: URL'] },
    });
    const sent = Object.fromEntries(calls);
    expect(sent['POST /repos/{owner}/{repo}/git/commits']).toEqual({ message: 'M', tree: 'tree', parents: ['base'] });
    const entry = { path: 'a.md', mode: '100644', type: 'blob', content: 'x' };
    expect(sent['POST /repos/{owner}/{repo}/git/trees']).toEqual({ base_tree: 'T', tree: [entry] });
    const move = { name: 'refs/heads/trailmark/progress', beforeOid: 'tip', afterOid: 'made', force: true };
    expect(sent.MoveBranch).toEqual({ input: { repositoryId: 'R', refUpdates: [move] } });
    expect(sent[PULLS]).toEqual({ head: 'o:trailmark/progress', base: 'main', state: 'open' });
    expect(sent['POST /repos/{owner}/{repo}/pulls']).toEqual({
      ...{ title: 'Update progress', head: 'trailmark/progress', base: 'main' },
      body: 'Trailmark keeps this pull request up to date. Merging it brings the README, and the steps ticked on GitHub, up to date.',
    });
    const first = answering(answers);
    await applyPullRequest(first.github, { ...proposal, head: { ...proposal.head, progress: null } });
    expect(Object.fromEntries(first.calls).MoveBranch).toMatchObject({
      input: { refUpdates: [{ beforeOid: '0'.repeat(40), afterOid: 'made' }] },
    });
    const again = answering({ ...answers, [PULLS]: [open] });
    await applyPullRequest(again.github, proposal);
    expect(again.calls.map(([name]) => name)).not.toContain('POST /repos/{owner}/{repo}/pulls');
  });

  test("with somebody's commit is left as it is", async () => {
    const commits = [commit('0123456789', { login: 'you' })];
    const { github, calls } = answering({ [ROUTE]: { ...none, commits, total_commits: 1 } });
    const note =
      "The branch trailmark/progress holds the commit 0123456, which is not Trailmark's: the branch is left as it is. Merge its pull request, or take that commit off the branch.";
    expect(await applyPullRequest(github, proposal)).toEqual({ ...UNCHANGED, kind: 'refused', notes: [note] });
    expect(calls).toHaveLength(1);
  });

  test('that holds them already is not moved', async () => {
    const files = [{ filename: 'a.md', sha: blobId(Buffer.from('x')) }];
    const { github, calls } = answering({ [ROUTE]: { ...none, files }, [PULLS]: [open] });
    expect(await applyPullRequest(github, proposal)).toMatchObject({
      commit: null,
      isChanged: false,
      notes: ['Pull request: URL'],
    });
    expect(calls).toHaveLength(2);
  });

  test.each<[string, FailureKind, object]>([
    [
      'POST /repos/{owner}/{repo}/git/trees',
      'permission',
      { kind: 'refused', missing: ['contents', 'pull-requests'], isChanged: false },
    ],
    [
      'POST /repos/{owner}/{repo}/git/trees',
      'invalid',
      { kind: 'moved', isChanged: false, sent: null, failures: [fail('invalid').message] },
    ],
    ['MoveBranch', 'server', { kind: 'moved', isChanged: false, sent: { parent: 'base' } }],
    [
      'POST /repos/{owner}/{repo}/pulls',
      'permission',
      { kind: 'refused', missing: ['pull-requests'], isChanged: true, commit: 'made' },
    ],
  ])('%s that fails as %s', async (name, kind, written) => {
    const made = {
      'POST /repos/{owner}/{repo}/git/trees': { sha: 'tree' },
      'POST /repos/{owner}/{repo}/git/commits': { sha: 'made' },
    };
    const { github } = answering({
      [ROUTE]: none,
      MoveBranch: {},
      ...made,
      [PULLS]: [],
      [name]: fail(kind, 'POST /x'),
    });
    expect(await applyPullRequest(github, proposal)).toMatchObject(written);
  });
});

test.each<[string, readonly string[], string | null, string]>([
  ['a merge of the head', ['newest', 'head'], 'head', 'newest'],
  ['a merge of another', ['newest', 'x'], 'head', 'base'],
  ['no merge', ['newest'], 'head', 'base'],
  ['the head itself', ['newest', 'head'], 'commit', 'base'],
  ['an unknown head', ['newest', 'head'], null, 'base'],
])('a pull request is compared with the right base: %s', async (_, parents, head, base) => {
  const { github, calls } = answering({
    'GET /repos/{owner}/{repo}/git/commits/{sha}': { parents: parents.map((sha) => ({ sha })) },
  });
  expect(await readBase(github, 'commit', { base: 'base', head })).toBe(base);
  // Of itself no commit is a merge.
  expect(calls).toHaveLength(head === null || head === 'commit' ? 0 : 1);
});
