import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blobId } from '../../src/collect/blob-id.ts';
import { pathMatcher } from '../../src/collect/find-roadmaps.ts';
import { readHistory } from '../../src/collect/git/read-history.ts';
import type { Day } from '../../src/day.ts';
import { Learner } from './learner.ts';
import { makeRepository } from './make-repository.ts';

const TODAY = '2026-06-30';

async function read(folder: string, ...roadmaps: readonly string[]) {
  return readHistory({ folder, roadmaps, isRoadmap: await pathMatcher([]), today: TODAY });
}

function dayOf(seconds: number): Day {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

function makeFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'trailmark-history-')));
}

function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', [...words], { cwd: folder, encoding: 'utf8' });
}

const names = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);

function tell(): Learner {
  const learner = new Learner();
  const plan = 'roadmap/plan.md';
  // Commits 1 to 3: a plan with two steps done, and commits that change no roadmap.
  learner.bring(
    '2026-01-05T10:00+00:00',
    plan,
    names('a', 20).map((name, at) => [name, at < 2 ? 'x' : ' ']),
  );
  learner.commit('2026-01-05T11:00+00:00', { files: { 'README.md': '- [ ] no step of a roadmap\n' } });
  learner.commit('2026-01-05T12:00+00:00', { files: { 'notes.txt': 'x\n' } });
  // 4 to 9: days that are others where the learner is.
  learner.mark('2026-01-07T03:00+09:00', 'x', 'a2');
  learner.mark('2026-01-07T23:30-05:00', 'x', 'a3');
  learner.mark('2026-01-08T12:00+05:30', '/', 'a4', 'a5');
  learner.mark('2026-01-12T08:00+00:00', 'x', 'a4');
  learner.mark('2026-01-12T09:00+00:00', ' ', 'a5');
  learner.mark('2026-01-13T09:00+00:00', ' ', 'a3');
  // 10 and 11: the file is renamed, then renamed and ticked at once.
  const move = (from: string, to: string) => {
    const plans = [...learner.plans];
    learner.plans.clear();
    for (const [path, steps] of plans) learner.plans.set(path === from ? to : path, steps);
  };
  move(plan, 'roadmap/1-plan.md');
  learner.commit('2026-01-14T09:00+00:00', { rename: [plan, 'roadmap/1-plan.md'] });
  move('roadmap/1-plan.md', 'roadmap/one.md');
  learner.set('2026-01-15T09:00+00:00', 'x', ['a6']);
  learner.commit('2026-01-15T09:00+00:00', {
    rename: ['roadmap/1-plan.md', 'roadmap/one.md'],
    files: { 'roadmap/one.md': learner.text('roadmap/one.md') },
  });
  // 12: other line ends. 13: an open and a done step get other titles. 14: a begun step.
  learner.eol = '\r\n';
  learner.mark('2026-01-16T09:00+00:00', ' ');
  learner.retitle('2026-01-19T09:00+00:00', 'a6', 'b6');
  learner.mark('2026-01-20T09:00+00:00', '/', 'a7');
  // 15 to 17 on a branch, 18 merges them: on the line of the first parents they are done that day.
  const side = { branch: 'side', files: { 'roadmap/one.md': 'half way\r\n' } };
  learner.commit('2026-01-21T09:00+00:00', { ...side, from: 'main' });
  learner.commit('2026-01-22T09:00+00:00', side);
  learner.commit('2026-01-23T09:00+00:00', side);
  learner.set('2026-01-26T09:00+00:00', 'x', ['a7', 'a8']);
  learner.commit('2026-01-26T09:00+00:00', {
    merge: 'side',
    files: { 'roadmap/one.md': learner.text('roadmap/one.md') },
  });
  // 19: an import. 20 and 21: sixteen at once are one too, fifteen are learned.
  learner.bring(
    '2026-01-27T09:00+00:00',
    'roadmap/two.md',
    names('c', 40).map((name, at) => [name, at < 4 ? 'x' : ' ']),
  );
  learner.mark('2026-01-28T09:00+00:00', 'x', ...names('c', 20).slice(4));
  for (const name of names('c', 20).slice(4)) learner.imported.add(name);
  learner.mark('2026-02-03T09:00+00:00', 'x', ...names('c', 35).slice(20));
  // 22 and 23: deleted, and back with one step more that is done.
  const two = learner.plans.get('roadmap/two.md') ?? [];
  learner.plans.delete('roadmap/two.md');
  learner.commit('2026-02-04T09:00+00:00', { files: { 'roadmap/two.md': null } });
  learner.plans.set('roadmap/two.md', two);
  learner.set('2026-02-06T09:00+00:00', 'x', ['c35']);
  learner.imported.add('c35');
  learner.commit('2026-02-06T09:00+00:00', { files: { 'roadmap/two.md': learner.text('roadmap/two.md') } });
  // 24: a step moves to the other file. 25: one is written down when it is done.
  const one = learner.plans.get('roadmap/one.md') ?? [];
  const [moved] = one.splice(0, 1);
  if (moved) two.push(moved);
  learner.mark('2026-02-09T09:00+00:00', ' ');
  learner.expected.set('d0', { seen: '2026-02-10', begun: null, done: '2026-02-10', commit: learner.commits.length });
  one.push(['d0', 'x']);
  learner.mark('2026-02-10T09:00+00:00', ' ');
  // 26 to 60: one step and back, and one step that stays, in turns of a few days.
  for (let at = 0; learner.commits.length < 60; at += 1) {
    const day = new Date(Date.UTC(2026, 2, 2 + 3 * at, 21)).toISOString().slice(0, 10);
    learner.mark(`${day}T21:00-02:00`, at % 3 === 1 ? ' ' : 'x', `a${9 + Math.floor(at / 3)}`);
  }
  return learner;
}

