import { linkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeComment } from '../../src/comment/codec.ts';
import { NO_TICKS } from '../../src/comment/ticks.ts';
import { type FilledHead, readHead } from '../../src/github/read-head.ts';
import { planFiles } from '../../src/publish/apply-files.ts';
import { applyRun, type RunTarget } from '../../src/publish/apply-run.ts';
import type { Inputs } from '../../src/publish/inputs.ts';
import { jobOf } from '../../src/publish/job.ts';
import { NO_OUTCOME } from '../../src/publish/outcome.ts';
import { makeFolder } from '../collect/folder.ts';
import { failed, HandGithub, issueOf } from './hand-github.ts';

const MARKERS = '<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const PLAN = '- [x] first\n- [ ] second\n- [ ] third\n';
const FILES = { 'roadmap/plan.md': PLAN, 'README.md': MARKERS };
const OPTIONS = { goal: undefined, when: [], language: 'en', today: '2026-08-02' } as const;
const CARD = '<!-- trailmark:card -->\n<svg/>\n';
const COMMIT = 'mutation Commit';
const HEAD = 'query Head';
const FILES_READ = ['GET /git/trees/{sha}', 'query Blobs', 'query Blame'];
const COMMENTS_READ = ['GET /issues', 'GET /issues/{number}/comments'];
const LATER = [...COMMENTS_READ, ...FILES_READ, COMMIT, 'GET /issues/comments/{id}', 'PATCH /issues/comments/{id}'];
const BUSY = 'The comment or the branch changed again and again while Trailmark worked: run the workflow again.';
const HELD = 'Boxes were ticked in the comment and the branch does not have them yet: the comment waits.';

interface Start {
  readonly inputs?: Partial<Inputs>;
  readonly target?: Partial<RunTarget>;
  readonly workspace?: string;
}

async function run(github: HandGithub, { inputs, target, workspace }: Start = {}) {
  const all: Inputs = {
    scope: { roadmap: [], readme: null },
    options: OPTIONS,
    issue: 'auto',
    commit: 'auto',
    ...inputs,
  };
  const wanted = { branch: 'main', isWhole: true, sha: '', ...target };
  const { before } = github;
  github.before = () => {};
  const head = (await readHead(github, wanted.branch)) as FilledHead;
  Object.assign(github, { before }).calls.length = 0;
  const { report, ...outcome } = await applyRun({ github, inputs: all, workspace: workspace ?? null }, wanted, head);
  const counts = report && `${report.measure.progress.done} of ${report.measure.progress.total}`;
  return { ...outcome, report: counts };
}

/** A repository whose comment says what its branch holds. */
async function settled(): Promise<HandGithub> {
  const github = new HandGithub(FILES);
  await run(github);
  return github;
}

const tick = (github: HandGithub, title: string): void => {
  const [comment] = github.comments;
  if (comment === undefined) throw new Error('There is no comment.');
  const body = comment.body.replace(new RegExp(`- \\[ \\](?=.*${title})`), '- [x]');
  github.comments.splice(0, 1, { ...comment, body });
};

const NOTHING = { ...NO_OUTCOME, report: '1 of 3', issue: 7, commentUrl: 'URL 70' };
const done = (github: HandGithub, more: object = {}) => ({
  ...{ ...NOTHING, isChanged: true, commit: github.branches.get('main') },
  ...more,
});

