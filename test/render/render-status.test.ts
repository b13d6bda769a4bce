import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { renderDiff } from '../../src/render/render-diff.ts';
import { renderNext } from '../../src/render/render-next.ts';
import { renderProblem } from '../../src/render/render-problem.ts';
import { renderStatus } from '../../src/render/render-status.ts';
import { renderSummary } from '../../src/render/render-summary.ts';
import { buildRef, buildRoadmap, buildStage, buildView } from './build-view.ts';
import { HOSTILE } from './hostile-titles.ts';
import { findNodes, readMarkdown } from './read-markdown.ts';

const plan = buildRoadmap([
  buildStage('Basics', ['x|a', ' |b']),
  buildStage('数据库与缓存', ['/|c', ' |d', ' |e', ' |f']),
]);
const view = buildView([plan], { state: 'step', next: buildRef('b'), reasons: [{ rule: 'only' }] });

test('the table is aligned, whatever the width of a character', () => {
  expect(renderStatus(view, { color: false, width: 80 })).toBe(
    [
      'Basics        █████░░░░░  50%  1/2',
      '数据库与缓存  ▒▒▒░░░░░░░   0%  0/4  1 in progress',
      'Total         ██▒▒░░░░░░  17%  1/6  1 in progress',
      '',
      'Next: b (roadmap/a.md:3)',
      '  It’s the only step you can start right now.',
      '',
    ].join('\n'),
  );
});

test('colour changes nothing but colour', () => {
  const colored = renderStatus(view, { color: true, width: 80 });
  expect(colored).toContain('\u001b[32m█');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are taken out again
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(renderStatus(view, { color: false, width: 80 }));
});

test.each([30, 40, 60, 120])('fits %d columns', (width) => {
  const wide = buildView([buildRoadmap([buildStage('很'.repeat(25), ['x|a'])])], { state: 'done' });
  expect(stringWidth(renderStatus(wide, { color: false, width }).split('\n')[0] ?? '')).toBeLessThanOrEqual(width);
  const long = buildView([buildRoadmap([buildStage('A very long title 很长的标题 '.repeat(9), ['x|a', ' |b'])])], {
    state: 'done',
  });
  for (const line of renderStatus(long, { color: false, width }).split('\n').slice(0, 2)) {
    expect(stringWidth(line)).toBeLessThanOrEqual(width);
  }
});

test.each([
  [57, 'abcdefghijklmnopqrst  █████▒▒▒▒▒  50%  1/2  1 in progress'],
  [56, 'abcdefghijklmnopqrst  █████▒▒▒▒▒  50%  1/2'],
  [42, 'abcdefghijklmnopqrst  █████▒▒▒▒▒  50%  1/2'],
  [41, 'abcdefghijklmnopqr…  █████▒▒▒▒▒  50%  1/2'],
  [34, 'abcdefghijk…  █████▒▒▒▒▒  50%  1/2'],
  [33, 'abcdefghijklmnopqrst  50%  1/2'],
  [29, 'abcdefghijklmnopqr…  50%  1/2'],
  [20, 'abcdefghijk…  50%  1/2'],
])('a row in %d columns', (width, row) => {
  const one = buildView([buildRoadmap([buildStage('abcdefghijklmnopqrst', ['x|a', '/|b'])])], { state: 'done' });
  expect(renderStatus(one, { color: false, width }).split('\n')[0]).toBe(row);
});

test('a step is wrapped in a terminal, and in a pipe it is one line', () => {
  const reasons = [{ rule: 'why', why: 'that is what it is for' }] as const;
  const step = buildView([plan], { state: 'step', next: buildRef('a step with a long title'), reasons });
  const said = (isTTY: boolean) => renderStatus(step, { color: false, width: 30, isTTY }).split('\n').slice(4);
  expect(said(true)).toEqual([
    'Next: a step with a long title',
    '  (roadmap/a.md:3)',
    '  Your own note: “that is what',
    '  it is for”',
    '',
  ]);
  expect(said(false)).toEqual([
    'Next: a step with a long title (roadmap/a.md:3)',
    '  Your own note: “that is what it is for”',
    '',
  ]);
});

test('what is done, begun and open has a colour each', () => {
  const [row] = renderStatus(view, { color: true, width: 80 }).split('\n').slice(2);
  expect(row).toContain('  \u001b[32m██\u001b[0m\u001b[33m▒▒\u001b[0m\u001b[2m░░░░░░\u001b[0m  ');
});

test('equal texts have no difference', () => expect(renderDiff('a.md', 'x\n', 'x\n')).toBe(''));

test('a difference has three lines around it, each as a terminal may show it', () => {
  const lines = ['1', '2 \u001b[31m', '', '  4', 'old', '5', '6', '7', '8'];
  const after = lines.map((line) => (line === 'old' ? 'new\t' : line)).slice(0, -1);
  expect(renderDiff('a b.md', lines.join('\n'), `${after.join('\n')}\n`)).toBe(
    `--- a b.md\n+++ a b.md\n@@ -2,8 +2,7 @@\n 2\n\n   4\n-old\n+new\n 5\n 6\n 7\n-8\n\\ No newline at end of file\n`,
  );
});

