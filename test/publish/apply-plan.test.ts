import { chmodSync, linkSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ApiFailure, type FailureKind } from '../../src/github/api-failure.ts';
import { applyPlan } from '../../src/publish/apply-plan.ts';
import type { Inputs } from '../../src/publish/inputs.ts';
import { NO_OUTCOME } from '../../src/publish/outcome.ts';
import type { Trigger } from '../../src/publish/trigger.ts';
import { makeFolder } from '../collect/folder.ts';
import { failed, HandGithub, issueOf } from './hand-github.ts';

const MARKERS = '<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const PLAN = '- [x] first\n- [ ] second\n';
const FILES = { 'roadmap/plan.md': PLAN, 'README.md': MARKERS };
const OPTIONS = { goal: undefined, when: [], language: 'en', today: '2026-08-02' } as const;
const PUSH: Trigger = {
  ...{ event: 'push', ref: 'refs/heads/main', sha: '', isDeleted: false, isFork: false },
  ...{ base: null, head: null, defaultBranch: 'main', comment: null },
};
const HEAD = 'query Head';
const LOOK = ['GET /git/trees/{sha}', 'query Blobs', 'query Blame'];

interface Start {
  readonly inputs?: Partial<Inputs>;
  readonly trigger?: Partial<Trigger>;
  readonly workspace?: string;
}

/** A run: what it came to, with the counts in the place of the report. */
async function run(github: HandGithub, { inputs, trigger, workspace = undefined }: Start = {}) {
  github.calls.length = 0;
  const all: Inputs = {
    scope: { roadmap: [], readme: null },
    options: OPTIONS,
    issue: 'off',
    commit: 'auto',
    ...inputs,
  };
  const work = { github, inputs: all, workspace: workspace ?? null };
  const { report, ...outcome } = await applyPlan(work, { ...PUSH, ...trigger });
  const counts = report && `${report.measure.progress.done} of ${report.measure.progress.total}`;
  return { ...outcome, report: counts };
}

const NOTHING = { ...NO_OUTCOME, report: null };
const SHOWN = { ...NOTHING, report: '1 of 2' };

describe('what is only shown', () => {
  test('an event that nothing is to be done for asks nobody', async () => {
    const github = new HandGithub(FILES);
    const ran = await run(github, { trigger: { isDeleted: true } });
    expect(ran).toEqual({ ...NOTHING, notes: ['The branch or tag was deleted.'] });
    expect(github.calls).toEqual([]);
  });

  test('a branch without a commit', async () => {
    const github = new HandGithub(FILES);
    const ran = await run(github, { trigger: { ref: 'refs/heads/new' } });
    expect(ran).toEqual({ ...NOTHING, notes: ['The branch new holds no commit: there is nothing to read.'] });
    expect(github.calls).toEqual([HEAD]);
  });

  test('an archived repository, as its newest commit is', async () => {
    const github = new HandGithub(FILES);
    github.isArchived = true;
    const ran = await run(github, { inputs: { issue: 'auto' } });
    expect(ran).toEqual({ ...SHOWN, notes: ['The repository is archived: nothing is written.'] });
    expect(github.calls).toEqual([HEAD, ...LOOK]);
  });

  test('a fork, and why it may be a fault', async () => {
    const github = new HandGithub(FILES);
    const trigger = { isFork: true, sha: github.branches.get('main') ?? '' };
    const reason = 'The event comes from a fork: nothing is written.';
    expect(await run(github, { trigger })).toEqual({ ...SHOWN, notes: [reason] });
    expect(github.calls).toEqual(LOOK);
    const options = { ...OPTIONS, goal: 'x' };
    const goal = { 'roadmap/plan.md': `---\ngoal: G\n---\n${PLAN}` };
    const sha = github.push(goal);
    expect(await run(github, { trigger: { isFork: true, sha }, inputs: { options } })).toEqual({
      ...SHOWN,
      notes: [reason],
      failures: ['No goal is called as the input goal says. There are: G'],
    });
    const none = new HandGithub({ 'x.txt': '' });
    const told = await run(none, { trigger: { isFork: true, sha: none.branches.get('main') ?? '' } });
    expect(told).toEqual({ ...NOTHING, notes: [reason, expect.stringMatching(/^There is no roadmap yet\./)] });
  });

  test('a pull request is compared with its base, of which no days are asked', async () => {
    const github = new HandGithub(FILES);
    const base = github.branches.get('main') ?? '';
    const sha = github.push({ 'roadmap/plan.md': PLAN.replace('[ ]', '[x]') });
    const trigger = { event: 'pull_request', base, sha };
    expect(await run(github, { trigger })).toEqual({
      ...{ ...NOTHING, report: '2 of 2', difference: 1 },
      notes: [
        'Against the base: 1 of 2 done (50 %) → 2 of 2 done (100 %).',
        'Done now (1): “second”.',
        'A pull request is shown and not written.',
      ],
    });
    expect(github.calls).toEqual([...LOOK, ...LOOK.slice(0, 2)]);
    const back = await run(github, { trigger: { ...trigger, base: sha, sha: base } });
    expect([back.report, back.difference]).toEqual(['1 of 2', -1]);
  });

  test('a pull request of which one side holds no roadmap has no difference', async () => {
    const github = new HandGithub({ 'x.txt': '' });
    const none = github.branches.get('main') ?? '';
    const some = github.push(FILES);
    const said = 'A pull request is shown and not written.';
    const trigger = { event: 'pull_request', base: none, sha: some };
    expect(await run(github, { trigger })).toEqual({ ...SHOWN, notes: [said] });
    const turned = await run(github, { trigger: { ...trigger, base: some, sha: none } });
    expect(turned).toEqual({ ...NOTHING, notes: [said, expect.stringMatching(/^There is no roadmap yet\./)] });
  });
});