describe('a run that nobody disturbs', () => {
  test('commits, makes issue and comment, and then does nothing', async () => {
    const github = new HandGithub(FILES);
    expect(await run(github)).toEqual(done(github));
    const job = jobOf({ scope: { roadmap: [], readme: null }, options: OPTIONS });
    expect(github.commits.get(github.branches.get('main') ?? '')?.message).toBe(
      `Update progress: 1 of 3 done (33 %)\n\nTrailmark-Job: ${job}`,
    );
    const made = ['POST /labels', 'GET /issues', 'POST /issues', 'POST /issues/{number}/comments'];
    expect(github.calls).toEqual([
      'GET /issues',
      ...FILES_READ,
      COMMIT,
      ...made.filter((name) => name !== 'GET /issues'),
    ]);
    expect(await run(github)).toEqual(NOTHING);
    expect(github.calls).toEqual([...COMMENTS_READ, ...FILES_READ]);
  });

  test('of a tick commits roadmap and README and edits the comment', async () => {
    const github = await settled();
    tick(github, 'second');
    expect(await run(github)).toEqual(done(github, { report: '2 of 3' }));
    expect(github.calls).toEqual(LATER);
    expect(github.read('roadmap/plan.md')).toBe(PLAN.replace('[ ] second', '[x] second'));
    expect(github.comments[0]?.body).toContain('third');
  });

  test('leaves an issue alone where none is wanted or there can be none', async () => {
    const github = new HandGithub(FILES);
    const none = { issue: null, commentUrl: null };
    expect(await run(github, { inputs: { issue: 'off' } })).toEqual(done(github, none));
    expect(await run(github, { target: { isWhole: false } })).toEqual({ ...NOTHING, ...none });
    const shown = 'Nothing is committed: with `commit: pull-request` only the default branch gets a pull request.';
    const topic = { inputs: { commit: 'pull-request' }, target: { isWhole: false } } as const;
    expect(await run(new HandGithub(FILES), topic)).toEqual({ ...NOTHING, ...none, notes: [shown] });
    github.hasIssues = false;
    const notes = ['Issues are switched off in this repository: there is no comment.'];
    expect(await run(github)).toEqual({ ...NOTHING, ...none, notes });
    expect(github.calls).toEqual(FILES_READ.slice(1));
  });

  test('knows the days that GitHub knows', async () => {
    const github = new HandGithub(FILES);
    const commit = { oid: 'c', authoredDate: '2026-03-01T12:00:00Z' };
    github.blame = { f0: { ranges: [{ startingLine: 1, endingLine: 3, commit }] } };
    const inputs = { scope: { roadmap: [], readme: null }, options: OPTIONS, issue: 'off', commit: 'auto' } as const;
    const from = { oid: github.branches.get('main') ?? '', ticks: NO_TICKS };
    const { report } = await planFiles({ github, inputs, workspace: null }, 'commit', from);
    expect(report.past?.done).toEqual(new Map([['roadmap/plan.md#first', '2026-03-01']]));
  });

  test('waits for the run that made the label before, and makes the issue itself where none comes', async () => {
    const github = new HandGithub(FILES);
    github.labels.push('trailmark');
    expect(await run(github)).toEqual(done(github));
    expect(github.calls.filter((name) => name.startsWith('pause'))).toEqual(['pause 1', 'pause 2', 'pause 3']);
    expect(github.calls.filter((name) => name === 'POST /labels')).toHaveLength(1);
  });

  test('makes no issue where there is no roadmap, and says what it read besides', async () => {
    const github = new HandGithub({ 'README.md': '<!-- trailmark:start -->\n' });
    expect(await run(github)).toEqual({
      ...{ ...NO_OUTCOME, report: null },
      notes: [expect.stringMatching(/^There is no roadmap yet\./)],
    });
    expect(github.calls).toEqual(['GET /issues', ...FILES_READ.slice(0, 2), 'query Blobs']);
    const refused = new HandGithub({ ...FILES, 'README.md': '<!-- trailmark:start -->\n' });
    const orphan = expect.objectContaining({ code: 'marker-orphan' });
    expect(await run(refused)).toEqual({ ...NOTHING, problems: [orphan] });
  });

  test.each<[string, Readonly<Record<string, string>>, string | null, string]>([
    ['lost its markers', { 'README.md': '# Me\n', '.github/trailmark.svg': CARD }, null, 'markers-missing'],
    ['was lost with its picture left', { '.github/trailmark.svg': CARD }, null, 'no-readme'],
    ['is a folder', FILES, 'roadmap', 'not-a-file'],
  ])('of a README that %s is a fault where it is to be committed alone', async (_, files, readme, code) => {
    const github = new HandGithub({ 'roadmap/plan.md': PLAN, ...files });
    const inputs = { scope: { roadmap: [], readme } };
    const problem = expect.objectContaining({ code });
    expect(await run(github, { inputs })).toEqual({ ...NOTHING, problems: [problem] });
    const pull = await run(github, { inputs: { ...inputs, commit: 'pull-request' } });
    expect(pull).toEqual({ ...NOTHING, problems: [problem] });
    expect(await run(github, { inputs: { ...inputs, commit: 'off' } })).toEqual(NOTHING);
    const workspace = makeFolder({ 'roadmap/plan.md': PLAN, ...files });
    expect(await run(github, { inputs: { ...inputs, commit: 'off' }, workspace })).toEqual(NOTHING);
  });

  test('says of a refused issue what it lacks once, and still commits', async () => {
    const github = new HandGithub(FILES);
    const none = { issue: null, commentUrl: null };
    github.before = (name) => (name === 'GET /issues' || name === COMMIT ? failed('permission') : undefined);
    expect(await run(github)).toEqual({ ...NOTHING, ...none, missing: ['contents', 'issues'] });
    github.before = (name) => (name === 'GET /issues' ? failed('gone') : undefined);
    expect(await run(github)).toEqual(done(github, { ...none, notes: [failed('gone').message] }));
    github.before = (name) => (name === 'GET /issues' ? failed('unauthorized') : undefined);
    expect(await run(github)).toEqual({ ...NOTHING, ...none, failures: [failed('unauthorized').message] });
    const later = await settled();
    tick(later, 'second');
    later.before = (name) => (/^(?:PATCH|mutation)/.test(name) ? failed('permission') : undefined);
    expect(await run(later)).toEqual({ ...NOTHING, report: '2 of 3', missing: ['contents'], notes: [HELD] });
  });

  test('closes the issue that another run made at the same moment, and none that somebody wrote in', async () => {
    const github = new HandGithub(FILES);
    const mine = issueOf(8, { body: '<!-- trailmark:issue -->\nWords.\n\nMine.' });
    github.issues.push(issueOf(5), issueOf(6), mine, issueOf(9, { state: 'closed' }));
    expect(await run(github)).toEqual(done(github, { issue: 5 }));
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed', 'open', 'closed']);
    expect(github.calls.filter((name) => name.startsWith('PATCH'))).toHaveLength(1);
  });

  test('of a closed issue says so, where its comment was kept', async () => {
    const github = new HandGithub(FILES);
    github.issues.push(issueOf(5, { state: 'closed' }));
    const note = 'Issue 5 is closed; its comment is kept up to date all the same.';
    expect(await run(github)).toEqual(done(github, { issue: 5, notes: [note] }));
    expect(await run(github)).toEqual({ ...NOTHING, issue: 5, notes: [note] });
    github.push({ 'roadmap/plan.md': PLAN.replaceAll('[ ]', '[x]') });
    github.before = (name) => (name.startsWith('PATCH') ? failed('permission') : undefined);
    expect(await run(github)).toEqual(done(github, { issue: 5, report: '3 of 3', missing: ['issues'] }));
  });
});

