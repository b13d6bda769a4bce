import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { IssueComment } from '../../src/publish/issue/issue-thread.ts';
import { FakeGithub } from './fake-github.ts';
import { runAction } from './run-action.ts';

// TRAILMARK_SEQUENCES=500 tries more of them, TRAILMARK_SEED others.
const SEQUENCES = Number(process.env.TRAILMARK_SEQUENCES ?? 1);
const SEED = Number(process.env.TRAILMARK_SEED ?? 11);
const MOST_SECONDS = 60 + 30 * SEQUENCES;
const README = 'before\r\n<!-- trailmark:start -->\r\n<!-- trailmark:end -->\r\nafter';
const SECTION = /(?<=start -->\r\n)[\s\S]*(?=<!-- trailmark:end)/;
const BOX = /^- \[([ x])\] \**(step \w+)/gm;

const table: Record<string, number> = {};
afterAll(() => console.table(table));

const move = fc.record({
  kind: fc.constantFrom('click', 'click', 'click', 'click twice', 'edit', 'rename', 'edit README'),
  at: fc.nat(7),
});
const sequence = fc.array(fc.array(move, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 3 });
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

/** A learner's repository and its comment, with what the next run must make of both. */
class World {
  readonly github: FakeGithub;
  readonly steps: { title: string; isDone: boolean }[];
  /** Boxes that differ from those that the last run drew, by title. */
  readonly #clicked = new Map<string, boolean>();

  constructor(github: FakeGithub, steps: World['steps']) {
    this.github = github;
    this.steps = steps;
  }

  get roadmap(): string {
    return `# Plan\n\n${this.steps.map(({ title, isDone }) => `- [${isDone ? 'x' : ' '}] ${title}`).join('\n')}\n`;
  }

  async readComment(): Promise<IssueComment> {
    const comments = await this.github.rest<readonly IssueComment[]>('GET /issues/1/comments');
    expect(comments).toHaveLength(1);
    return comments[0] as IssueComment;
  }

  async move({ kind, at }: Move): Promise<void> {
    table[kind] = 1 + (table[kind] ?? 0);
    if (kind.startsWith('click')) {
      await this.#click(at);
      if (kind === 'click twice') await this.#click(at);
      return;
    }
    const step = this.steps[at % this.steps.length] as World['steps'][number];
    if (kind === 'edit') step.isDone = !step.isDone;
    if (kind === 'rename') step.title += 'z';
    const readme = this.github.repository.read('README.md');
    const changes = kind === 'edit README' ? { 'README.md': `${at} ${readme}` } : { 'roadmap/plan.md': this.roadmap };
    this.github.repository.push(changes);
  }

  /** GitHub's web page writes the whole text again, with CRLF. */
  async #click(at: number): Promise<void> {
    const { id, body } = await this.readComment();
    const boxes = [...body.matchAll(BOX)];
    const [box, mark, title = ''] = boxes[at % Math.max(1, boxes.length)] ?? [];
    if (box === undefined) return;
    if (mark === 'x') table['of these unticked'] = 1 + (table['of these unticked'] ?? 0);
    if (!this.#clicked.delete(title)) this.#clicked.set(title, mark === ' ');
    const clicked = body.replace(box, box.replace(/\[.\]/, mark === ' ' ? '[x]' : '[ ]'));
    await this.github.rest(`PATCH /issues/comments/${id}`, { body: clicked.replaceAll(/\r?\n/g, '\r\n') });
  }

  /** A box whose step was renamed since is left alone; any other has the last word. */
  takeClicks(): void {
    for (const step of this.steps) step.isDone = this.#clicked.get(step.title) ?? step.isDone;
    this.#clicked.clear();
  }
}

async function expectRun(world: World): Promise<void> {
  const { repository } = world.github;
  const outside = repository.read('README.md').split(SECTION);
  world.takeClicks();
  const ran = await runAction(world.github);
  table.runs = 1 + (table.runs ?? 0);
  expect(ran.code, ran.log).toBe(0);
  expect(repository.read('roadmap/plan.md')).toBe(world.roadmap);
  const done = world.steps.filter(({ isDone }) => isDone).length;
  expect(ran.outputs).toMatchObject({ done: String(done), total: String(world.steps.length) });
  expect(repository.read('README.md').split(SECTION)).toEqual(outside);
  expect(repository.read('README.md')).toContain(`${done} of ${world.steps.length}`);
  const { body } = await world.readComment();
  expect(body).toContain(`${done} of ${world.steps.length}`);
  for (const [, mark, title] of body.matchAll(BOX)) expect(world.steps).toContainEqual({ title, isDone: mark === 'x' });
}

test('ticks, unticks and edits in between leave roadmap, README and comment consistent', {
  timeout: MOST_SECONDS * 1000,
}, async () => {
  const property = fc.asyncProperty(
    fc.array(fc.boolean(), { minLength: 4, maxLength: 7 }),
    sequence,
    async (done, runs) => {
      const world = new World(
        await FakeGithub.start({ 'README.md': README }),
        done.map((isDone, at) => ({ title: `step ${at}`, isDone })),
      );
      try {
        world.github.repository.push({ 'roadmap/plan.md': world.roadmap });
        await expectRun(world);
        for (const moves of runs) {
          for (const one of moves) await world.move(one);
          await expectRun(world);
        }
        world.github.calls.length = 0;
        await expectRun(world);
        expect(world.github.writes).toEqual([]);
      } finally {
        await world.github.stop();
      }
    },
  );
  await fc.assert(property, { numRuns: SEQUENCES, seed: SEED, endOnFailure: true });
});