describe('which branch gets an issue', () => {
  test.each<[string, string | null, string | null, string, number | null]>([
    ['the default branch', 'main', 'main', 'main', 7],
    ['another branch', 'main', 'main', 'topic', null],
    ['the default branch that only GitHub knows', null, 'main', 'main', 7],
    ['another branch than GitHub says', null, 'main', 'topic', null],
    ['any, where nobody knows the default', null, null, 'topic', 7],
  ])('%s', async (_, told, known, branch, issue) => {
    const github = new HandGithub(FILES);
    github.push(FILES, { branch: 'topic' });
    github.defaultBranch = known;
    const trigger = { defaultBranch: told, ref: `refs/heads/${branch}` };
    const ran = await run(github, { trigger, inputs: { issue: 'auto' } });
    expect(ran).toEqual({
      ...{ ...SHOWN, isChanged: true, issue, commit: github.branches.get(branch) },
      commentUrl: issue === null ? null : 'URL 70',
    });
    expect(github.read('README.md', branch)).toContain('second');
  });
});

describe('`commit: off`', () => {
  const off = { commit: 'off', issue: 'off' } as const;

  test('writes the checkout and asks nobody, unless there is an issue or no checkout', async () => {
    const github = new HandGithub(FILES);
    const workspace = makeFolder(FILES);
    const written = { ...SHOWN, isChanged: true };
    expect(await run(github, { inputs: off, workspace })).toEqual(written);
    expect(github.calls).toEqual([]);
    expect(readFileSync(join(workspace, 'README.md'), 'utf8')).toContain('second');
    expect(await run(github, { inputs: off, workspace })).toEqual(SHOWN);
    // Another branch gets no issue: nobody need be asked for it.
    const topic = { inputs: { ...off, issue: 'auto' }, trigger: { ref: 'refs/heads/topic' }, workspace } as const;
    expect(await run(github, topic)).toEqual(SHOWN);
    expect(github.calls).toEqual([]);
    const whole = await run(github, { inputs: { ...off, issue: 'auto' }, workspace });
    expect(whole).toEqual({ ...SHOWN, issue: 7, commentUrl: 'URL 70' });
    expect(github.calls.slice(0, 2)).toEqual([HEAD, 'GET /issues']);
    const elsewhere = await run(github, { inputs: off });
    expect(elsewhere).toEqual({ ...SHOWN, notes: ['Nothing is committed: `commit` is off.'] });
    expect(github.calls).toEqual([HEAD, ...LOOK]);
  });

  test('says what keeps it from writing', async () => {
    const github = new HandGithub(FILES);
    const goal = makeFolder({ ...FILES, 'roadmap/plan.md': `---\ngoal: G\n---\n${PLAN}` });
    const options = { ...OPTIONS, goal: 'x' };
    expect(await run(github, { inputs: { ...off, options }, workspace: goal })).toEqual({
      ...SHOWN,
      failures: ['No goal is called as the input goal says. There are: G'],
    });
    const none = await run(github, {
      inputs: off,
      workspace: makeFolder({ 'README.md': '<!-- trailmark:start -->\n' }),
    });
    expect(none).toEqual({ ...NOTHING, notes: [expect.stringMatching(/^There is no roadmap yet\./)] });
    const torn = makeFolder({ ...FILES, 'README.md': '<!-- trailmark:start -->\n' });
    const refused = await run(github, { inputs: off, workspace: torn });
    expect(refused).toEqual({ ...SHOWN, problems: [expect.objectContaining({ code: 'marker-orphan', line: 1 })] });
  });

  test('says of a file with other names that they keep the old text, and of a lost place nothing', async () => {
    const github = new HandGithub(FILES);
    const workspace = makeFolder(FILES);
    linkSync(join(workspace, 'README.md'), join(workspace, 'other.md'));
    const note = 'README.md has other names (hard links), which keep the old text.';
    expect(await run(github, { inputs: off, workspace })).toEqual({ ...SHOWN, isChanged: true, notes: [note] });
    const chart = '<!-- trailmark:card -->\n<svg/>\n';
    const lost = makeFolder({ 'roadmap/plan.md': PLAN, 'README.md': '# Me\n', '.github/trailmark.svg': chart });
    expect(await run(github, { inputs: off, workspace: lost })).toEqual(SHOWN);
    const bare = makeFolder({ 'roadmap/plan.md': PLAN, 'README.md': '# Me\n' });
    expect(await run(github, { inputs: off, workspace: bare })).toEqual(SHOWN);
  });

  test('fails for a file that may not be written, and writes the others', async () => {
    const workspace = makeFolder({ ...FILES, '.github/trailmark.svg': '<!-- trailmark:card -->\n' });
    chmodSync(join(workspace, 'README.md'), 0o444);
    const { failures, ...ran } = await run(new HandGithub(FILES), { inputs: off, workspace });
    expect(failures).toEqual([expect.stringMatching(/^README\.md .*permission/)]);
    expect(ran).toMatchObject({ report: '1 of 2', isChanged: true });
  });

  test.each([
    [1, true],
    [5, true],
    [6, false],
  ])('reads again what another program changed %i times meanwhile', async (times, isWritten) => {
    const workspace = makeFolder(FILES);
    let [reads, changes] = [0, 0];
    const scope = {
      roadmap: [],
      get readme() {
        reads += 1;
        return null;
      },
    };
    const options = {
      ...OPTIONS,
      // It is asked for between reading and writing.
      get history() {
        if (changes < Math.min(reads, times)) {
          changes += 1;
          writeFileSync(join(workspace, 'README.md'), `${changes}\n${MARKERS}`);
        }
        return 'off' as const;
      },
    };
    const ran = await run(new HandGithub(FILES), { inputs: { ...off, scope, options }, workspace });
    const failures = isWritten ? [] : ['README.md is being changed by another program.'];
    expect(ran).toEqual({ ...SHOWN, isChanged: isWritten, failures });
    expect(reads).toBe(Math.min(times + 1, 6));
  });
});

