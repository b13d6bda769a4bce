import { afterEach, describe, expect, test } from 'vitest';
import type { IssueComment } from '../../src/publish/issue/issue-thread.ts';
import { makeFolder } from '../collect/folder.ts';
import { BOT, FakeGithub, HUMAN } from './fake-github.ts';
import { type Ran, runAction } from './run-action.ts';

const PATH = 'roadmap/plan.md';
const ROADMAP = '# Plan\n\n- [x] first\n- [ ] second\n- [ ] third\n- [ ] fourth\n';
const README = 'before\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nafter';
const FILES = { [PATH]: ROADMAP, 'README.md': README };
const RULE = {
  type: 'UNPROCESSABLE',
  message: 'Repository rule violations found: Changes must be made through a pull request.',
};

let github: FakeGithub;
afterEach(async () => github.stop());

async function start(files = FILES): Promise<void> {
  github = await FakeGithub.start(files);
  const ran = await runAction(github);
  expect(ran.code, ran.log).toBe(0);
  github.calls.length = 0;
}

async function readComment(): Promise<IssueComment> {
  const comments = await github.rest<readonly IssueComment[]>('GET /issues/1/comments');
  return comments[0] as IssueComment;
}

/** A person clicks on a box, the next one unless said otherwise. */
async function tick(title = ''): Promise<void> {
  const { id, body } = await readComment();
  const ticked = body.replace(new RegExp(`- \\[ \\](?= .*${title})`), '- [x]');
  expect(ticked).not.toBe(body);
  await github.rest(`PATCH /issues/comments/${id}`, { body: ticked });
}

async function untick(): Promise<void> {
  const { id, body } = await readComment();
  await github.rest(`PATCH /issues/comments/${id}`, { body: body.replace('- [x]', '- [ ]') });
}

function expectHeld(ran: Ran): void {
  expect(ran.log).toContain('the comment waits');
}

describe('a tick that can not be written keeps the comment as it is, and is shown nowhere', () => {
  test('of an executable roadmap', async () => {
    await start();
    github.repository.push({ [PATH]: { mode: '100755', content: ROADMAP } });
    await tick();
    const { body } = await readComment();
    const ran = await runAction(github);
    expect(ran).toMatchObject({ code: 1, outputs: { done: '1', next: 'second', issue: '1' } });
    expect(ran.log).toContain(`chmod -x`);
    expectHeld(ran);
    expect(github.repository.read('README.md')).toContain('1 of 4');
    expect((await readComment()).body).toBe(body);
    github.repository.push({ [PATH]: { mode: '100644', content: ROADMAP } });
    expect((await runAction(github)).outputs).toMatchObject({ done: '2', next: 'third' });
  });

  test('where a rule refuses it, until it is ticked by hand', async () => {
    await start();
    await tick();
    github.settings = { ...github.settings, refusal: RULE };
    expectHeld(await runAction(github));
    github.repository.push({ [PATH]: ROADMAP.replace('[ ] second', '[x] second') });
    await runAction(github);
    const { body } = await readComment();
    expect(body).toMatch(/- \[ \] \*\*third/);
    expect(body).toContain('- [x] second');
  });

  test('but to a checkout, which may never be committed', async () => {
    await start();
    await tick();
    const workspace = makeFolder({ ...FILES, '.git/HEAD': '' });
    expectHeld(await runAction(github, { workspace, inputs: { commit: 'off' } }));
    expect((await readComment()).body).toContain('- [x] **second');
    expect((await runAction(github)).outputs).toMatchObject({ done: '2', next: 'third' });
  });
});