describe('a branch that moves meanwhile', () => {
  test('is read again, and the commit is made on top', async () => {
    const github = await settled();
    github.push({ 'roadmap/plan.md': PLAN.replace('[ ] second', '[x] second') });
    github.before = (name, count) => {
      if (name === COMMIT && count === 1) github.push({ 'roadmap/plan.md': PLAN.replaceAll('[ ]', '[x]') });
    };
    expect(await run(github)).toEqual(done(github, { report: '3 of 3', failures: [] }));
    expect(github.calls).toEqual([...COMMENTS_READ, ...FILES_READ, COMMIT, 'pause 1', HEAD, ...LATER]);
  });

  test.each([
    [5, true],
    [6, false],
  ])('%i times', async (times, isMade) => {
    const github = await settled();
    github.push({ 'roadmap/plan.md': PLAN.replaceAll('[ ]', '[x]') });
    github.before = (name, count) => (name === COMMIT && count <= times ? failed('stale', COMMIT) : undefined);
    const failures = isMade ? [] : [failed('stale', COMMIT).message];
    const made = isMade ? done(github) : NOTHING;
    const ran = await run(github);
    expect(ran).toEqual({ ...made, commit: isMade ? github.branches.get('main') : null, report: '3 of 3', failures });
    expect(github.calls.filter((name) => name.startsWith('pause'))).toEqual([1, 2, 3, 4, 5].map((at) => `pause ${at}`));
    // The comment says what was read, once the last attempt is over.
    expect(github.calls.at(-1)).toBe('PATCH /issues/comments/{id}');
  });

  test('says a note of two rounds once', async () => {
    const github = await settled();
    tick(github, 'second');
    github.push({ 'roadmap/plan.md': '- [x] first\n- [ ] other\n' });
    github.before = (name, count) => (name === COMMIT && count === 1 ? failed('stale', COMMIT) : undefined);
    const note = 'The step “second” is not there any more as it was: its box is left alone.';
    expect(await run(github)).toEqual(done(github, { report: '1 of 2', notes: [note] }));
  });

  test('and is deleted, or can not be read any more, is told behind what was done', async () => {
    const gone = await settled();
    gone.push({ 'roadmap/plan.md': PLAN.replaceAll('[ ]', '[x]') });
    gone.before = (name) => {
      if (name === COMMIT) gone.branches.delete('main');
    };
    const deleted = 'The branch was deleted while Trailmark ran: nothing is written.';
    const none = { ...NOTHING, report: '3 of 3' };
    const stale = [failed('stale', COMMIT).message];
    expect(await run(gone)).toEqual({ ...none, failures: [...stale, deleted] });
    const unread = await settled();
    unread.push({ 'roadmap/plan.md': PLAN.replaceAll('[ ]', '[x]') });
    const error = failed('server', HEAD);
    unread.before = (name, count) =>
      name === COMMIT ? failed('stale', COMMIT) : name === HEAD && count === 1 ? error : undefined;
    expect(await run(unread)).toEqual({ ...none, failures: [...stale, error.message] });
  });

  test('a failure before anything was found out is thrown', async () => {
    const github = await settled();
    const error = failed('server', 'GET /git/trees/{sha}');
    github.push({});
    github.before = (name) => (name.startsWith('GET /git/trees') ? error : undefined);
    await expect(run(github)).rejects.toBe(error);
  });
});

