import { afterEach, describe, expect, test } from 'vitest';
import type { IssueComment } from '../../src/publish/issue/issue-thread.ts';
import { FakeGithub } from './fake-github.ts';
import { type Ran, runAction } from './run-action.ts';

const ROADMAP = '# Plan\n\n- [x] first\n- [ ] second\n- [ ] third\n- [ ] fourth\n';
const README = 'before\n\n\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n\n\n\nafter';
const FILES = { 'roadmap/plan.md': ROADMAP, 'README.md': README };
const BRANCH = 'trailmark/progress';
const CARD = '.github/trailmark.svg';
const inputs = { commit: 'pull-request' };

let github: FakeGithub;
afterEach(async () => github.stop());

async function run(more: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const ran = await runAction(github, { inputs: { ...inputs, ...more } });
  expect(ran.code, ran.log).toBe(0);
  return ran;
}

async function start(files: Readonly<Record<string, string>> = FILES): Promise<Ran> {
  github = await FakeGithub.start(files);
  return run();
}

async function readComment(): Promise<Pick<IssueComment, 'id' | 'body'>> {
  const [comment] = await github.rest<readonly IssueComment[]>('GET /issues/1/comments');
  return comment ?? { id: 0, body: '' };
}

/** A person clicks on the first open box, or on the ticked one. */
async function click(from = '- [ ]', to = '- [x]'): Promise<void> {
  const { id, body } = await readComment();
  expect(body).toContain(from);
  await github.rest(`PATCH /issues/comments/${id}`, { body: body.replace(from, to) });
}

function read(path: string): string {
  return github.repository.read(path, BRANCH);
}

function pullStates(): readonly string[] {
  return github.pulls.map(({ state }) => state);
}

/** The branch is one commit of Trailmark's on top of the base as it is now. */
function expectOneCommit(): void {
  const parent = github.repository.line('rev-parse', `${BRANCH}^@`);
  expect(parent).toBe(github.repository.head('main'));
}

describe('one branch and one pull request', () => {
  test('are made, kept, and closed when nothing differs', async () => {
    const first = await start();
    expect(first.outputs).toMatchObject({ changed: 'true', commit: github.repository.head(BRANCH) });
    expect(first.log).toContain('/pull/1000');
    expect(github.repository.read('README.md')).toBe(README);
    expect(read('README.md')).toContain('second');
    expectOneCommit();

    github.calls.length = 0;
    expect((await run()).outputs.changed).toBe('false');
    expect(github.writes).toEqual([]);
    expect(github.calls.map(({ name }) => name)).toEqual([
      'GET /git/trees/{sha}',
      'query Head',
      'GET /issues',
      'GET /issues/{n}/comments',
      'query Blobs',
      'query Blame',
      'GET /compare/{sha}...{sha}',
      'GET /pulls',
    ]);

    // Somebody brings the base to the same content by hand.
    github.repository.push({ 'README.md': read('README.md'), [CARD]: read(CARD) });
    expect((await run()).outputs.changed).toBe('false');
    expect(pullStates()).toEqual(['closed']);
    github.calls.length = 0;
    await run();
    expect(github.writes).toEqual([]);
  });

  test('follow the base: edits outside, inside and beside the section', async () => {
    await start();
    const before = github.repository.head(BRANCH) ?? '';
    const scribbled = README.replace('<!-- trailmark:end', 'scribble\n<!-- trailmark:end').replace(
      'before',
      'my words',
    );
    github.repository.push({
      'README.md': scribbled,
      'roadmap/plan.md': ROADMAP.replace('[ ]', '[x]'),
      'notes.md': 'mine',
    });
    github.calls.length = 0;
    await run();
    expectOneCommit();
    expect(read('README.md')).toMatch(/^my words[\s\S]*third[\s\S]*after$/);
    expect(read('README.md')).not.toContain('scribble');
    expect(read('notes.md')).toBe('mine');
    expect(github.repository.head(BRANCH)).not.toBe(before);
    // The branch was never seen without its commit: GitHub would close the pull request.
    expect(github.writes.map(({ name }) => name)).toEqual([
      'POST /git/trees',
      'POST /git/commits',
      'mutation MoveBranch',
      'PATCH /issues/comments/{n}',
    ]);
    expect(pullStates()).toEqual(['open']);
  });

  test('are not made when there is nothing to change', async () => {
    github = await FakeGithub.start(FILES);
    await runAction(github);
    github.calls.length = 0;
    await run();
    expect(github.repository.head(BRANCH)).toBeNull();
    expect(github.calls.length).toBeLessThanOrEqual(6);
  });

  test('start anew once they were merged', async () => {
    await start();
    github.repository.git(['update-ref', 'refs/heads/main', BRANCH]);
    for (const pull of github.pulls) pull.state = 'closed';
    await run();
    expect(pullStates()).toEqual(['closed']);
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ]', '[x]') });
    await run();
    expectOneCommit();
    expect(pullStates()).toEqual(['closed', 'open']);
  });

  test.each(['docs/a.svg', './docs/a.svg'])('carry the chart %s', async (chart) => {
    github = await FakeGithub.start(FILES);
    await run({ chart });
    expect(read('docs/a.svg')).toMatch(/^<!-- trailmark:card.*\n<svg /);
    github.calls.length = 0;
    expect((await run({ chart })).outputs.changed).toBe('false');
  });

  test('stay as they are while a refusal holds the README back', async () => {
    await start();
    const before = github.repository.head(BRANCH);
    github.repository.push({ 'README.md': '# Me\n\n<!-- trailmark:start -->\nmine\n' });
    const ran = await runAction(github, { inputs });
    expect(ran.code).toBe(1);
    expect(github.repository.head(BRANCH)).toBe(before);
    expect(pullStates()).toEqual(['open']);
  });
});