describe('sixty commits of a learner', async () => {
  const learner = tell();
  const folder = makeFolder();
  const ids = makeRepository(folder, learner.commits);
  const history = await read(folder, 'roadmap/one.md', 'roadmap/two.md');

  test('give the counts of every day that changes them', () => {
    expect(learner.commits).toHaveLength(60);
    expect(history.days).toEqual(learner.days());
    expect(history).toMatchObject({ from: '2026-01-05', to: learner.days().at(-1)?.day, isShallow: false });
  });

  test('give the days of every step', () => {
    const two = new Set((learner.plans.get('roadmap/two.md') ?? []).map(([title]) => title));
    expect(history.steps).toEqual(
      learner.steps(ids, (title) => (two.has(title) ? 'roadmap/two.md' : 'roadmap/one.md')),
    );
  });

  test('give the weeks, without what came done', () => {
    expect(history.weeks).toEqual(learner.weeks());
    expect(history.pace).toEqual({ perWeek: 1, weeks: 8 });
    expect(history.forecast).not.toBeNull();
  });

  test('count at every commit of the line what counting its files alone gives', () => {
    const counts = new Map<Day, number>();
    const lines = git(folder, 'log', '--first-parent', '--reverse', '--format=%H %at', 'main').trim().split('\n');
    const times = new Map(lines.map((line) => line.split(' ') as [id: string, seconds: string]));
    const rows = git(folder, 'grep', '-c', '-e', '^- \\[x\\] ', ...times.keys(), '--', 'roadmap')
      .trim()
      .split('\n');
    const boxes = new Map<string, number>();
    for (const row of rows) {
      const [id = '', , count] = row.split(':');
      boxes.set(id, (boxes.get(id) ?? 0) + Number(count));
    }
    for (const [id, seconds] of times) counts.set(dayOf(Number(seconds)), boxes.get(id) ?? 0);
    for (const { day, done } of history.days) expect([day, done]).toEqual([day, counts.get(day)]);
  });

  test('agree with what git says of each line, but for lines that were changed again', () => {
    const blamed = new Map<string, Day>();
    for (const path of ['roadmap/one.md', 'roadmap/two.md']) {
      const lines = git(folder, 'blame', '-w', '--first-parent', '--line-porcelain', 'main', '--', path);
      for (const [, seconds, title] of lines.matchAll(/^author-time (\d+)$(?:\n(?!\t).*)*\n\t- \[x\] (\S+)\r?$/gm))
        blamed.set(`${path}#${title}`, dayOf(Number(seconds)));
    }
    const done = history.steps.filter((step) => step.done !== null);
    expect(blamed.size).toBe(done.length);
    const other = done.filter((step) => blamed.get(step.id) !== step.done).map(({ id }) => id);
    // Its title was changed, it moved to another file, or its file was away.
    expect(other).toEqual([
      'roadmap/one.md#b6',
      ...names('c', 35).map((name) => `roadmap/two.md#${name}`),
      'roadmap/two.md#a0',
    ]);
  });

  test('in a shallow clone are as many as there are, and no pace', async () => {
    const clone = makeFolder();
    git(clone, 'clone', '--quiet', '--depth=10', `file://${folder}`, 'clone');
    const shallow = await read(join(clone, 'clone'), 'roadmap/one.md', 'roadmap/two.md');
    expect(shallow).toMatchObject({ isShallow: true, weeks: [], pace: { perWeek: null, weeks: 0 }, forecast: null });
    expect(shallow.days.at(-1)).toEqual(history.days.at(-1));
  });
});