describe('a commit whose answer is lost', () => {
  const lost = failed('server', COMMIT);
  const NEW = { 'roadmap/plan.md': PLAN.replaceAll('[ ]', '[x]') };
  const lose = (github: HandGithub, more: () => void = () => {}): void => {
    github.after = (name, count) => {
      if (name !== COMMIT || count > 1) return undefined;
      more();
      return lost;
    };
  };

  test.each(['', '\n'])('is found by its parent and its message, be a line end behind it: %j', async (end) => {
    const github = await settled();
    github.push(NEW);
    lose(github, () => {
      const oid = github.branches.get('main') ?? '';
      const made = github.commits.get(oid);
      if (made) github.commits.set(oid, { ...made, message: made.message + end });
    });
    expect(await run(github)).toEqual(done(github, { report: '3 of 3', failures: [] }));
    expect(github.calls.filter((name) => name === COMMIT)).toHaveLength(1);
  });

  test.each<[string, (github: HandGithub) => object]>([
    [
      'another message',
      (github) => ({ message: 'mine', parents: github.commits.get(github.branches.get('main') ?? '')?.parents }),
    ],
    ['another parent', () => ({ parents: ['x'.repeat(40)] })],
    ['no parent', () => ({ parents: [] })],
  ])('is not taken for a commit of %s', async (_, change) => {
    const github = await settled();
    github.push(NEW);
    lose(github, () => {
      const oid = github.branches.get('main') ?? '';
      github.commits.set(oid, { files: {}, message: '', parents: [], ...github.commits.get(oid), ...change(github) });
    });
    expect(await run(github)).toEqual({ ...NOTHING, report: '3 of 3' });
  });

  test('holds its ticks: a box that is opened again meanwhile opens its step', async () => {
    const github = await settled();
    tick(github, 'second');
    lose(github, () => {
      const [comment] = github.comments;
      if (comment) github.comments.splice(0, 1, { ...comment, body: comment.body.replaceAll('- [x]', '- [ ]') });
    });
    expect(await run(github)).toEqual(done(github, { report: '1 of 3' }));
    expect(github.read('roadmap/plan.md')).toBe(PLAN);
    expect(github.calls.filter((name) => name === COMMIT)).toHaveLength(2);
  });

  test('to the last attempt is a failure', async () => {
    const github = await settled();
    github.push(NEW);
    github.before = (name) => (name === COMMIT ? lost : undefined);
    expect(await run(github)).toEqual({ ...NOTHING, report: '3 of 3', failures: [lost.message] });
  });
});