describe('a tick', () => {
  test('waits in the comment until the base has it', async () => {
    await start();
    await click();
    const { body } = await readComment();
    const ran = await run();
    expect(ran.outputs).toMatchObject({ done: '2', next: 'third', changed: 'true' });
    expect(ran.log).toContain('the comment waits');
    expect(read('roadmap/plan.md')).toBe(ROADMAP.replace('[ ] second', '[x] second'));
    expect(read('README.md')).toContain('2 of 4');
    expect((await readComment()).body).toBe(body);
    expect((await run()).outputs.changed).toBe('false');

    // Another tick beside it, on the base, which git could not merge.
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ] third', '[x] third'), 'notes.md': 'mine' });
    expect((await run()).outputs).toMatchObject({ done: '3', next: 'fourth' });
    expect(read('roadmap/plan.md')).toBe(ROADMAP.replaceAll(/\[ \] (second|third)/g, '[x] $1'));
    expect(read('notes.md')).toBe('mine');
    expectOneCommit();
    expect((await readComment()).body).toBe(body);

    github.repository.git(['update-ref', 'refs/heads/main', BRANCH]);
    const merged = await run();
    expect(merged.log).not.toContain('the comment waits');
    expect((await readComment()).body).toMatch(/3 of 4[\s\S]*- \[ \] \*\*fourth[\s\S]*- \[x\] second/);
  });

  test('that is taken back is off the branch in the same run', async () => {
    github = await FakeGithub.start(FILES);
    await runAction(github);
    await click();
    await run();
    expect(pullStates()).toEqual(['open']);
    await click('- [x]', '- [ ]');
    expect((await run()).outputs).toMatchObject({ done: '1', next: 'second' });
    expect(pullStates()).toEqual(['closed']);
    await click();
    await run();
    expect(read('roadmap/plan.md')).toContain('[x] second');
    expect(pullStates()).toEqual(['closed', 'open']);
  });

  test('of a step that the base has renamed meanwhile is reported and off the branch', async () => {
    await start();
    await click();
    await run();
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('second', 'another') });
    expect((await run()).log).toContain('The step “second” is not there any more as it was');
    expect(read('roadmap/plan.md')).toContain('- [ ] another');
  });
});