describe('what comes between', () => {
  test('a tick that is taken back while the run works is taken back', async () => {
    await start();
    await tick();
    github.fault = async ({ name }, count) => {
      if (name === 'GET /issues/comments/{n}' && count === 1) await untick();
      return null;
    };
    expect((await runAction(github)).outputs).toMatchObject({ done: '1', next: 'second', changed: 'true' });
    expect(github.repository.read(PATH)).toBe(ROADMAP);
  });

  test('a tick that is taken back while the branch moves is not made on the newer branch', async () => {
    await start();
    await tick();
    github.fault = async ({ name }, count) => {
      if (name !== 'mutation Commit' || count > 1) return null;
      await untick();
      github.repository.push({ 'notes.txt': 'mine' });
      return null;
    };
    expect((await runAction(github)).outputs).toMatchObject({ done: '1', next: 'second' });
    expect(github.repository.read(PATH)).toBe(ROADMAP);
    // Not even for a moment.
    expect(github.repository.log().join('\n')).not.toContain('2 of 4');
  });

  test("somebody's commit on the same parent is not taken for the one whose answer was lost", async () => {
    github = await FakeGithub.start(FILES);
    await runAction(github, { inputs: { issue: 'off' } });
    const readme = github.repository.read('README.md');
    github.repository.push({ 'README.md': README });
    github.fault = ({ name }) => {
      if (name !== 'mutation Commit') return null;
      // The same files, by hand: there is nothing left to commit.
      github.fault = () => null;
      github.repository.push({ 'README.md': readme });
      return { kind: 'status', status: 502 };
    };
    expect(await runAction(github)).toMatchObject({ code: 0, outputs: { changed: 'false', commit: '' } });
  });

  test('a commit whose answer was lost is the own one, and an untick after it is seen', async () => {
    await start();
    await tick();
    let isLost = false;
    github.fault = async ({ name }, count) => {
      if (name === 'query Head' && isLost) await untick();
      isLost = name === 'mutation Commit' && count === 1;
      return isLost ? { kind: 'status', status: 502, after: true } : null;
    };
    const ran = await runAction(github);
    expect(ran, ran.log).toMatchObject({ outputs: { done: '1', next: 'second', changed: 'true' } });
    expect(github.repository.read(PATH)).toBe(ROADMAP);
    expect(github.repository.log().filter((line) => line.includes('2 of 4'))).toHaveLength(1);
  });

  test('of two runs that commit the same only one says that it did', async () => {
    github = await FakeGithub.start(FILES);
    let other: Ran | null = null;
    github.fault = async ({ name }) => {
      if (name !== 'mutation Commit' || other !== null) return null;
      github.fault = () => null;
      other = await runAction(github);
      return null;
    };
    const ran = await runAction(github);
    expect(other).toMatchObject({ outputs: { changed: 'true' } });
    expect(ran).toMatchObject({ code: 0, outputs: { changed: 'false', commit: '' } });
  });

  test('a checkout that is behind writes no older comment', async () => {
    const inputs = { commit: 'off' };
    const workspace = makeFolder({ ...FILES, '.git/HEAD': '' });
    await start();
    const { body } = await readComment();
    const sha = github.repository.head('main') ?? '';
    github.repository.push({ [PATH]: ROADMAP.replaceAll('[ ]', '[x]') });
    await runAction(github);
    const newer = (await readComment()).body;
    expect(newer).not.toBe(body);
    const ran = await runAction(github, { workspace, inputs, env: { GITHUB_SHA: sha } });
    expect(ran.log).toContain('The checkout is not what the branch holds now');
    expect(ran.outputs).toMatchObject({ done: '1', issue: '1' });
    expect((await readComment()).body).toBe(newer);
  });

  test('a tick after an edit whose answer was lost is kept', async () => {
    await start();
    github.repository.push({ [PATH]: ROADMAP.replace('third', 'third, longer') });
    let isLost = false;
    github.fault = async ({ name }, count) => {
      if (name === 'query Head' && isLost) await tick();
      isLost = name === 'PATCH /issues/comments/{n}' && count === 1;
      return name === 'PATCH /issues/comments/{n}' && count === 1 ? { kind: 'reset', after: true } : null;
    };
    expect((await runAction(github)).outputs.done).toBe('2');
    expect(github.repository.read(PATH)).toContain('[x] second');
  });

  test('a failure after the commit does not hide the commit', async () => {
    await start();
    github.repository.push({ [PATH]: ROADMAP.replace('[ ] third', '[x] third') });
    github.fault = async ({ name }, count) => {
      if (name === 'GET /issues/comments/{n}') await tick();
      return name === 'query Head' && count > 1 ? { kind: 'status', status: 401, message: 'Bad credentials' } : null;
    };
    github.calls.length = 0;
    const ran = await runAction(github);
    expect(ran).toMatchObject({ code: 1, outputs: { changed: 'true', commit: github.repository.head('main') } });
    expect(ran.log).toContain('The token is not valid');
    expect((await readComment()).body).toContain('- [x]');
  });

  test('a slow run does not put an older comment back over that of a faster one', async () => {
    await start();
    let faster: Ran | null = null;
    github.fault = async ({ name }) => {
      if (name !== 'GET /issues' || faster !== null) return null;
      github.fault = () => null;
      await tick();
      faster = await runAction(github);
      return null;
    };
    const slow = await runAction(github);
    expect(faster).toMatchObject({ code: 0, outputs: { done: '2' } });
    expect(slow).toMatchObject({ code: 0, outputs: { done: '2' } });
    expect((await readComment()).body).toContain('2 of 4');
  });
});