describe('a comment that changes meanwhile', () => {
  const READ = 'GET /issues/comments/{id}';

  test('is read again, with what was ticked in it', async () => {
    const github = await settled();
    tick(github, 'second');
    github.before = (name, count) => (name === READ && count === 1 ? tick(github, 'third') : undefined);
    expect(await run(github)).toEqual(done(github, { report: '3 of 3' }));
    expect(github.calls).toEqual([
      ...LATER.slice(0, -1),
      ...['pause 1', HEAD, ...COMMENTS_READ, ...FILES_READ, COMMIT, READ, 'PATCH /issues/comments/{id}'],
    ]);
    const [comment] = github.comments;
    expect(decodeComment(comment?.body ?? '')?.isUntouched).toBe(true);
  });

  test.each([
    [5, true],
    [6, false],
  ])('%i times', async (times, isEdited) => {
    const github = await settled();
    github.push({ 'roadmap/plan.md': PLAN.replaceAll('[ ]', '[x]') });
    github.before = (name, count) => {
      const [comment] = github.comments;
      if (name === READ && count <= times && comment)
        github.comments.splice(0, 1, { ...comment, body: `${comment.body}\n${count}` });
    };
    expect(await run(github)).toEqual(done(github, { report: '3 of 3', notes: isEdited ? [] : [BUSY] }));
  });

  /** Opens all boxes again before the comment is read for the first time. */
  const reopen = (github: HandGithub): void => {
    github.before = (name, count) => {
      const [comment] = github.comments;
      if (name === READ && count === 1 && comment)
        github.comments.splice(0, 1, { ...comment, body: comment.body.replaceAll('- [x]', '- [ ]') });
    };
  };

  test('in that a box is opened again opens its step, and what was noted before is told', async () => {
    const github = await settled();
    tick(github, 'second');
    reopen(github);
    expect(await run(github)).toEqual(done(github));
    expect(github.read('roadmap/plan.md')).toBe(PLAN);
    const workspace = makeFolder({ ...FILES, 'roadmap/plan.md': PLAN.replaceAll('[ ]', '[x]') });
    linkSync(join(workspace, 'README.md'), join(workspace, 'other.md'));
    const local = await settled();
    local.before = (name, count) => {
      const [comment] = local.comments;
      if (name === READ && count === 1 && comment)
        local.comments.splice(0, 1, { ...comment, body: `${comment.body}\nmine` });
    };
    expect(await run(local, { inputs: { commit: 'off' }, workspace })).toMatchObject({
      ...{ isChanged: true, report: '3 of 3', notes: [expect.stringMatching(/^README\.md has other names/)] },
    });
  });

  test('and whose edit fails to the last says that, and not that it was busy', async () => {
    const github = await settled();
    github.push({ 'roadmap/plan.md': PLAN.replaceAll('[ ]', '[x]') });
    const error = failed('server', 'PATCH /x');
    github.before = (name) => (name.startsWith('PATCH') ? error : undefined);
    expect(await run(github)).toEqual(done(github, { report: '3 of 3', failures: [error.message] }));
    expect(github.calls.filter((name) => name.startsWith('PATCH'))).toHaveLength(6);
  });

  test.each([
    [5, true],
    [6, false],
  ])('is not written over where the branch became newer than what was read, %i times', async (times, isEdited) => {
    const github = await settled();
    const [comment] = github.comments;
    const body = `${comment?.body}\nmore`;
    if (comment) github.comments.splice(0, 1, { ...comment, body });
    github.before = (name, count) => {
      if (name === 'query Blame' && count <= times) github.push({ 'x.txt': String(count) });
    };
    expect(await run(github)).toEqual({ ...NOTHING, notes: isEdited ? [] : [BUSY] });
    const round = [...COMMENTS_READ, ...FILES_READ, HEAD];
    const rounds = [1, 2, 3, 4, 5].flatMap((at) => [...round, `pause ${at}`, HEAD]);
    expect(github.calls).toEqual([...rounds, ...round, ...(isEdited ? LATER.slice(-2) : [])]);
    expect(github.comments[0]?.body === body).toBe(!isEdited);
  });
});