describe('commits of others on the branch', () => {
  const commit = (changes: Readonly<Record<string, string>>, author: string, message = 'edit'): string =>
    github.repository.commit({ branch: BRANCH, parent: github.repository.head(BRANCH), changes, message, author });

  test.each([
    ['a person', 'octocat', 'edit'],
    ['a person who copies the message', 'octocat', 'Update progress: 1 of 4 done\n\nTrailmark-Job: 12345678'],
    ['a program of the same name', 'trailmark-bot', 'edit'],
  ])('those of %s are left alone and reported', async (_, author, message) => {
    await start();
    const before = commit({ 'README.md': 'theirs' }, author, message);
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ]', '[x]') });
    const ran = await run();
    expect(ran.log).toContain(`holds the commit ${before.slice(0, 7)}, which is not Trailmark's`);
    expect(ran.log).not.toMatch(/delet/i);
    expect(ran.outputs).toMatchObject({ changed: 'false', done: '2' });
    expect(github.repository.head(BRANCH)).toBe(before);
    expect(pullStates()).toEqual(['open']);
    expect((await readComment()).body).toContain('2 of 4');
    // Nor is their pull request closed when Trailmark has nothing to add.
    await runAction(github);
    await run();
    expect(pullStates()).toEqual(['open']);
  });

  const update = (message = `Merge branch 'main' into ${BRANCH}`): void => {
    const [ours, theirs] = [github.repository.head(BRANCH) ?? '', github.repository.head('main') ?? ''];
    const tree = github.repository.line('merge-tree', '--write-tree', ours, theirs).split('\n')[0] ?? '';
    const env = { GIT_AUTHOR_NAME: 'octocat' };
    const above = ['-p', ours, '-p', theirs, '-m', message];
    const oid = github.repository
      .git(['commit-tree', tree, ...above], env)
      .toString()
      .trim();
    github.repository.git(['update-ref', `refs/heads/${BRANCH}`, oid]);
  };

  test('a merge of the base by the button "Update branch" counts as its own', async () => {
    await start();
    github.repository.push({ 'notes.md': 'mine' });
    update();
    const merged = github.repository.head(BRANCH);
    expect((await run()).outputs.changed).toBe('false');
    expect(github.repository.head(BRANCH)).toBe(merged);
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ]', '[x]') });
    expect((await run()).outputs.changed).toBe('true');
    expectOneCommit();
    expect(read('README.md')).toContain('2 of 4');
    expect(pullStates()).toEqual(['open']);
  });

  test('a merge of another branch does not', async () => {
    await start();
    github.repository.git(['branch', 'topic', 'main']);
    github.repository.push({ 'topic.md': 'theirs' }, 'topic');
    const main = github.repository.head('main') ?? '';
    github.repository.git(['update-ref', 'refs/heads/main', 'topic']);
    update("Merge branch 'topic'");
    github.repository.git(['update-ref', 'refs/heads/main', main]);
    expect((await run()).log).toContain("which is not Trailmark's");
    expect(read('topic.md')).toBe('theirs');
  });
});