test.each(HOSTILE)('%j sends nothing to the terminal', (title) => {
  const step = buildRef(`${title}\u001b]0;x\u0007\u009b2J\u202e`);
  const mean = buildView([buildRoadmap([buildStage(step.title, ['x|a'])])], { state: 'step', next: step });
  for (const text of [renderStatus(mean, { color: false, width: 80 }), renderNext(mean, true)]) {
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
  }
});

test('nothing at all says how to begin', () => {
  expect(renderStatus(buildView([]), { color: false, width: 80 })).toContain('`- [ ] My first topic`');
});

describe('next', () => {
  test('explains every open step but the next one', () => {
    const [b, c] = [buildRef('b'), buildRef('c')];
    const verdicts = [
      { step: b, cause: { kind: 'next' } },
      { step: c, cause: { kind: 'blocked', waitsFor: [b], needs: [b], gate: { stage: 'Basics', percent: 80 } } },
      { step: buildRef('d'), cause: { kind: 'parked', when: 'it hurts' } },
      { step: buildRef('e'), cause: { kind: 'parked', when: null } },
      { step: buildRef('f'), cause: { kind: 'beaten', rule: 'doing' } },
      { step: buildRef('g'), cause: { kind: 'parent', open: 1 } },
    ] as const;
    const text = renderNext({ ...view, verdicts }, true);
    expect(text.split('**Why not the others**\n\n')[1]).toBe(
      [
        '- c — needs “b” first · unlocks when “Basics” reaches 80%',
        '- d — parked until “it hurts”',
        '- e — parked',
        '- f — another step is already in progress',
        '- g — 1 sub-step still open',
        '',
      ].join('\n'),
    );
    expect(renderNext({ ...view, verdicts })).not.toContain('Why not');
  });

  test('draws no box', () => {
    const items = findNodes(readMarkdown(renderNext(view)), 'listItem');
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ checked }) => typeof checked !== 'boolean')).toBe(true);
  });
});

test('a problem names its place, then its way out', () => {
  const problem = {
    path: 'a.md',
    line: 3,
    column: 2,
    severity: 'warning',
    code: 'padded-box',
    message: 'No box.',
    fix: '- [ ] x',
  } as const;
  expect(renderProblem(problem)).toBe('a.md:3:2 warning padded-box No box.\n  fix: - [ ] x');
  expect(renderProblem({ ...problem, fix: null, message: 'paste:\n<!-- x -->\n\u001b[31my' })).toBe(
    'a.md:3:2 warning padded-box paste:\n<!-- x -->\ny',
  );
  const linked = renderProblem({ ...problem, path: 'a b/c.md' }, { color: false, width: 9, linksAt: 'file:///x' });
  const place = '\u001b]8;;file:///x/a%20b/c.md\u001b\\a b/c.md:3:2\u001b]8;;\u001b\\';
  expect(linked).toBe(`${place} warning padded-box No box.\n  fix: - [ ] x`);
});

test('the summary holds the table, the suggestion and the problems, each title in its place', () => {
  for (const title of HOSTILE) {
    const mean = buildView([buildRoadmap([buildStage(title, ['x|a', ' |b'])])], {
      state: 'step',
      next: buildRef(title),
      reasons: [{ rule: 'why', why: title }],
    });
    const problem = {
      path: title,
      line: 1,
      column: 1,
      severity: 'error',
      code: 'no-steps',
      message: title,
      fix: title,
    } as const;
    const tree = readMarkdown(renderSummary(mean, [problem]));
    expect(findNodes(tree, 'table').map(({ children }) => children.length)).toEqual([2, 2]);
    expect(findNodes(tree, 'tableRow').every(({ children }) => children.length === 3)).toBe(true);
    expect(findNodes(tree, 'heading')).toEqual([]);
  }
});

describe('where nothing is next', () => {
  const say = (text: string): string => {
    const options = { goal: undefined, when: [], language: null, today: '2026-01-10' };
    const request = { roadmaps: [{ path: 'a.md', text }], readme: null, problems: [], options };
    return renderStatus(runPipeline(request), { color: false, width: 80 });
  };
  test.each([
    ['- [x] a\n- [ ] ~~b~~\n', 'All steps complete. Congratulations!'],
    ['- [ ] ~~a~~\n- [ ] ~~b~~\n', 'Nothing to do: every step was dropped.'],
    ['- [ ] a [when:: later]\n', 'Everything left is parked. Pick'],
    ['- [ ] a [when:: later]\n- [ ] b [needs:: a]\n', 'Everything left is parked or waiting on a parked step.'],
    ['- [ ] a\n  - [ ] b [when:: later]\n', 'Everything left is parked or waiting on a parked step.'],
  ])('%j: %s', (text, sentence) => expect(say(text)).toContain(sentence));
});