test('what is noted and what failed comes in the order of the work', async () => {
  const github = await settled();
  github.issues.splice(0, 1, issueOf(7, { state: 'closed' }));
  tick(github, 'second');
  tick(github, 'third');
  github.push({ 'roadmap/plan.md': PLAN.replace('third', 'another') });
  expect(await run(github, { inputs: { commit: 'off' } })).toEqual({
    ...{ ...NOTHING, report: '2 of 3' },
    notes: [
      'The step “third” is not there any more as it was: its box is left alone.',
      'Nothing is committed: `commit` is off.',
      'Issue 7 is closed; its comment is kept up to date all the same.',
      HELD,
    ],
  });
  const workspace = makeFolder(FILES);
  linkSync(join(workspace, 'README.md'), join(workspace, 'other.md'));
  github.hasIssues = false;
  const [links, none] = [/^README\.md has other names/, /^Issues are switched off/];
  expect(await run(github, { inputs: { commit: 'off' }, workspace })).toMatchObject({
    notes: [expect.stringMatching(links), expect.stringMatching(none)],
  });
  const failing = await settled();
  failing.push({ 'roadmap/plan.md': PLAN.replaceAll('[ ]', '[x]') });
  const [commit, patch] = [failed('refused', COMMIT), failed('unauthorized', 'PATCH /x')];
  failing.before = (name) => (name === COMMIT ? commit : name.startsWith('PATCH') ? patch : undefined);
  expect((await run(failing)).failures).toEqual([commit.message, patch.message]);
  failing.push({ 'roadmap/plan.md': `---\ngoal: G\n---\n${PLAN}` });
  failing.before = (name) => (name === 'GET /issues' ? patch : undefined);
  const { failures } = await run(failing, { inputs: { options: { ...OPTIONS, goal: 'x' } } });
  expect(failures).toEqual(['No goal is called as the input goal says. There are: G', patch.message]);
});

describe('a comment that waits', () => {
  test('for ticks that are only in a pull request or a checkout', async () => {
    const github = await settled();
    tick(github, 'second');
    const body = github.comments[0]?.body;
    const workspace = makeFolder(github.commits.get(github.branches.get('main') ?? '')?.files ?? {});
    const off = await run(github, { inputs: { commit: 'off' }, workspace });
    expect(off).toEqual({ ...NOTHING, report: '2 of 3', isChanged: true, notes: [HELD] });
    const shown = await run(github, { inputs: { commit: 'off' } });
    const notes = ['Nothing is committed: `commit` is off.', HELD];
    expect(shown).toEqual({ ...NOTHING, report: '2 of 3', notes });
    expect(github.comments[0]?.body).toBe(body);
  });

  test('for ticks in a file that is never written', async () => {
    const path = '.github/workflows/plan.md';
    const github = new HandGithub({ [path]: PLAN, 'README.md': MARKERS });
    const inputs = { scope: { roadmap: [path], readme: null } };
    await run(github, { inputs });
    tick(github, 'second');
    const body = github.comments[0]?.body;
    const problems = [expect.objectContaining({ code: 'forbidden-path', path })];
    expect(await run(github, { inputs })).toEqual({ ...NOTHING, problems, notes: [HELD] });
    expect(github.comments[0]?.body).toBe(body);
  });

  test('for the run of the newest commit, where the checkout is of another', async () => {
    const github = await settled();
    const files = { ...FILES, 'roadmap/plan.md': PLAN.replaceAll('[ ]', '[x]') };
    const body = github.comments[0]?.body;
    const off = (sha: string) =>
      run(github, { inputs: { commit: 'off' }, target: { sha }, workspace: makeFolder(files) });
    const behind =
      'The checkout is not what the branch holds now: the comment is left alone. The run for the newest commit writes it.';
    const written = { ...NOTHING, report: '3 of 3', isChanged: true };
    expect(await off('older')).toEqual({ ...written, notes: [behind] });
    expect(github.comments[0]?.body).toBe(body);
    expect(await off('')).toEqual(written);
    expect(github.comments[0]?.body).not.toBe(body);
    expect(await off(github.branches.get('main') ?? '')).toEqual(written);
  });
});
