import { describe, expect, it } from 'vitest';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import { suggestNextStep } from '../../src/suggest/suggest-next-step.ts';
import type { Deadline, News } from '../../src/suggest/suggestion.ts';
import { buildRoadmap, type RoadmapSketch, type StepSketch } from './build-roadmap.ts';

const done = (title: string, more: Partial<StepSketch> = {}): StepSketch => ({ title, status: 'done', ...more });
const todo = (title: string, more: Partial<StepSketch> = {}): StepSketch => ({ title, ...more });

function advise(sketches: readonly RoadmapSketch[], justDone: readonly string[] = []) {
  const measure = measureProgress(sketches.map(buildRoadmap));
  return suggestNextStep(measure, { goal: undefined, when: [], today: '2026-03-01', justDone });
}

describe('the news of a tick', () => {
  const newsOf = (sketch: Partial<RoadmapSketch>, ...names: readonly string[]): News =>
    advise(
      [{ title: 'r', ...sketch }],
      names.map((name) => `r.md#${name}`),
    ).news;
  const opened = (steps: readonly StepSketch[], ...names: readonly string[]): readonly string[] =>
    newsOf({ steps }, ...names).opened.map(({ title }) => title);

  it.each<[string, readonly StepSketch[], readonly string[]]>([
    ['what needs it', [done('a'), todo('b', { needs: ['a'] }), todo('c')], ['b']],
    ['not what waits for more', [done('a'), todo('c'), todo('b', { needs: ['a', 'c'] })], []],
    ['what was parked until it', [done('a'), todo('b', { when: 'a' })], ['b']],
    ['not what stands above it', [todo('p', { steps: [done('a')] })], []],
    ['nothing when nothing waited', [done('a'), todo('b')], []],
  ])('opens %s', (_, steps, expected) => expect(opened(steps, 'a')).toEqual(expected));

  it('opens what a gate held', () => {
    const stages = [
      { title: 'one', steps: [done('a'), todo('b')] },
      { title: 'two', steps: [todo('c')] },
    ];
    expect(newsOf({ stages, gate: 50 }, 'a').opened).toEqual([{ title: 'c' }]);
    expect(newsOf({ stages, gate: 51 }, 'a').opened).toEqual([]);
  });

  it('is of the steps that were just done alone', () => {
    const steps = [done('a'), todo('b', { needs: ['a'] })];
    expect(opened(steps)).toEqual([]);
    expect(opened(steps, 'b')).toEqual([]);
  });

  it('names the outermost stage that is finished by it, unless nothing is left at all', () => {
    const inner = { title: 'inner', steps: [done('a')] };
    const outer = (more: readonly StepSketch[]) => ({ title: 'outer', steps: more, stages: [inner] });
    const last = { title: 'last', steps: [todo('z')] };
    expect(newsOf({ stages: [outer([]), last] }, 'a').finished).toEqual(['outer']);
    expect(newsOf({ stages: [outer([todo('b')]), last] }, 'a').finished).toEqual(['inner']);
    expect(newsOf({ stages: [outer([])] }, 'a').finished).toEqual([]);
    const two = [{ title: 'x', steps: [done('a'), done('b')] }, { title: 'y', steps: [done('c')] }, last];
    expect(newsOf({ stages: two }, 'a', 'b', 'c').finished).toEqual(['x', 'y']);
  });
});

describe('a goal with a day', () => {
  const goal = (due: string, open: number, more: Partial<RoadmapSketch> = {}): RoadmapSketch => ({
    title: 'g',
    goal: 'exam',
    due,
    steps: Array.from({ length: open }, (_, at) => todo(`s${at}`)),
    ...more,
  });

  it.each<[due: string, open: number, Partial<Deadline>]>([
    ['2026-03-29', 8, { days: 28, perWeek: 2 }],
    ['2026-03-29', 9, { days: 28, perWeek: 3 }],
    ['2026-03-02', 5, { days: 1, perWeek: 5 }],
    ['2026-03-01', 5, { days: 0, perWeek: 5 }],
  ])('on %s with %i steps', (due, open, expected) => {
    expect(advise([goal(due, open)]).deadlines).toEqual([{ goal: 'exam', due, ...expected }]);
  });

  it('takes what its steps need elsewhere, and no parked step', () => {
    const steps = [todo('a', { needs: ['x.md#n'] }), todo('b', { when: 'later' })];
    const other = { title: 'x', steps: [todo('n'), todo('m')] };
    expect(advise([goal('2026-03-08', 0, { steps }), other]).deadlines).toMatchObject([{ perWeek: 2 }]);
  });

  it('says nothing when it is reached, over or has no day', () => {
    expect(advise([goal('2026-02-28', 5)]).deadlines).toEqual([]);
    expect(advise([goal('2026-03-29', 0, { steps: [done('a')] })]).deadlines).toEqual([]);
    expect(advise([{ title: 'g', goal: 'exam', steps: [todo('a')] }]).deadlines).toEqual([]);
  });

  const first = { title: 'f', goal: 'first', steps: [todo('x')] };
  const nextOf = (due: string, open: number): string | undefined =>
    advise([first, goal(due, open)]).suggestion.next?.title;

  it.each([
    ['2026-03-08', 1, 's0'],
    ['2026-03-09', 1, 'x'],
    ['2026-03-19', 17, 'x'],
    ['2026-03-19', 18, 's0'],
    ['2026-02-01', 1, 's0'],
    ['2027-03-02', 366, 's0'],
    ['2027-03-03', 367, 'x'],
  ])('on %s, with %i steps left, puts %s first', (due, open, next) => expect(nextOf(due, open)).toBe(next));

  it('says whose day it is', () => {
    const { reasons } = advise([first, goal('2026-03-08', 2)]).suggestion;
    expect(reasons).toContainEqual({ rule: 'due', due: '2026-03-08', days: 7, via: { title: 'exam' } });
  });

  it('is not nearer for a step that is put off', () => {
    const steps = [...Array.from({ length: 17 }, (_, at) => todo(`s${at}`)), todo('p', { when: 'later' })];
    expect(advise([first, goal('2026-03-19', 0, { steps })]).suggestion.next?.title).toBe('x');
  });

  it('goes before a later day of a step', () => {
    const { reasons } = advise([goal('2026-03-04', 0, { steps: [todo('a', { due: '2026-03-06' })] })]).suggestion;
    expect(reasons).toContainEqual({ rule: 'due', due: '2026-03-04', days: 3, via: { title: 'exam' } });
  });

  it('yields to an earlier day of a step', () => {
    const steps = [todo('a'), todo('b', { due: '2026-03-03' })];
    const { next, reasons } = advise([goal('2026-03-04', 0, { steps })]).suggestion;
    expect(next?.title).toBe('b');
    expect(reasons).toContainEqual({ rule: 'due', due: '2026-03-03', days: 2, via: null });
  });
});
