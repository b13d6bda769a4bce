import { describe, expect, test } from 'vitest';
import { collapseRows } from '../../src/render/rows/collapse-rows.ts';
import { listRows } from '../../src/render/rows/list-rows.ts';
import { buildRoadmap, buildStage, buildStep, buildView } from './build-view.ts';

/** A roadmap with a stage of one step for each status, written ` `, `/` or `x`. */
function measureOf(statuses: string) {
  const stages = [...statuses].map((status, at) =>
    buildStage(`${at}`, [], { steps: [buildStep(`${status}|s`, { id: `roadmap/a.md#s${at}` })] }),
  );
  return buildView([buildRoadmap(stages)]).measure;
}

/** The rows as text: a title, or the sign of a run and how many stages it holds. */
function collapse(statuses: string, next: number | null = null): string {
  const rows = collapseRows(listRows(measureOf(statuses), next === null ? null : `roadmap/a.md#s${next}`));
  return rows.map(({ title, run }) => (run ? `${run.kind === 'finished' ? '✓' : '…'}${run.stages}` : title)).join(' ');
}

describe('neighbouring stages', () => {
  test.each([
    ['xx/', '0 1 2'],
    ['xxx/', '✓3 3'],
    ['xxxx/', '✓4 4'],
    ['/  ', '0 1 2'],
    ['/   ', '0 …3'],
    ['xxx   ', '✓3 …3'],
    ['x/x/x', '0 1 2 3 4'],
  ])('%s are %s', (statuses, rows) => expect(collapse(statuses)).toBe(rows));

  test('that are begun are no run, however much of them is done', () => {
    const begun = ['x/ ', 'x// ', '// ', 'xx/ '].flatMap((marks) => Array(3).fill(marks));
    const stages = begun.map((marks, at) =>
      buildStage(
        `${at}`,
        [...marks].map((mark) => `${mark}|s`),
      ),
    );
    expect(collapseRows(listRows(buildView([buildRoadmap(stages)]).measure)).map(({ run }) => run)).toEqual(
      begun.map(() => null),
    );
  });

  test('without a step are no run', () => {
    const stages = ['0', '1', '2'].map((title) => buildStage(title, ['-|s']));
    const { measure } = buildView([buildRoadmap([...stages, buildStage('3', [' |s'])])]);
    expect(collapseRows(listRows(measure)).map(({ title, run }) => run ?? title)).toEqual(['0', '1', '2', '3']);
  });

  test('the one with the next step is never inside a run', () => {
    expect(collapse('    ', 0)).toBe('0 …3');
    expect(collapse('    ', 1)).toBe('0 1 2 3');
    expect(collapse('xxx     ', 3)).toBe('✓3 3 …4');
  });

  test('what stands below them goes with them, and other levels are their own', () => {
    const inner = ['a', 'b', 'c'].map((title) => buildStage(title, ['x|s']));
    const outer = ['1', '2', '3'].map((title) => buildStage(title, [], { stages: inner }));
    const view = buildView([buildRoadmap([...outer, buildStage('4', [' |s'], { stages: inner })])]);
    expect(
      collapseRows(listRows(view.measure)).map(({ depth, title, run }) => `${depth}${run ? `✓${run.stages}` : title}`),
    ).toEqual(['0✓3', '04', '1✓3']);
  });
});

test('the outer rows add up to the whole, steps outside of all stages included', () => {
  const roadmap = buildRoadmap([buildStage('A', ['x|a', ' |b']), buildStage('B', ['/|c'])], {
    title: 'Plan',
    steps: [buildStep('x|loose'), buildStep(' |other')],
  });
  const { measure } = buildView([roadmap]);
  const rows = listRows(measure);
  expect(rows.map(({ title, progress }) => [title, progress.done, progress.doing, progress.total])).toEqual([
    ['Plan', 1, 0, 2],
    ['A', 1, 0, 2],
    ['B', 0, 1, 1],
  ]);
  expect(rows.reduce((sum, row) => sum + row.progress.total, 0)).toBe(measure.progress.total);
});

describe('a row of steps outside of all stages', () => {
  const plan = (next: string) => {
    const stages = ['A', 'B', 'C'].map((title) =>
      buildStage(title, [], { steps: [buildStep(title === 'C' ? ' |c' : 'x|s', { id: `roadmap/a.md#${title}` })] }),
    );
    const roadmap = buildRoadmap(stages, { title: 'Plan', steps: [buildStep('x|loose')] });
    return listRows(buildView([roadmap]).measure, next);
  };

  test.each([
    ['roadmap/a.md#C', 'C', '✓3 C'],
    ['roadmap/a.md#loose', 'Plan', 'Plan A B C'],
  ])('with %s next the learner stands in %s', (next, here, collapsed) => {
    expect(plan(next).flatMap(({ isHere, title }) => (isHere ? [title] : []))).toEqual([here]);
    const rows = collapseRows(plan(next)).map(({ title, run }) => (run ? `✓${run.stages}` : title));
    expect(rows.join(' ')).toBe(collapsed);
  });
});

test('of several files one shows its stages where one of them alone does not have every step', () => {
  const shown = (stages: readonly string[]) =>
    listRows(
      buildView([
        buildRoadmap(
          stages.map((steps, at) => buildStage(`${at}`, steps === '' ? [] : [' |s'])),
          { title: 'One' },
        ),
        buildRoadmap([], { title: 'Two', path: 'b.md' }),
      ]).measure,
    ).map(({ title, depth }) => `${depth}${title}`);
  expect(shown(['s'])).toEqual(['0One', '0Two']);
  expect(shown(['s', ''])).toEqual(['0One', '10', '11', '0Two']);
  expect(shown(['s', 's'])).toEqual(['0One', '10', '11', '0Two']);
});

describe('files of a series', () => {
  test.each([
    [['w/1.md', 'w/2.md', 'w/3.md'], 3],
    [['w/1.md', 'w/2.md', 'w/c.md'], 6],
    [['w/第一周.md', 'w/第二周.md', 'w/第十周.md'], 3],
    [['w/第〇周.md', 'w/第零周.md', 'w/第三周.md'], 3],
    [['w/第四周.md', 'w/第五周.md', 'w/第六周.md'], 3],
    [['w/第七周.md', 'w/第八周.md', 'w/第九周.md'], 3],
    [['w/第百周.md', 'w/第十周.md', 'w/第二章.md'], 3],
    [['w/第周.md', 'w/一周.md', 'w/第甲.md'], 6],
    [['w/١.md', 'w/२.md', 'w/３.md'], 3],
    [['w1/1.md', 'w2/2.md', 'w3/3.md'], 6],
    [['w/1.md', 'w/2.md', 'w2/3.md'], 6],
    [['v1/a.md', 'v1/b.md', 'v1/c.md'], 6],
    [['1.md', '2.md', '3.md'], 3],
    [['1.md', '2.md', '3.md', 'a.md'], 5],
  ])('%j have %i rows', (paths, count) => {
    const stages = ['A', 'B'].map((title) => buildStage(title, [' |s']));
    const all = listRows(buildView(paths.map((path) => buildRoadmap(stages.slice(0, 2), { path }))).measure);
    expect(all.filter(({ depth }) => depth === 1).length / 2 + all.filter(({ depth }) => depth === 0).length).toBe(
      count,
    );
  });
});
