import { describe, expect, test } from 'vitest';
import { findPast } from '../../src/publish/find-past.ts';
import type { Inputs } from '../../src/publish/inputs.ts';
import type { Source } from '../../src/source.ts';
import { makeFolder } from '../collect/folder.ts';
import { initRepository, makeRepository } from '../history/make-repository.ts';
import { failed, HandGithub } from './hand-github.ts';

const OPTIONS = { goal: undefined, when: [], language: 'en', today: '2026-08-02' } as const;
const PLAN = { path: 'roadmap/plan.md', text: '- [x] first\n' };
const RANGE = { startingLine: 1, endingLine: 2, commit: { oid: 'c', authoredDate: '2026-03-01T23:30:00-05:00' } };
const BLAMED = { start: 1, end: 2, commit: 'c', day: '2026-03-02', at: '2026-03-02T04:30:00.000Z' };

interface Start {
  readonly history?: 'off' | 'card';
  readonly roadmaps?: number;
  readonly plan?: Source;
  readonly workspace?: string | null;
  readonly oid?: string | null;
  readonly blame?: unknown;
  readonly error?: Error;
}

async function find({ history, roadmaps = 1, plan = PLAN, workspace = null, oid = 'o', blame, error }: Start = {}) {
  const github = new HandGithub({});
  github.blame = blame === undefined ? { f0: { ranges: [RANGE] } } : blame;
  github.before = () => error;
  const options = history === undefined ? OPTIONS : { ...OPTIONS, history };
  const inputs: Inputs = { scope: { roadmap: [], readme: null }, options, issue: 'off', commit: 'off' };
  const all = Array.from({ length: roadmaps }, (_, at) => (at === 0 ? plan : { ...PLAN, path: `roadmap/${at}.md` }));
  return { found: await findPast({ github, inputs, workspace }, all, oid), calls: github.calls.length };
}

const NOTHING = { found: {}, calls: 0 };
const blamed = (...more: readonly string[]) => ({
  found: {
    blame: new Map<string, readonly object[]>([[PLAN.path, [BLAMED]], ...more.map((path) => [path, []] as const)]),
  },
  calls: 1,
});

describe('of GitHub', () => {
  test.each<[string, Start]>([
    ['switched off', { history: 'off' }],
    ['no roadmap', { roadmaps: 0 }],
    ['more than a hundred roadmaps', { roadmaps: 101 }],
    ['a checkout as it is, where there is none', { oid: null }],
    ['a checkout as it is, which is no repository', { oid: null, workspace: makeFolder({}) }],
  ])('nothing is asked: %s', async (_, start) => expect(await find(start)).toEqual(NOTHING));

  test.each<[string, Start]>([
    ['without a checkout', {}],
    ['for the card too', { history: 'card' }],
    ['where the checkout is no repository', { workspace: makeFolder({}) }],
  ])('the days are asked in one query %s', async (_, start) => expect(await find(start)).toEqual(blamed()));

  test('a hundred roadmaps are asked of in one query', async () => {
    const others = Array.from({ length: 99 }, (_, at) => `roadmap/${at + 1}.md`);
    expect(await find({ roadmaps: 100 })).toEqual(blamed(...others));
  });

  test.each<[string, Start]>([
    ['no line', { blame: { f0: { ranges: [] } } }],
    ['no file', { blame: {} }],
    ['no commit', { blame: null }],
    ['a failure', { error: failed('server') }],
  ])('what says nothing is nothing: %s', async (_, start) =>
    expect(await find(start)).toEqual({ found: {}, calls: 1 }),
  );

  test('a bug is no failure of GitHub', async () => {
    const error = new Error('bug');
    await expect(find({ error })).rejects.toBe(error);
  });
});

describe('of a whole checkout', () => {
  const workspace = makeFolder({});
  const [, second = ''] = makeRepository(workspace, [
    { at: '2026-01-05T12:00Z', files: { [PLAN.path]: '- [ ] first\n', 'other/plan.md': '- [-] other\n' } },
    { at: '2026-02-02T12:00Z', files: { [PLAN.path]: PLAN.text } },
  ]);

  test.each([null, second])('its days, as of %s, and GitHub is not asked', async (oid) => {
    const { found, calls } = await find({ workspace, oid });
    const id = `${PLAN.path}#first`;
    expect([calls, found.blame, found.past?.done, found.past?.seen]).toEqual([
      ...[0, undefined],
      ...[new Map([[id, '2026-02-02']]), new Map([[id, '2026-01-05']])],
    ]);
  });

  test('with the marks that hold for every roadmap', async () => {
    const plan = { path: 'other/plan.md', text: '- [-] other\n', defaults: { marks: { '-': 'done' } } } as const;
    const { found } = await find({ workspace, oid: null, plan });
    expect(found.past?.done).toEqual(new Map([[`${plan.path}#other`, '2026-01-05']]));
  });

  test('not as of another commit', async () => {
    expect(await find({ workspace, oid: 'f'.repeat(40) })).toEqual(blamed());
  });

  test('nothing of one that holds no commit', async () => {
    const empty = makeFolder({});
    initRepository(empty);
    expect(await find({ workspace: empty, oid: null })).toEqual(NOTHING);
  });
});