const failing = (error: Error): HandGithub => {
  const github = new HandGithub(FILES);
  github.before = () => error;
  return github;
};

describe('a token that may not read the repository', () => {
  const status = (kind: FailureKind, code: number | null) =>
    new ApiFailure(HEAD, { kind, status: code, retryAfter: null, message: 'm' });

  test.each([status('permission', 403), status('permission', null), status('not-found', null)])('%s', async (error) => {
    expect(await run(failing(error))).toEqual({
      ...{ ...NOTHING, missing: ['contents'] },
      notes: [error.message, 'The token may read nothing, and nothing is checked out.'],
    });
    const workspace = makeFolder(FILES);
    const shown = await run(failing(error), { workspace });
    const notes = [error.message, 'This is the state of the checkout; nothing is written.'];
    expect(shown).toEqual({ ...SHOWN, missing: ['contents'], notes });
    expect(readFileSync(join(workspace, 'README.md'), 'utf8')).toBe(MARKERS);
  });

  test.each([status('not-found', 404), status('server', 500), status('unauthorized', null), new Error('a bug')])(
    'is not what is meant by %s',
    async (error) => {
      await expect(run(failing(error), { workspace: makeFolder(FILES) })).rejects.toBe(error);
    },
  );
});

describe('a server that is not GitHub', () => {
  const error = failed('no-graphql', HEAD);

  test('writes the checkout, and says once what is left to do', async () => {
    const todo = 'The checkout holds the new README: commit and push it in a later step.';
    for (const ref of ['refs/heads/main', 'refs/heads/topic']) {
      const workspace = makeFolder(FILES);
      const ran = await run(failing(error), { workspace, trigger: { ref } });
      expect(ran).toEqual({ ...SHOWN, isChanged: true, notes: [error.message, todo] });
      expect(await run(failing(error), { workspace })).toEqual({ ...SHOWN, notes: [error.message] });
    }
  });

  test('only shows what is not to be written, and needs a checkout', async () => {
    const workspace = makeFolder(FILES);
    const ran = await run(failing(error), { workspace, trigger: { isFork: true } });
    const said = `${error.message} This is the state of the checkout; nothing is written.`;
    expect(ran).toEqual({ ...SHOWN, notes: [said] });
    expect(readFileSync(join(workspace, 'README.md'), 'utf8')).toBe(MARKERS);
    const torn = makeFolder({ ...FILES, 'README.md': '<!-- trailmark:start -->\n' });
    const looked = await run(failing(error), { workspace: torn, trigger: { isFork: true } });
    expect(looked).toEqual({ ...SHOWN, notes: [said] });
    const none = 'Nothing is checked out: add a step with actions/checkout before this one.';
    expect(await run(failing(error))).toEqual({ ...NOTHING, notes: [error.message, none] });
  });
});

test('an issue that is given by its number is used, be it closed, and that is said', async () => {
  const github = new HandGithub(FILES);
  github.issues.push(issueOf(3, { state: 'closed', body: 'mine' }));
  const ran = await run(github, { inputs: { issue: 3 } });
  expect(ran).toEqual({
    ...{ ...SHOWN, isChanged: true, commit: github.branches.get('main'), issue: 3, commentUrl: 'URL 70' },
    notes: ['Issue 3 is closed; its comment is kept up to date all the same.'],
  });
});
