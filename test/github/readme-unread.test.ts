import { afterEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../collect/folder.ts';
import { FakeGithub } from './fake-github.ts';
import { runAction } from './run-action.ts';

const LATIN = new Uint8Array([
  ...Buffer.from('caf\u00e9\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n', 'latin1'),
]);
const FILES = {
  'roadmap/plan.md': '# Plan\n\n- [x] first\n- [ ] second\n',
  'README.md': LATIN,
  'LINK.md': { mode: '120000', content: 'README.md' },
};

let github: FakeGithub;
afterEach(async () => github.stop());

function errorsOf(log: string): readonly string[] {
  return log.split('\n').filter((line) => line.startsWith('::error'));
}

describe('a README that is there and can not be read fails for what is wrong with it', () => {
  test.each([
    [{}, /README\.md:1: The file is not UTF-8/],
    [{ readme: 'LINK.md' }, /LINK\.md:1: This is a symbolic link/],
    [{ readme: 'roadmap' }, /roadmap:1: This is a folder/],
    [{ readme: '../x.md' }, /x\.md:1: The path leaves the root/],
    [{ readme: 'nope.md' }, /nope\.md:1: There is no such README/],
  ])('%j', async (inputs, reason) => {
    github = await FakeGithub.start(FILES);
    const ran = await runAction(github, { inputs: { ...inputs, issue: 'off' } });
    expect(ran.code).toBe(1);
    expect(errorsOf(ran.log)).toHaveLength(2);
    expect(errorsOf(ran.log)[1]).toMatch(reason);
    expect(ran.summary).not.toContain('Create one');
    expect(github.writes).toEqual([]);
  });

  test('none at all is a beginning, and the text to paste is told; one that was lost with its picture fails', async () => {
    const plan = { 'roadmap/plan.md': FILES['roadmap/plan.md'] };
    github = await FakeGithub.start(plan);
    const ran = await runAction(github, { inputs: { issue: 'off' } });
    expect(ran, ran.log).toMatchObject({ code: 0, outputs: { done: '1' } });
    expect(ran.summary).toContain('Create README.md with these lines:');
    await github.stop();
    github = await FakeGithub.start({ ...plan, '.github/trailmark.svg': '<!-- trailmark:card -->\n<svg/>\n' });
    const lost = await runAction(github, { inputs: { issue: 'off' } });
    expect(lost.code).toBe(1);
    expect(lost.log).toContain('There is no README that can be written');
  });

  test('who commits nothing need not have one', async () => {
    github = await FakeGithub.start({});
    const workspace = makeFolder({ 'roadmap/plan.md': FILES['roadmap/plan.md'], 'README.md': LATIN });
    const ran = await runAction(github, { workspace, inputs: { commit: 'off', issue: 'off' } });
    expect(ran, ran.log).toMatchObject({ code: 0, outputs: { done: '1' } });
  });
});
