import { afterEach, expect, test } from 'vitest';
import { makeFolder } from '../collect/folder.ts';
import { FakeGithub } from './fake-github.ts';
import { runAction } from './run-action.ts';

const README = '<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const FILES = { 'notes/plan.md': '- [x] first\n- [ ] second\n', 'README.md': README };
const UNSAID = { issue: '', commit: '' };

let github: FakeGithub;
afterEach(async () => github.stop());

test('trailmark.yml of the commit says what the inputs leave open, with no checkout', async () => {
  github = await FakeGithub.start({ ...FILES, '.github/trailmark.yml': 'roadmap: notes/*.md\nissue: off\n' });
  const ran = await runAction(github, { inputs: UNSAID });
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { done: '1', total: '2', issue: '', changed: 'true' } });
});

test('an input goes before it, and a checkout is read in its place', async () => {
  github = await FakeGithub.start(FILES);
  const workspace = makeFolder({ '.git/config': '', 'my.yml': 'roadmap: nothing.md\ncommit: off\n', ...FILES });
  const inputs = { ...UNSAID, issue: 'off', roadmap: 'notes/*.md', config: 'my.yml' };
  const ran = await runAction(github, { inputs, workspace });
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { total: '2', changed: 'true', commit: '' } });
  expect(github.writes).toEqual([]);
});

test('one that can not be used fails the run at its line, and nothing is written', async () => {
  github = await FakeGithub.start({ ...FILES, 'trailmark.yml': 'roadmap: notes/*.md\ncomit: off\n' });
  const ran = await runAction(github, { inputs: UNSAID });
  expect(ran.code).toBe(1);
  expect(ran.log).toContain('file=trailmark.yml,line=2,col=1::"comit" is no setting. Did you mean "commit"?');
  expect(github.writes).toEqual([]);
});

test('a README without markers is no failure of a first run, and one where they were lost is', async () => {
  github = await FakeGithub.start({ ...FILES, 'README.md': '# Me\n' });
  const inputs = { roadmap: 'notes/*.md', issue: 'off' };
  const first = await runAction(github, { inputs });
  expect(first, first.log).toMatchObject({ code: 0, outputs: { changed: 'false' } });
  expect(first.log).toContain('::notice title=Trailmark%3A markers-missing,file=README.md');
  const place = '```\n  <!-- trailmark:start -->\n  <!-- trailmark:end -->\n  ```';
  expect(first.summary).toContain('README.md has no place for the progress yet');
  expect(first.summary).toContain(place);
  await github.stop();
  github = await FakeGithub.start(FILES);
  await runAction(github, { inputs });
  github.repository.push({ 'README.md': '# Me\n' });
  expect((await runAction(github, { inputs })).code).toBe(1);
});

test('a first run with neither README nor roadmap is green, and its summary holds what to paste', async () => {
  github = await FakeGithub.start({ 'other.txt': 'x' });
  const ran = await runAction(github, {});
  expect(ran, ran.log).toMatchObject({ code: 0 });
  expect(ran.summary).toContain('Create README.md with these lines:');
  expect(ran.summary).toContain('Create roadmap/plan.md, for example with this text:');
  expect(ran.summary).toContain('  ## Begin\n');
  expect(github.writes).toEqual([]);
  await github.stop();
  github = await FakeGithub.start({ 'PLAN.md': FILES['notes/plan.md'], 'README.md': README });
  const other = await runAction(github, {});
  expect(other, other.log).toMatchObject({ code: 0 });
  expect(other.summary).toContain('  ```\n  roadmap: "PLAN.md"\n  ```');
});
