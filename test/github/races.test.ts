import { afterEach, expect, test } from 'vitest';
import type { Remark } from '../../src/publish/discussion.ts';
import { FakeGithub } from './fake-github.ts';
import { runAction } from './run-action.ts';

const ROUNDS = Number(process.env.TRAILMARK_ROUNDS ?? 2);
const RUNS = 8;

let github: FakeGithub;
afterEach(async () => github.stop());

test(`${RUNS} runs at once while a person pushes inside and outside the section`, { timeout: 600_000 }, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const steps = Array.from({ length: RUNS }, (_, at) => `- [ ] step ${at}`);
    const roadmap = (done: number): string =>
      `# Plan\n\n${steps.map((line, at) => (at < done ? line.replace('[ ]', '[x]') : line)).join('\n')}\n`;
    const readme = 'top\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nend\n';
    github = await FakeGithub.start({ 'roadmap/plan.md': roadmap(0), 'README.md': readme });
    const person = pushWhile(github, roadmap);
    const runs = await Promise.all(Array.from({ length: RUNS }, async () => runAction(github)));
    const words = await person();
    const last = await runAction(github);
    expect(last.code, last.log).toBe(0);
    // A run that lost every race says so; no run may fail in another way.
    for (const run of runs.filter(({ code }) => code !== 0))
      expect(run.log).toContain('The branch moved on every attempt');
    const written = github.repository.read('README.md');
    for (const word of words) expect(written).toContain(word);
    expect(github.repository.read('roadmap/plan.md')).toBe(roadmap(words.length));
    expect(last.outputs.done).toBe(String(words.length));
    expect((await runAction(github)).outputs.changed).toBe('false');
    const issues = await github.rest<readonly { readonly state: string }[]>('GET /issues?state=all');
    expect(issues.filter(({ state }) => state === 'open')).toHaveLength(1);
    expect(await github.rest<readonly Remark[]>('GET /issues/1/comments')).toHaveLength(1);
    if (round < ROUNDS - 1) await github.stop();
  }
});

/** A person who edits in their own clone and pushes, each time on top of what is there. Gives the words that must survive. */
function pushWhile(fake: FakeGithub, roadmap: (done: number) => string): () => Promise<readonly string[]> {
  const words: string[] = [];
  const push = (): void => {
    if (words.length >= 6) return;
    words.push(`human word ${words.length}`);
    const readme = fake.repository.read('README.md').replace(/^end/m, `${words.at(-1)}\nend`);
    const inside =
      words.length % 2 ? readme : readme.replace('<!-- trailmark:end -->', 'scribble\n<!-- trailmark:end -->');
    fake.repository.push({ 'README.md': inside, 'roadmap/plan.md': roadmap(words.length) });
  };
  const timer = setInterval(push, 700);
  return async () => {
    clearInterval(timer);
    return words;
  };
}
