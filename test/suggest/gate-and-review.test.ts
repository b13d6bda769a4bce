import { describe, expect, it } from 'vitest';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import { suggestNextStep } from '../../src/suggest/suggest-next-step.ts';
import type { Suggestion } from '../../src/suggest/suggestion.ts';
import { buildRoadmap, type RoadmapSketch, type StepSketch } from './build-roadmap.ts';

function suggest(...sketches: readonly RoadmapSketch[]): Suggestion {
  const measure = measureProgress(sketches.map(buildRoadmap));
  return suggestNextStep(measure, { goal: undefined, when: [], today: '2026-03-01' }).suggestion;
}

function gated(gate: number | null, ...stages: readonly (readonly StepSketch[])[]): RoadmapSketch {
  return { title: 'r', gate, stages: stages.map((steps, at) => ({ title: `stage ${at + 1}`, steps })) };
}

const BEYOND: readonly StepSketch[] = [{ title: 'beyond', priority: 'highest' }];
const DONE: StepSketch = { title: 'd', status: 'done' };

describe('a gate', () => {
  it.each<[string, number | null, readonly StepSketch[], string]>([
    ['that nobody asks for holds nobody', null, [{ title: 'a' }], 'beyond'],
    ['of 0 % holds nobody', 0, [{ title: 'a' }], 'beyond'],
    ['holds until the percentage is reached', 80, [DONE, { title: 'a' }], 'a'],
    ['opens at the percentage', 50, [DONE, { title: 'a' }], 'beyond'],
    ['counts exactly, not rounded', 67, [DONE, { ...DONE, title: 'e' }, { title: 'a' }], 'a'],
    ['above 100 % opens at 100', 300, [DONE], 'beyond'],
    ['counts no parked step', 100, [DONE, { title: 'a', when: 'later' }], 'beyond'],
    ['counts no optional step', 100, [DONE, { title: 'a', optional: true }], 'beyond'],
    ['counts no dropped step', 100, [DONE, { title: 'a', status: 'dropped' }], 'beyond'],
    [
      'counts no step that waits for a parked one',
      100,
      [
        { title: 'a', when: 'b' },
        { title: 'b', needs: ['a'] },
      ],
      'beyond',
    ],
    ['counts no step that waits for one behind it', 100, [DONE, { title: 'a', needs: ['beyond'] }], 'beyond'],
    ['counts no step above a parked one', 100, [{ title: 'a', steps: [{ title: 'b', when: 'later' }] }], 'beyond'],
    ['opens for a stage before that is empty', 100, [], 'beyond'],
  ])('%s', (...[, gate, before, next]) => {
    expect(suggest(gated(gate, before, BEYOND)).next?.title).toBe(next);
  });

  it('names the stage and the percentage that it waits for, and is passed in thought', () => {
    const { blocked, then } = suggest(gated(50, [{ title: 'a' }, { title: 'b' }], BEYOND));
    expect(blocked).toMatchObject([{ title: 'beyond', needs: [], gate: { stage: 'stage 1', percent: 50 } }]);
    expect(then.map(({ title }) => title)).toEqual(['beyond', 'b']);
  });

  it('looks back past a stage with nothing to count', () => {
    expect(suggest(gated(100, [{ title: 'a' }], [{ title: 'p', when: 'later' }], BEYOND)).next?.title).toBe('a');
  });

  it('looks at the stage before alone', () => {
    expect(suggest(gated(100, [{ title: 'a' }], [DONE], BEYOND)).next?.title).toBe('beyond');
  });

  it('counts by leaves where the roadmap does', () => {
    const before = [{ title: 'p', steps: [DONE] }];
    expect(suggest({ ...gated(100, before, BEYOND), count: 'leaves' }).next?.title).toBe('beyond');
    expect(suggest(gated(100, before, BEYOND)).next?.title).toBe('p');
  });

  it('before a goal makes what opens it serve the goal', () => {
    const site = { title: 'site', goal: 'a site', steps: [{ title: 'g', needs: ['r.md#beyond'] }] };
    const first = { title: 'first', steps: [{ title: 'x' }] };
    const { next, reasons } = suggest(first, gated(100, [{ title: 'a' }], [{ title: 'beyond' }]), site);
    expect(next?.title).toBe('a');
    expect(reasons).toContainEqual(
      expect.objectContaining({ rule: 'goal', goal: 'a site', via: expect.objectContaining({ title: 'g' }) }),
    );
  });

  it('counts steps above others like any other', () => {
    const nested: StepSketch = {
      title: 'a',
      steps: [{ title: 'b', steps: [{ title: 'c', steps: [{ title: 'e' }] }] }],
    };
    const done = ['w', 'x', 'y', 'z'].map((title): StepSketch => ({ title, status: 'done' }));
    const { next, then } = suggest(gated(75, [...done, nested], BEYOND));
    expect([next, ...then].map((ref) => ref?.title)).toEqual(['e', 'c', 'beyond', 'b']);
  });

  it('that nothing but itself can open is open at once, whatever other gates wait for', () => {
    const one = gated(100, [DONE, { title: 'a', needs: ['b'] }], [{ title: 'b' }]);
    const two = { ...gated(100, [{ title: 'x' }], [{ title: 'y' }]), title: 'q' };
    const { next, then } = suggest(one, two);
    expect([next, ...then].map((ref) => ref?.title)).toEqual(['b', 'a', 'x', 'y']);
  });

  it('counts what another gate has still to let through', () => {
    const one = gated(100, [DONE, { title: 'a', needs: ['q.md#y'] }], [{ title: 'b' }]);
    const two = { ...gated(100, [{ title: 'x' }], [{ title: 'y' }]), title: 'q' };
    const { next, then } = suggest(one, two);
    expect([next, ...then].map((ref) => ref?.title)).toEqual(['x', 'y', 'a', 'b']);
  });

  it('never shuts two roadmaps out of each other', () => {
    const one = gated(100, [{ title: 'a', needs: ['q.md#y'] }], [{ title: 'b' }]);
    const two = { ...gated(100, [{ title: 'x', needs: ['r.md#b'] }], [{ title: 'y' }]), title: 'q' };
    const { next, then } = suggest(one, two);
    expect([next, ...then].map((ref) => ref?.title)).toEqual(['b', 'x', 'y', 'a']);
  });
});

