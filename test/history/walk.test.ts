import { describe, expect, test } from 'vitest';
import { buildHistory } from '../../src/history/build-history.ts';
import type { Version } from '../../src/history/history.ts';
import { Walk } from '../../src/history/walk.ts';
import { toProgress } from '../../src/measure/tally.ts';
import type { Status } from '../../src/parse/roadmap.ts';

const STATUS: Readonly<Record<string, Status>> = { x: 'done', '/': 'doing', '-': 'dropped', _: 'todo' };

/** A file as `xa _b`: a sign of status (`?` is open and parked), the id, and `=title` where that is another one; null for one that is deleted. */
function readingOf(text: string | null): Version['files'][number]['reading'] {
  if (text === null) return null;
  const words = text.split(' ').filter((word) => word !== '');
  const steps = words.map((word) => {
    const [id = '', title = id] = word.slice(1).split('=');
    return { id, title, status: STATUS[word[0] ?? ''] ?? 'todo' };
  });
  const tally = { done: 0, doing: 0, todo: 0, dropped: 0, parked: 0 };
  for (const { status } of steps) tally[status] += 1;
  tally.parked = words.filter((word) => word.startsWith('?')).length;
  return { steps, progress: toProgress(tally) };
}

type Files = Readonly<Record<string, string | null>>;

/** Walks through commits, the first on the first day of May, each with its files; a text alone is `a`. */
function walkThrough(commits: readonly (string | Files)[], days: readonly number[] = []): Walk {
  const walk = new Walk();
  for (const [at, commit] of commits.entries()) {
    const files = Object.entries(typeof commit === 'string' ? { a: commit } : commit);
    const day = `2026-05-${String(days[at] ?? at + 1).padStart(2, '0')}`;
    walk.add({ commit: `c${at + 1}`, day, files: files.map(([file, text]) => ({ file, reading: readingOf(text) })) });
  }
  return walk;
}

const of = (date: string | null): string => date?.slice(-1) ?? '.';

/** Of each step its id, and the days on which it was seen, begun and done, with the commit of that. */
function tell(walk: Walk, file = 'a'): string {
  return walk
    .stepsOf(file)
    .map(({ id, seen, begun, done, commit }) => `${id} ${of(seen)}${of(begun)}${of(done)}${of(commit)}`)
    .join(', ');
}

describe('the days of steps', () => {
  test.each<[string, readonly (string | Files)[], string, string]>([
    ['seen, begun and done', ['_p', '/p', '/p', 'xp'], 'a#p 1244', '4'],
    ['done without a beginning', ['_p', 'xp', 'xp'], 'a#p 1.22', '2'],
    ['put back and begun anew', ['/p', '_p', '/p'], 'a#p 13..', ''],
    ['done, opened and done again', ['_p', 'xp', '_p', 'xp'], 'a#p 1.44', '4'],
    ['done and begun again', ['_p', 'xp', '/p'], 'a#p 13..', ''],
    ['begun before it is dropped', ['/p', '-p'], 'a#p 11..', ''],
    ['done before it is dropped', ['_p', 'xp', '-p'], 'a#p 1...', ''],
    ['that came done', ['xp'], 'a#p 1.11', ''],
    ['that came done into a file that was there', ['_p', '_p xq'], 'a#p 1..., a#q 2.22', '2'],
    ['that came done and was learned again', ['xp', '_p', 'xp'], 'a#p 1.33', '3'],
    ['between others', ['_p _q _r', '_p xq _r'], 'a#p 1..., a#q 1.22, a#r 1...', '2'],
    ['with a new title in its old place', ['_p _q=Q _r', '_p xs=S _r'], 'a#p 1..., a#s 1.22, a#r 1...', '2'],
    ['that is taken out and comes back', ['_p _q', '_p', '_p /q'], 'a#p 1..., a#q 13..', ''],
    ['that was done when it was taken out', ['_p _q', '_p xq', '_p'], 'a#p 1...', '2'],
    ['of a file that is deleted', ['_p', 'xp', { a: null }], '', '2'],
    ['of a file that is deleted and comes back', ['_p _q', 'xp _q', { a: null }, 'xp xq'], 'a#p 1.22, a#q 1.44', '2'],
    ['of a file that is empty for a while', ['_p', '', '_p'], 'a#p 1...', ''],
  ])('%s', (_, commits, days, learned) => {
    const walk = walkThrough(commits);
    expect([tell(walk), walk.doneDays.map(of).join('')]).toEqual([days, learned]);
  });

  test.each<[string, readonly Files[], string, string]>([
    [
      'goes with it in one commit',
      [
        { a: '_p=Title', b: '_z' },
        { a: '', b: '_z _q=TITLE' },
      ],
      '',
      'b#z 1..., b#q 1...',
    ],
    [
      'goes with it, whichever file is read first',
      [
        { b: '_p=T', a: '_z' },
        { a: '_z _q=T', b: '' },
      ],
      'a#z 1..., a#q 1...',
      '',
    ],
    ['is not that of a namesake in a later commit', [{ a: '_p=T' }, { a: '' }, { b: '_q=T' }], '', 'b#q 3...'],
    [
      'is gone for where it was',
      [
        { a: '_p=T', b: '_z' },
        { a: '', b: '_z _q=T' },
        { a: '_p=T', b: '_z _q=T' },
      ],
      'a#p 3...',
      'b#z 1..., b#q 1...',
    ],
    [
      'goes to one alone',
      [
        { a: '_p=T', b: '_z' },
        { a: '', b: '_q=T _r=T _z' },
      ],
      '',
      'b#q 1..., b#r 2..., b#z 1...',
    ],
  ])('the past of a step that moves to another file %s', (_, commits, a, b) => {
    const walk = walkThrough(commits);
    expect([tell(walk), tell(walk, 'b')]).toEqual([a, b]);
  });

  test.each([
    [15, 15],
    [16, 0],
  ])('%i ticks of one commit are %i that were learned, over all its files', (ticks, learned) => {
    const line = (sign: string, count: number) => Array.from({ length: count }, (_, at) => `${sign}s${at}`).join(' ');
    const files = (sign: string): Files => ({ a: line(sign, 8), b: line(sign, ticks - 8) });
    const walk = walkThrough([files('_'), files('x')]);
    expect(walk.doneDays).toHaveLength(learned);
    // What was brought in is done all the same.
    expect(walk.stepsOf('b').every(({ done }) => done === '2026-05-02')).toBe(true);
  });

  test('of a file that nobody knows there are none', () => expect(walkThrough(['_p']).stepsOf('x')).toEqual([]));
});