describe('what is no ordinary history', () => {
  const plan = '- [x] One\n- [ ] Two\n';

  test('a folder outside of git is none', async () => {
    await expect(read(makeFolder(), 'plan.md')).rejects.toThrow(/not a git repository/);
  });

  test('a repository without a commit is empty', async () => {
    const folder = makeFolder();
    git(folder, 'init', '--quiet');
    const history = await read(folder, 'plan.md');
    expect(history).toMatchObject({ from: null, to: null, days: [], steps: [], pace: { perWeek: null, weeks: 0 } });
  });

  test('a file that was never committed has no days', async () => {
    const folder = makeFolder();
    makeRepository(folder, [{ at: '2026-01-01T00:00Z', files: { 'other.md': plan } }]);
    expect(await read(folder, 'plan.md')).toMatchObject({ roadmaps: ['plan.md'], days: [], steps: [] });
  });

  test('commits before and after those of the roadmap make it neither older nor longer', async () => {
    const folder = makeFolder();
    makeRepository(folder, [
      { at: '2026-01-01T00:00Z', files: { 'notes.md': 'x\n' } },
      { at: '2026-01-02T00:00Z', files: { 'plan.md': plan } },
      { at: '2026-01-03T00:00Z', files: { 'notes.md': 'y\n' } },
    ]);
    expect(await read(folder, 'plan.md')).toMatchObject({ from: '2026-01-02', to: '2026-01-02' });
  });

  test('only what lies in the folder counts, also when the repository begins above it', async () => {
    const folder = makeFolder();
    makeRepository(folder, [
      { at: '2026-01-01T00:00Z', files: { 'docs/roadmap/a.md': plan, 'roadmap/a.md': `${plan}- [x] Three\n` } },
    ]);
    execFileSync('git', ['checkout', '--quiet', 'main'], { cwd: folder });
    expect((await read(join(folder, 'docs'), 'roadmap/a.md')).days).toMatchObject([{ done: 1, total: 2 }]);
  });

  test('a version that is no text, too long or lost says nothing, a link takes the file away', async () => {
    const folder = makeFolder();
    const lost = '- [x] Lost\n';
    makeRepository(folder, [
      { at: '2026-01-01T00:00Z', files: { 'plan.md': plan } },
      { at: '2026-01-02T00:00Z', files: { 'plan.md': '\0\0' } },
      { at: '2026-01-02T01:00Z', files: { 'plan.md': `- [x] One\n${`\n${'x'.repeat(4000)}\n`.repeat(500)}` } },
      { at: '2026-01-02T02:00Z', files: { 'plan.md': lost } },
      { at: '2026-01-03T00:00Z', link: ['plan.md', 'other.md'] },
      { at: '2026-01-04T00:00Z', files: { 'plan.md': '- [x] One\n- [x] Two\n' } },
    ]);
    const id = blobId(Buffer.from(lost));
    rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    const history = await read(folder, 'plan.md');
    expect(history.days.map(({ day, done, total }) => [day, done, total])).toEqual([
      ['2026-01-01', 1, 2],
      ['2026-01-03', 0, 0],
      ['2026-01-04', 2, 2],
    ]);
    expect(history.steps.map(({ done }) => done)).toEqual(['2026-01-01', '2026-01-04']);
  });

  test('two files that change names in one commit keep their days', async () => {
    const folder = makeFolder();
    const [first, second] = ['# A\n\n- [x] One\n- [ ] Two\n', '# B\n\n- [ ] Other things\n- [x] Still others\n'];
    makeRepository(folder, [
      { at: '2026-01-01T00:00Z', files: { 'roadmap/a.md': first } },
      { at: '2026-01-02T00:00Z', files: { 'roadmap/b.md': second } },
      { at: '2026-01-03T00:00Z', rename: ['roadmap/a.md', 'roadmap/c.md'] },
      { at: '2026-01-04T00:00Z', rename: ['roadmap/b.md', 'roadmap/a.md'] },
      { at: '2026-01-05T00:00Z', files: { 'roadmap/a.md': second.replace('[ ]', '[x]') } },
    ]);
    const history = await read(folder, 'roadmap/a.md', 'roadmap/c.md');
    expect(history.steps.map(({ id, seen, done }) => [id, seen, done])).toEqual([
      ['roadmap/a.md#other-things', '2026-01-02', '2026-01-05'],
      ['roadmap/a.md#still-others', '2026-01-02', '2026-01-02'],
      ['roadmap/c.md#one', '2026-01-01', '2026-01-01'],
      ['roadmap/c.md#two', '2026-01-01', null],
    ]);
    expect(history.days.map(({ total }) => total)).toEqual([2, 4, 4]);
  });

  test('a file that is moved to where another one was is not that one', async () => {
    const folder = makeFolder();
    makeRepository(folder, [
      { at: '2026-01-01T00:00Z', files: { 'roadmap/a.md': '- [x] One\n- [ ] Two\n' } },
      { at: '2026-01-02T00:00Z', files: { 'roadmap/b.md': '- [ ] Other things\n- [x] Still others\n- [ ] More\n' } },
      { at: '2026-01-03T00:00Z', files: { 'roadmap/a.md': null } },
      { at: '2026-01-04T00:00Z', rename: ['roadmap/b.md', 'roadmap/a.md'] },
    ]);
    const history = await read(folder, 'roadmap/a.md');
    expect(history.days.map(({ total }) => total)).toEqual([2, 5, 3]);
    expect(history.steps.map(({ seen }) => seen)).toEqual(Array(3).fill('2026-01-02'));
  });

  test('what is moved out of the roadmaps is gone, what is moved in brings its days along', async () => {
    const folder = makeFolder();
    makeRepository(folder, [
      { at: '2026-01-01T00:00Z', files: { 'notes/plan.md': plan } },
      { at: '2026-01-02T00:00Z', rename: ['notes/plan.md', 'roadmap/plan.md'] },
      { at: '2026-01-03T00:00Z', files: { 'roadmap/old.md': '- [x] Old\n- [ ] Older\n- [ ] Oldest\n' } },
      { at: '2026-01-04T00:00Z', rename: ['roadmap/old.md', 'archive/old.md'] },
    ]);
    const history = await read(folder, 'roadmap/plan.md');
    expect(history.steps.map(({ seen }) => seen)).toEqual(['2026-01-01', '2026-01-01']);
    expect(history.days.map(({ day, total }) => [day, total])).toEqual([
      ['2026-01-01', 2],
      ['2026-01-03', 5],
      ['2026-01-04', 2],
    ]);
  });

  test('days that go backwards count as the day before them in the series', async () => {
    const folder = makeFolder();
    makeRepository(folder, [
      { at: '2026-01-05T00:00Z', files: { 'plan.md': '- [ ] One\n- [ ] Two\n' } },
      { at: '2026-01-03T00:00Z', files: { 'plan.md': plan } },
    ]);
    const history = await read(folder, 'plan.md');
    expect(history.days).toEqual([{ day: '2026-01-05', done: 1, doing: 0, todo: 1, total: 2 }]);
    expect(history.steps[0]).toMatchObject({ seen: '2026-01-05', done: '2026-01-03' });
  });
});
