import { afterEach, expect, test } from 'vitest';
import type { IssueComment } from '../../src/publish/issue/issue-thread.ts';
import { FakeGithub } from './fake-github.ts';
import { describeBlocks, findNotices } from './find-notices.ts';
import { makeHostileTitles } from './hostile-titles.ts';
import { runAction } from './run-action.ts';
import { findCommands } from './runner-commands.ts';

// Ten titles are shown by a run. TRAILMARK_ALL=1 tries two hundred, else three times ten.
const PER_RUN = 10;
const titles = makeHostileTitles(200, 3);
const batches = Array.from({ length: 20 }, (_, at) => titles.slice(at * PER_RUN, (at + 1) * PER_RUN));
const README = 'before\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n\nafter';
const OWN_COMMANDS = /^(?:add-mask test_bot$|(?:warning|notice|error) )/;

let github: FakeGithub;
afterEach(async () => github.stop());

/** Open steps, parked and blocked ones, a stage, a file's title, and lines that are told as problems. */
function writeRoadmap(names: readonly string[]): string {
  const [first = '', second = '', third = '', fourth = '', fifth = '', ...rest] = names;
  return [
    `# ${first}`,
    `- [x] done ${second}`,
    `## ${second}`,
    `- [ ] ${first}`,
    `- [ ] ${second}`,
    `- [ ] ${third} <!-- id: third; needs: nobody -->`,
    `- [ ] parked ${fourth} <!-- when: later ${rest.length} -->`,
    `- [ ] ${fifth}`,
    `## ${third}`,
    ...rest.map((name) => `- [ ] ${name}`),
    ...names.map((name) => `- [-] near ${name}`),
    ...names.map((name) => `- [x]${name}`),
  ]
    .join('\n\n')
    .concat('\n');
}

test.each(process.env.TRAILMARK_ALL ? batches : batches.filter((_, at) => at % 7 === 0))(
  'hostile titles from %j on give no command, no mention, no reference and break nothing',
  async (...names) => {
    github = await FakeGithub.start({ 'roadmap/plan.md': writeRoadmap(names), 'README.md': README });
    const ran = await runAction(github);
    expect(ran.outputs.changed, ran.log).toBe('true');

    expect(findCommands(ran.log).filter((command) => !OWN_COMMANDS.test(command))).toEqual([]);
    expect(Object.keys(ran.outputs).sort()).toEqual(
      ['changed', 'comment-url', 'commit', 'done', 'issue', 'json', 'next', 'percent', 'total'].sort(),
    );

    const [issue] = await github.rest<readonly { readonly title: string; readonly body: string }[]>('GET /issues');
    expect(findNotices(`${issue?.title}\n\n${issue?.body}`)).toEqual([]);
    const [comment] = await github.rest<readonly IssueComment[]>('GET /issues/1/comments');
    expect(findNotices(comment?.body ?? '')).toEqual([]);
    expect(findNotices(ran.summary)).toEqual([]);
    expect(github.repository.log()[0]).toMatch(/^Update progress: \d+ of \d+ done \(\d+ %\)$/);

    const readme = github.repository.read('README.md');
    const [before, section = '', after] = readme.split(/<!-- trailmark:(?:start|end) -->\n/);
    expect([before, after]).toEqual(['before\n\n', '\nafter']);
    expect(section).not.toMatch(/^#|<!--|\[[ x]\] /m);
    expect(describeBlocks(section)).not.toMatch(/<(?!\/?(?:details|summary|sub|div)\b)/);
    expect(describeBlocks(section)).not.toMatch(/heading|code\(|delete|definition|footnote/);
    // The card, and no picture of anybody else's.
    expect(describeBlocks(section).match(/image\(/g)).toHaveLength(1);

    github.calls.length = 0;
    await runAction(github);
    expect(github.writes).toEqual([]);
  },
);

test('the judges find what is wrong', () => {
  expect(findCommands('a\n  ::error::x\nx ##[debug]y\n:: a\n##[x')).toEqual(['error x', 'debug y']);
  for (const text of ['@a', 'x (@a)', '#1', 'GH-1', 'o/r#1', 'see https://github.com/o/r/issues/1', 'a5c3785ed8d6'])
    expect(findNotices(text)).not.toEqual([]);
  for (const text of ['`@a`', 'a@\u200bb', '#\u200b1', 'plain 12']) expect(findNotices(text)).toEqual([]);
  expect(describeBlocks('a <b>\n\n# x')).toContain('heading');
});
