import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeComment, encodeComment } from '../../src/comment/codec.ts';
import { NO_TICKS, readTicks } from '../../src/comment/ticks.ts';
import { planUpdate } from '../../src/publish/plan-update.ts';
import { renderComment } from '../../src/render/render-comment.ts';

const PATH = 'roadmap/plan.md';
const OPTIONS = { goal: undefined, when: [], language: 'en', today: '2026-08-01' };
const README = { path: 'README.md', text: 'a\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nb' };
// TRAILMARK_SEQUENCES=500 tries more of them.
const SEQUENCES = Number(process.env.TRAILMARK_SEQUENCES ?? 40);

const SECTION = /(?<=start -->\n)[\s\S]*(?=<!-- trailmark:end)/;

type Line = readonly [title: string, isDone: boolean];

const lines = fc.array(fc.tuple(fc.stringMatching(/^[a-z学]{1,6}$/), fc.boolean()), { minLength: 1, maxLength: 9 });
const moves = fc.array(
  fc.record({ kind: fc.constantFrom('click', 'twice', 'hand', 'rename', 'outside'), at: fc.nat(8) }),
  {
    maxLength: 12,
  },
);

function write(steps: readonly Line[]): string {
  return `# Plan\r\n\r\n${steps.map(([title, isDone]) => `- [${isDone ? 'x' : ' '}] ${title}`).join('\r\n')}\r\n`;
}

function plan(text: string, body: string, readme = README.text): ReturnType<typeof planUpdate> {
  const collected = { roadmaps: [{ path: PATH, text }], readme: { ...README, text: readme }, problems: [] };
  return planUpdate({ collected, options: OPTIONS, ticks: readTicks(body) });
}

/** The comment after a click on its n-th box, as GitHub writes it. */
function click(body: string, at: number): string {
  let seen = -1;
  return body.replaceAll(/- \[([ x])\]/g, (box, mark) => {
    seen += 1;
    return seen === at ? `- [${mark === ' ' ? 'x' : ' '}]` : box;
  });
}

type Move = { readonly kind: string; readonly at: number };

/** What stands in the repository and on GitHub between two runs; `expected` is what the next run must leave in the roadmap. */
interface World {
  readonly state: readonly Line[];
  readonly expected: readonly Line[];
  readonly body: string;
  readonly readme: string;
}

/** One move of a person: a click in the comment, an edit of the roadmap, or one of the README outside the section. */
function move(world: World, { kind, at }: Move): World {
  const { state, body, readme } = world;
  if (kind === 'twice') return { ...world, body: click(click(body, at), at) };
  if (kind === 'outside') return { ...world, readme: `${at} ${readme}` };
  if (kind === 'click') {
    const box = decodeComment(body)?.boxes[at];
    const expected = state.map(([name, isDone]): Line => [name, name === box?.title ? !box.ticked : isDone]);
    return { ...world, body: click(body, at), expected };
  }
  const change = ([title, isDone]: Line): Line => (kind === 'hand' ? [title, !isDone] : [`${title}z`, isDone]);
  const edited = state.map((line, index) => (index === at ? change(line) : line));
  return { ...world, state: edited, expected: edited };
}

/** A run: the roadmap as expected, the README changed in its section alone, and nothing left for a second run. */
function expectRun({ state, expected, body, readme }: World): World {
  const done = plan(write(state), body, readme);
  const text = (path: string): string | undefined => done.files.find((file) => file.path === path)?.text;
  expect(text(PATH) ?? write(state)).toBe(write(expected));
  const written = text(README.path) ?? readme;
  expect(written.split(SECTION)).toEqual(readme.split(SECTION));
  // The comment moves on only after the roadmap is written, as a run does it.
  const comment = renderComment(done.report);
  const next = encodeComment(comment);
  expect(readTicks(next).changed).toEqual([]);
  const again = plan(write(expected), next, written);
  expect(again.files).toEqual([]);
  expect(encodeComment(renderComment(again.report))).toBe(next);
  return { state: expected, expected, body: next, readme: written };
}

test('ticks, unticks of what was ticked, edits by hand and renames in any order leave roadmap, README and comment consistent', {
  timeout: 240_000,
}, () => {
  fc.assert(
    fc.property(lines, moves, (names, steps) => {
      // Unique titles: a twin's id changes with its neighbour, and then it is rightly another step.
      const state = names.map(([title, isDone], at): Line => [`${title} ${at}`, isDone]);
      let world = expectRun({ state, expected: state, body: '', readme: README.text });
      for (const step of steps) world = expectRun(move(world, step));
    }),
    { numRuns: SEQUENCES, seed: 7 },
  );
});