describe('the counts of days', () => {
  const rows = (walk: Walk) => walk.days.map(({ day, ...counts }) => `${of(day)} ${Object.values(counts).join('/')}`);

  test.each<[string, readonly (string | Files)[], readonly number[], readonly string[]]>([
    ['are those of its last commit', ['_p', 'xp', '/p'], [1, 1, 1], ['1 0/1/0/1']],
    ['are only told where they change', ['_p', '_q', 'xq'], [1, 2, 3], ['1 0/0/1/1', '3 1/0/0/1']],
    ['that come back to those of the day before are not told', ['_p', 'xp', '_p'], [1, 2, 2], ['1 0/0/1/1']],
    ['begin with the first step', ['', '_p'], [1, 2], ['2 0/0/1/1']],
    ['go down to nothing', ['_p', { a: null }], [1, 2], ['1 0/0/1/1', '2 0/0/0/0']],
    ['leave out what is dropped', ['_p _q', '-p _q'], [1, 2], ['1 0/0/2/2', '2 0/0/1/1']],
    ['are those of all files', [{ a: '_p', b: 'xq' }, { b: '/q' }], [1, 2], ['1 1/0/1/2', '2 0/1/1/2']],
    ['never go back', ['_p', 'xp', '/p'], [5, 3, 6], ['5 1/0/0/1', '6 0/1/0/1']],
  ])('%s', (_, commits, days, told) => expect(rows(walkThrough(commits, days))).toEqual(told));

  test('are there from the first commit to the latest day', () => {
    expect(new Walk().span).toEqual({ from: null, to: null });
    expect(walkThrough(['_p', 'xp', '_p'], [5, 8, 6]).span).toEqual({ from: '2026-05-05', to: '2026-05-08' });
    expect(walkThrough(['xp', { b: '/q -r' }]).progress).toEqual(
      toProgress({ done: 1, doing: 1, todo: 0, dropped: 1, parked: 0 }),
    );
  });
});

describe('a history', () => {
  const LEARNED = ['_a _b _c _d _e _f ?g', 'xa _b _c _d _e _f ?g', 'xa xb _c _d _e _f ?g', 'xa xb xc _d _e _f ?g'];
  const days = [1, 2, 9, 16, 23];
  const asked = { roadmaps: ['b', 'a', 'none'], isShallow: false, today: '2026-05-24' };
  const build = (last: string, more: Partial<typeof asked> = {}) =>
    buildHistory(walkThrough([...LEARNED, { a: last, b: 'xz' }], days), { ...asked, ...more });

  test('sums up the walk: steps in the order of the roadmaps, weeks, pace, and a forecast of what is open and not parked', () => {
    const { days: counts, steps, ...history } = build('xa xb xc xd xe _f ?g');
    expect(history).toEqual({
      ...{ roadmaps: asked.roadmaps, from: '2026-05-01', to: '2026-05-23', isShallow: false },
      weeks: [
        { week: '2026-04-27', done: 1 },
        { week: '2026-05-04', done: 1 },
        { week: '2026-05-11', done: 1 },
        { week: '2026-05-18', done: 2 },
      ],
      pace: { perWeek: 1, weeks: 4 },
      forecast: { from: '2026-05-31', to: '2026-05-31' },
    });
    expect(steps.map(({ id }) => id)).toEqual(['b#z', ...'abcdefg'].map((id) => (id.includes('#') ? id : `a#${id}`)));
    expect(counts).toHaveLength(5);
    expect(build('xa xb xc xd xe ?f ?g').forecast).toBe(null);
    expect(build('xa xb xc xd xe /f ?g').forecast).toEqual({ from: '2026-05-31', to: '2026-05-31' });
  });

  test('of a shallow clone has no weeks, no pace and no forecast', () => {
    const none = { isShallow: true, weeks: [], pace: { perWeek: null, weeks: 0 }, forecast: null };
    expect(build('xa xb xc xd xe _f ?g', { isShallow: true })).toMatchObject(none);
  });
});