describe('runs at once and answers that are lost', () => {
  test('two runs that make the same commit leave one, and one says that it did', async () => {
    github = await FakeGithub.start(FILES);
    let other: Ran | null = null;
    github.fault = async ({ name }) => {
      if (name !== 'mutation MoveBranch' || other !== null) return null;
      github.fault = () => null;
      other = await run();
      return null;
    };
    expect((await run()).outputs).toMatchObject({ changed: 'false', commit: '' });
    expect(other).toMatchObject({ outputs: { changed: 'true', commit: github.repository.head(BRANCH) } });
    expect(pullStates()).toEqual(['open']);
  });

  test('a slow run does not put an older base back over the work of a faster one', async () => {
    await start();
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ] second', '[x] second') });
    let faster: Ran | null = null;
    github.fault = async ({ name }) => {
      if (name !== 'mutation MoveBranch' || faster !== null) return null;
      github.fault = () => null;
      github.repository.push({ 'roadmap/plan.md': ROADMAP.replaceAll('[ ]', '[x]') });
      faster = await run();
      return null;
    };
    expect((await run()).outputs).toMatchObject({ done: '4', changed: 'false' });
    expectOneCommit();
    expect(read('README.md')).toContain('4 of 4');
  });

  test('a commit that a person pushes to the branch meanwhile is not lost', async () => {
    await start();
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ]', '[x]') });
    let theirs = '';
    github.fault = ({ name }) => {
      if (name === 'mutation MoveBranch') theirs ||= github.repository.push({ 'x.txt': 'x' }, BRANCH);
      return null;
    };
    expect((await run()).log).toContain("which is not Trailmark's");
    expect(github.repository.head(BRANCH)).toBe(theirs);
  });

  test.each(['mutation MoveBranch', 'POST /pulls'])('an answer to %s that is lost hides no commit', async (name) => {
    github = await FakeGithub.start(FILES);
    github.fault = (call, count) =>
      call.name === name && count === 1 ? { kind: 'status', status: 502, after: true } : null;
    expect((await run()).outputs).toMatchObject({ changed: 'true', commit: github.repository.head(BRANCH) });
    expect(pullStates()).toEqual(['open']);
    expectOneCommit();
  });

  test('an answer that is lost loses no tick', async () => {
    await start();
    await click();
    github.fault = (call, count) =>
      call.name === 'mutation MoveBranch' && count === 1 ? { kind: 'status', status: 502, after: true } : null;
    github.calls.length = 0;
    expect((await run()).outputs).toMatchObject({ changed: 'true', done: '2', commit: github.repository.head(BRANCH) });
    expect(read('roadmap/plan.md')).toContain('[x] second');
    expect((await readComment()).body).toContain('- [x] **second');
  });

  test('a pull request is not closed when the branch moved since it was read', async () => {
    await start();
    github.repository.push({ 'README.md': read('README.md') });
    let newer = '';
    github.fault = ({ name }) => {
      if (name === 'GET /pulls') newer ||= github.repository.push({ 'x.txt': 'x' }, BRANCH);
      return null;
    };
    await run();
    expect(newer).not.toBe('');
    expect(pullStates()).toEqual(['open']);
  });
});

describe('what a repository does not allow', () => {
  test('where workflows may not open pull requests the commit is made and the setting named', async () => {
    github = await FakeGithub.start(FILES);
    const message = 'GitHub Actions is not permitted to create or approve pull requests.';
    github.fault = (call) => (call.name === 'POST /pulls' ? { kind: 'status', status: 403, message } : null);
    const ran = await runAction(github, { inputs });
    expect(ran).toMatchObject({ code: 1, outputs: { changed: 'true', commit: github.repository.head(BRANCH) } });
    expect(ran.log).toContain('Settings → Actions → General');
  });

  test.each(['POST /pulls', 'POST /git/trees'])('a token that may not %s succeeds with the block', async (name) => {
    github = await FakeGithub.start(FILES);
    const message = 'Resource not accessible by integration';
    github.fault = (call) => (call.name === name ? { kind: 'status', status: 403, message } : null);
    expect((await run()).summary).toContain('pull-requests: write');
  });

  test('another branch is only shown, and says why', async () => {
    github = await FakeGithub.start(FILES);
    github.repository.git(['branch', 'topic']);
    const ran = await runAction(github, { inputs, ref: 'refs/heads/topic' });
    expect(ran).toMatchObject({ code: 0, outputs: { changed: 'false' } });
    expect(ran.log).toContain('only the default branch');
    expect(ran.log).not.toContain('`commit` is off');
  });
});