test('of two steps with one title neither is taken for the other when a third is written above them', () => {
  const text = '# Plan\n\n## Rust\n\n- [ ] Read the book\n\n## Zig\n\n- [ ] Read the book\n';
  const comment = renderComment(plan(text, '').report);
  const body = click(encodeComment(comment), 1);
  expect(plan(text, body).files[0]?.text).toBe(text.replace(/\[ \](?=[^[]*$)/, '[x]'));
  for (const above of [
    '## Go\n\n- [ ] Read the book\n\n',
    '## Zig\n\n- [ ] Read the book\n\n',
    '## Rust\n\n- [ ] Read the book\n\n',
  ]) {
    const moved = plan(text.replace('## Rust', `${above}## Rust`), body);
    expect(moved.files.map(({ path }) => path)).not.toContain(PATH);
    expect(moved.notes).toHaveLength(1);
  }
});

test.each([
  ['another parent', '- [ ] A\n  - [ ] Notes\n- [ ] B\n', '- [ ] A\n- [ ] B\n  - [ ] Notes\n'],
  ['dropped', '- [ ] Notes\n- [ ] B\n', '- [ ] ~~Notes~~\n- [ ] B\n'],
])('a step that is elsewhere or dropped by now is left alone and told: %s', (_, before, after) => {
  const comment = renderComment(plan(`# Plan\n\n${before}`, '').report);
  const at = comment.boxes.findIndex(({ title }) => title === 'Notes');
  const body = click(encodeComment(comment), at);
  const moved = plan(`# Plan\n\n${after}`, body);
  expect(moved.files.map(({ path }) => path)).not.toContain(PATH);
  expect(moved.notes).toHaveLength(1);
});

test.each(['🚧 Joins', 'Joins (in progress)'])(
  'a step that was begun is begun again when its tick is taken back: %s',
  (title) => {
    const text = `# Plan\n\n- [ ] ${title}\n- [ ] Other\n`;
    const first = renderComment(plan(text, '').report);
    const ticked = plan(text, click(encodeComment(first), 0));
    const done = text.replace('[ ]', '[x]');
    expect(ticked.files[0]).toMatchObject({ path: PATH, text: done });
    const comment = renderComment(ticked.report);
    const at = comment.boxes.findIndex((box) => box.ticked);
    expect(plan(done, click(encodeComment(comment), at)).files[0]).toMatchObject({ path: PATH, text });
  },
);

test('titles as long as they like do not keep ticks from working', () => {
  const text = `# Plan\n\n${Array.from({ length: 9 }, (_, at) => `- [ ] ${'很长的标题'.repeat(60)}${at}`).join('\n')}\n`;
  const comment = renderComment(plan(text, '').report);
  const body = click(encodeComment(comment), 2);
  expect(body.length).toBeLessThan(65_000);
  expect(plan(text, body).files[0]?.text).toBe(text.replace(/\[ \](?=[^\]]*?2\n)/, '[x]'));
});

test('a README that is a roadmap is told with the lines that it has in the end', () => {
  const readme = `${README.text}\n\n## Plan\n\n- [x] one\n- [ ] two\n`;
  const collected = {
    roadmaps: [{ path: README.path, text: readme }],
    readme: { ...README, text: readme },
    problems: [],
  };
  const first = planUpdate({ collected, options: OPTIONS, ticks: NO_TICKS });
  const [written] = first.files;
  const line = (written?.text ?? '').split('\n').indexOf('- [ ] two') + 1;
  expect(first.report.suggestion.next?.line).toBe(line);
  const again = { roadmaps: [written ?? README], readme: written ?? README, problems: [] };
  const second = planUpdate({ collected: again, options: OPTIONS, ticks: NO_TICKS });
  expect(second.files).toEqual([]);
  expect(renderComment(second.report)).toEqual(renderComment(first.report));
});

test('an id that means another title now is left alone and told', () => {
  const text = '# Plan\n\n- [ ] one <!-- id: a -->\n';
  const comment = renderComment(plan(text, '').report);
  const body = click(encodeComment(comment), 0);
  expect(plan(text, body).files.map(({ path }) => path)).toContain(PATH);
  const renamed = plan(text.replace('one', 'another thing'), body);
  expect(renamed.files.map(({ path }) => path)).not.toContain(PATH);
  expect(renamed.notes).toEqual(['The step “one” is not there any more as it was: its box is left alone.']);
});
