import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import { addProgress, toProgress } from '../../src/measure/tally.ts';
import type { Status } from '../../src/parse/roadmap.ts';
import { buildRoadmap, type StepSketch } from '../suggest/build-roadmap.ts';

function steps(done: number, todo: number, status: Status = 'todo'): StepSketch[] {
  return Array.from({ length: done + todo }, (_, at) => ({ title: `s${at}`, status: at < done ? 'done' : status }));
}

function percentOf(done: number, todo: number): number | null {
  return measureProgress([buildRoadmap({ title: 'r', steps: steps(done, todo) })]).progress.percent;
}

describe('percent', () => {
  it.each([
    [0, 0, null],
    [0, 3, 0],
    [3, 0, 100],
    [1, 1, 50],
    [1, 2, 33],
    [2, 1, 67],
    [1, 7, 13],
    [1, 199, 1],
    [1, 999, 1],
    [999, 1, 99],
    [29, 171, 15],
    [57, 143, 29],
  ])('%i done and %i open: %s', (done, open, percent) => {
    expect(percentOf(done, open)).toBe(percent);
  });

  it('is 100 or 0 only when all or none is done, and never falls when one more is done', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 400 }), (done, open) => {
        const percent = percentOf(done, open) ?? Number.NaN;
        expect(percent === 0).toBe(done === 0);
        expect(percent).toBeLessThan(100);
        expect(percentOf(done + 1, open - 1)).toBeGreaterThanOrEqual(percent);
      }),
    );
  });
});

const NESTED: StepSketch = {
  title: 'parent',
  status: 'doing',
  steps: [
    { title: 'a', status: 'done' },
    { title: 'b', status: 'dropped' },
    { title: 'c', steps: [{ title: 'd', status: 'done' }] },
  ],
};

describe('counts', () => {
  it('every step once, parents too, dropped in no total', () => {
    const { progress } = measureProgress([buildRoadmap({ title: 'r', steps: [NESTED] })]);
    expect(progress).toEqual({ done: 2, doing: 1, todo: 1, dropped: 1, parked: 0, total: 4, percent: 50 });
  });

  it('only steps without steps below with `count: leaves`', () => {
    const { progress } = measureProgress([buildRoadmap({ title: 'r', count: 'leaves', steps: [NESTED] })]);
    expect(progress).toEqual({ done: 2, doing: 0, todo: 0, dropped: 1, parked: 0, total: 2, percent: 100 });
  });

  it('open parked steps, also below one that only its mark parks', () => {
    const roadmap = buildRoadmap({
      title: 'r',
      steps: [
        { title: 'a', when: 'later', steps: [{ title: 'b' }, { title: 'c', status: 'done' }] },
        { title: 'd', parked: true, status: 'doing', steps: [{ title: 'e' }] },
        { title: 'f', when: 'later', status: 'done' },
      ],
    });
    expect(measureProgress([roadmap]).progress).toMatchObject({ parked: 4, total: 6, done: 2, doing: 1, todo: 3 });
  });

  it('a stage with its inner stages, and every roadmap by its own way of counting', () => {
    const outer = { title: 'outer', steps: steps(1, 0), stages: [{ title: 'inner', steps: steps(1, 2) }] };
    const first = buildRoadmap({ title: 'one', stages: [outer], steps: steps(0, 1, 'doing') });
    const second = buildRoadmap({ title: 'two', goal: 'a site', count: 'leaves', steps: [NESTED] });
    const { progress, roadmaps } = measureProgress([first, second]);
    expect(roadmaps[0]?.stages[0]?.stages[0]?.progress).toMatchObject({ done: 1, todo: 2, total: 3, percent: 33 });
    expect(roadmaps[0]?.stages[0]?.progress).toMatchObject({ done: 2, todo: 2, total: 4, percent: 50 });
    expect(roadmaps[0]?.progress).toMatchObject({ done: 2, doing: 1, todo: 2, total: 5, percent: 40 });
    expect(progress).toMatchObject({ done: 4, doing: 1, todo: 2, dropped: 1, total: 7, percent: 57 });
  });

  it('nothing at all', () => {
    const none = { done: 0, doing: 0, todo: 0, dropped: 0, parked: 0, total: 0, percent: null };
    expect(measureProgress([])).toEqual({ progress: none, roadmaps: [] });
    expect(measureProgress([buildRoadmap({ title: 'r' })]).roadmaps[0]?.progress).toEqual(none);
  });
});

it('adds up parts, status by status', () => {
  const [a, b] = [
    { done: 1, doing: 2, todo: 3, dropped: 4, parked: 5 },
    { done: 10, doing: 30, todo: 50, dropped: 70, parked: 90 },
  ].map(toProgress) as [ReturnType<typeof toProgress>, ReturnType<typeof toProgress>];
  const both = addProgress([a, b]);
  expect(both).toEqual({ done: 11, doing: 32, todo: 53, dropped: 74, parked: 95, total: 96, percent: 11 });
});