describe("comments and issues that are not Trailmark's alone", () => {
  test("a person's comment that begins like the marker stays, though the token is that person's", async () => {
    github = await FakeGithub.start(FILES);
    github.settings = { ...github.settings, viewer: 'octocat' };
    const inputs = { token: HUMAN };
    await runAction(github, { inputs });
    const own = await readComment();
    const words = ['<!-- trailmark:comment is how it marks its comment -->\nMy notes.', `${own.body}\nMy notes.`];
    for (const body of words) await github.rest('POST /issues/1/comments', { body });
    expect((await runAction(github, { inputs })).code).toBe(0);
    const bodies = (await github.rest<readonly IssueComment[]>('GET /issues/1/comments')).map(({ body }) => body);
    expect(bodies).toEqual([own.body, ...words]);
  });

  test("a person's issue that quotes the marker is left alone", async () => {
    github = await FakeGithub.start(FILES);
    github.settings = { ...github.settings, viewer: 'octocat' };
    const inputs = { token: HUMAN };
    const bodies = ['Bug: `<!-- trailmark:issue -->` is shown', '<!-- trailmark:issue -->\nNext\n\nMy own words.'];
    await runAction(github, { inputs });
    for (const body of bodies) await github.rest('POST /issues', { title: 'mine', body, labels: ['trailmark'] });
    expect((await runAction(github, { inputs })).outputs.issue).toBe('1');
    const issues = await github.rest<readonly { state: string }[]>('GET /issues?state=all');
    expect(issues.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  });

  test('ticks in a copy by another workflow do nothing, and the copy is cleared away', async () => {
    await start();
    const own = await readComment();
    await github.rest('POST /issues/1/comments', { body: own.body.replaceAll('- [ ]', '- [x]') }, BOT);
    expect((await runAction(github)).outputs).toMatchObject({ done: '1', changed: 'false' });
    expect(await github.rest('GET /issues/1/comments')).toHaveLength(1);
  });

  test('an issue whose label somebody took off is found, with the ticks in its comment', async () => {
    await start();
    await github.rest('DELETE /issues/1/labels/trailmark');
    expect(await github.rest('GET /issues?state=all&labels=trailmark')).toEqual([]);
    await tick();
    const ran = await runAction(github);
    expect(ran, ran.log).toMatchObject({ code: 0, outputs: { issue: '1', done: '2' } });
    expect(await github.rest('GET /issues?state=all&labels=trailmark')).toHaveLength(1);
    expect(github.calls.filter(({ name }) => name === 'POST /issues')).toEqual([]);
  });

  test('a token that may not label makes one issue', async () => {
    github = await FakeGithub.start(FILES);
    await github.rest('POST /labels', { name: 'trailmark', color: 'ffffff' });
    const message = 'Resource not accessible by personal access token';
    github.fault = async ({ name }) => {
      if (name === 'POST /issues/{n}/comments')
        await github.rest('DELETE /issues/1/labels/trailmark').catch(() => null);
      return name === 'POST /issues/{n}/labels' ? { kind: 'status', status: 403, message } : null;
    };
    for (const expected of ['true', 'false']) {
      const ran = await runAction(github);
      expect(ran, ran.log).toMatchObject({ code: 0, outputs: { changed: expected, issue: '1' } });
    }
    expect(await github.rest('GET /issues?state=all')).toHaveLength(1);
  });
});
