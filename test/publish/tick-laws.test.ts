import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { writeMarker } from '../../src/publish/comment-marker.ts';
import { parseTicks } from '../../src/publish/plan-ticks.ts';
import { planUpdate } from '../../src/publish/plan-update.ts';

const PATH = 'roadmap/plan.md';
const OPTIONS = { goal: undefined, when: [], language: 'en', today: '2026-08-01' };
const README = { path: 'README.md', text: 'a\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nb' };
// TRAILMARK_SEQUENCES=500 tries more of them.
const SEQUENCES = Number(process.env.TRAILMARK_SEQUENCES ?? 100);

type Line = readonly [title: string, isDone: boolean];

const lines = fc.array(fc.tuple(fc.stringMatching(/^[a-z学]{1,6}$/), fc.boolean()), { minLength: 1, maxLength: 9 });
const moves = fc.array(
  fc.record({ kind: fc.constantFrom('tick', 'untick', 'hand', 'rename', 'outside'), at: fc.nat(8) }),
  {
    maxLength: 12,
  },
);

function write(steps: readonly Line[]): string {
  return `# Plan\r\n\r\n${steps.map(([title, isDone]) => `- [${isDone ? 'x' : ' '}] ${title}`).join('\r\n')}\r\n`;
}

function plan(text: string, body: string, readme = README.text): ReturnType<typeof planUpdate> {
  const collected = { roadmaps: [{ path: PATH, text }], readme: { ...README, text: readme }, problems: [] };
  return planUpdate(runPipeline, { collected, options: OPTIONS, ticks: parseTicks(body) });
}

/** The comment after a click on its n-th box, as GitHub writes it. */
function click(body: string, at: number): string {
  let seen = -1;
  return body.replaceAll(/- \[([ x])\]/g, (box, mark) => {
    seen += 1;
    return seen === at ? `- [${mark === ' ' ? 'x' : ' '}]` : box;
  });
}

test('ticks, edits by hand and renames in any order leave roadmap and comment consistent', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(lines, moves, (names, steps) => {
      // Unique titles: a twin's id changes with its neighbour, and then it is rightly another step.
      let state: readonly Line[] = names.map(([title, isDone], at) => [`${title} ${at}`, isDone]);
      let body = '';
      let readme = README.text;
      for (const move of [...steps, null]) {
        const { report } = plan(write(state), '');
        body ||= writeMarker(report.comment.text, report.comment.boxes);
        const boxes = report.comment.boxes;
        let expected = state;
        if (move?.kind === 'tick') {
          const box = body === writeMarker(report.comment.text, boxes) ? boxes[move.at] : undefined;
          body = click(body, move.at);
          expected = state.map(([title, isDone]) => [title, isDone || title === box?.title]);
        } else if (move?.kind === 'untick') {
          body = click(click(body, move.at), move.at);
        } else if (move?.kind === 'outside') {
          readme = `${move.at} ${readme}`;
        } else if (move) {
          const change = ([title, isDone]: Line): Line =>
            move.kind === 'hand' ? [title, !isDone] : [`${title}z`, isDone];
          state = state.map((line, at) => (at === move.at ? change(line) : line));
          expected = state;
        }
        const outside = readme.split(/(?<=start -->\n)[\s\S]*(?=<!-- trailmark:end)/);
        const done = plan(write(state), body, readme);
        readme = done.files.find(({ path }) => path === 'README.md')?.text ?? readme;
        expect(readme.split(/(?<=start -->\n)[\s\S]*(?=<!-- trailmark:end)/)).toEqual(outside);
        expect(done.files.find(({ path }) => path === PATH)?.text ?? write(state)).toBe(write(expected));
        state = expected;
        // The comment moves on only after the roadmap is written, as a run does it.
        const { comment } = done.report;
        body = writeMarker(comment.text, comment.boxes);
        expect(parseTicks(body)).toEqual([]);
        // What was written is what the new roadmap gives: a second run has nothing to do.
        expect(plan(write(state), body, readme).files).toEqual([]);
      }
    }),
    { numRuns: SEQUENCES, seed: 7 },
  );
});

test('an id that means another title now is left alone and told', () => {
  const text = '# Plan\n\n- [ ] one <!-- id: a -->\n';
  const { comment } = plan(text, '').report;
  const body = click(writeMarker(comment.text, comment.boxes), 0);
  expect(plan(text, body).files.map(({ path }) => path)).toContain(PATH);
  const renamed = plan(text.replace('one', 'another thing'), body);
  expect(renamed.files.map(({ path }) => path)).not.toContain(PATH);
  expect(renamed.notes).toEqual(['The step “one” is not there any more as it was: its box is left alone.']);
});