describe('a review', () => {
  const offered = (...days: readonly string[]): readonly [string, number] | null => {
    const steps = days.map((doneOn): StepSketch => ({ title: doneOn, status: 'done', doneOn }));
    const [first] = suggest({ title: 'r', review: true, steps }).review;
    return first ? [first.title, first.days] : null;
  };
  it.each([
    ['2026-02-28', null],
    ['2026-02-23', null],
    ['2026-02-22', 7],
    ['2026-02-16', 13],
    ['2026-02-15', null],
    ['2026-01-30', 30],
    ['2026-01-24', 36],
    ['2026-01-23', null],
    ['2025-12-01', 90],
    ['2025-11-24', null],
    ['2026-03-05', null],
  ])('of a step done on %s', (day, days) => {
    expect(offered(day)).toEqual(days === null ? null : [day, days]);
  });

  it('takes the longest overdue, then the oldest', () => {
    expect(offered('2026-02-22', '2026-02-20', '2026-01-29')).toEqual(['2026-02-20', 9]);
    expect(offered('2026-02-22', '2026-01-30')).toEqual(['2026-01-30', 30]);
  });

  it.each([
    ['2026-02-21', 1],
    ['2026-02-22', 1],
    ['2026-02-23', 0],
  ])('of a step whose follower was done on %s', (doneOn, count) => {
    const follower: StepSketch = { title: 'b', status: 'done', needs: ['a'], doneOn };
    const steps: StepSketch[] = [{ title: 'a', status: 'done', doneOn: '2026-02-22' }, follower];
    const { review } = suggest({ title: 'r', review: true, steps });
    expect(review.filter(({ title }) => title === 'a')).toHaveLength(count);
  });

  it('is off unless the roadmap asks, and only for done steps', () => {
    const steps: StepSketch[] = [{ title: 'a', status: 'done', doneOn: '2026-02-22' }];
    expect(suggest({ title: 'r', steps }).review).toEqual([]);
    expect(suggest({ title: 'r', review: true, steps: [{ title: 'a', doneOn: '2026-02-22' }] }).review).toEqual([]);
  });
});
