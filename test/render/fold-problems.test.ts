import { expect, test } from 'vitest';
import { renderCommands } from '../../src/render/check/render-commands.ts';
import { renderSarif } from '../../src/render/check/render-sarif.ts';
import { foldProblems, MOST_OF_A_CODE } from '../../src/render/fold-problems.ts';
import { renderProblems } from '../../src/render/render-problem.ts';
import { renderSummary } from '../../src/render/render-summary.ts';
import { type Problem, toProblem } from '../../src/rules/problem.ts';
import { buildView } from './build-view.ts';

const PAGE = 'https://example.org/o/r/blob/v1/docs/problems.md';

function problems(count: number, path = 'plan.md'): readonly Problem[] {
  return Array.from({ length: count }, (_, at) => toProblem(path, { code: 'ballot-box', line: at + 1, column: 1 }));
}

test.each([
  [MOST_OF_A_CODE - 1, 0],
  [MOST_OF_A_CODE, 0],
  [MOST_OF_A_CODE + 1, 1],
])('of %i problems of one code in a file %i are counted only', (count, left) => {
  const shown = foldProblems(problems(count));
  expect(shown).toHaveLength(count - left);
  expect(shown.map((one) => one.left)).toEqual([...Array(count - left - 1).fill(0), left]);
  const lines = renderProblems(problems(count)).trimEnd().split('\n');
  expect(lines.filter((line) => / warning ballot-box /.test(line))).toHaveLength(count - left);
  expect(lines.filter((line) => line === `plan.md: … and ${left} more of ballot-box`)).toHaveLength(left > 0 ? 1 : 0);
});

test('annotations of check fold too', () => {
  const lines = renderCommands(problems(MOST_OF_A_CODE + 5))
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(MOST_OF_A_CODE + 1);
  expect(lines.at(-1)).toContain('file=plan.md,line=20,');
  expect(lines.at(-1)).toContain('… and 5 more of ballot-box in this file.');
  expect(renderCommands(problems(MOST_OF_A_CODE)).trimEnd().split('\n')).toHaveLength(MOST_OF_A_CODE);
});

test('an annotation ends at no line end, and a value at no sign of its own', () => {
  const made = { path: 'a,b:100%\r\n.md', line: 3, column: 2, code: 'ballot-box', fix: null } as const;
  const all = (['error', 'warning', 'info'] as const).map((severity) => ({
    ...made,
    severity,
    message: 'a, b: 1%\r\nc',
  }));
  const [error = '', ...others] = renderCommands([
    ...all,
    { ...made, severity: 'error', message: 'm.', fix: '- [ ] x' },
  ])
    .trimEnd()
    .split('\n');
  const place = 'file=a%2Cb%3A100%25%0D%0A.md,line=3,col=2,title=Trailmark%3A ballot-box';
  expect(error).toBe(`::error ${place}::a, b: 1%25%0D%0Ac`);
  expect(others).toEqual([
    error.replace('error', 'warning'),
    error.replace('error', 'notice'),
    `::error ${place}::m. Write: - [ ] x`,
  ]);
});

test('each file and each code has lines of its own', () => {
  const other = toProblem('plan.md', { code: 'no-steps', line: 1, column: 1 });
  const all = [...problems(30), other, ...problems(30, 'other.md')];
  expect(foldProblems(all)).toHaveLength(2 * MOST_OF_A_CODE + 1);
  expect(foldProblems(all).reduce((sum, { left }) => sum + left, 0)).toBe(20);
});

test('the summary folds too, counts everything, and links each code', () => {
  const text = renderSummary(buildView([]), problems(25), PAGE);
  expect(text.match(/plan\\?\.md:/g)).toHaveLength(MOST_OF_A_CODE);
  expect(text).toContain('… 5 more');
  expect(text).toContain('25 problems');
  expect(text).toContain(`[\`ballot-box\`](${PAGE}#ballot-box)`);
});

test.each([
  [100, null],
  [101, '… 1 more'],
])('the summary lists a hundred problems: of %i', (count, more) => {
  const text = renderSummary(
    buildView([]),
    Array.from({ length: count }, (_, at) => problems(1, `plan-${at}.md`)).flat(),
  );
  expect(text.match(/ballot-box/g)).toHaveLength(100);
  expect(text.includes('more')).toBe(more !== null);
  expect(text).toContain(more ?? 'plan-99');
});

test('what the summary does not list is counted once, folded or not', () => {
  const others = Array.from({ length: 90 }, (_, at) => problems(1, `plan-${at}.md`)).flat();
  const text = renderSummary(buildView([]), [...problems(25), ...others], PAGE);
  expect(text.match(/… \d+ more/g)).toEqual(['… 5 more', '… 10 more']);
  expect(text).toContain('115 problems');
});

test('a SARIF log has each rule once, and the level and the place of each problem', () => {
  const made = { ...toProblem('a b/c,d:1%.md', { code: 'no-steps', line: 3, column: 2 }), message: 'm.' };
  const other = { ...toProblem('é.md', { code: 'ballot-box', line: 1, column: 1 }), message: 'n.', fix: '- [ ] x' };
  const log = renderSarif([made, { ...made, severity: 'info' }, other]) as unknown as {
    readonly runs: readonly [{ tool: { driver: { rules: readonly object[] } }; results: readonly object[] }];
  };
  const [{ tool, results }] = log.runs;
  const place = (uri: string, startLine: number, startColumn: number) => [
    {
      physicalLocation: {
        artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
        region: { startLine, startColumn },
      },
    },
  ];
  const first = {
    ...{ ruleId: 'no-steps', ruleIndex: 1, level: made.severity, message: { text: 'm.' } },
    locations: place('a%20b/c%2Cd%3A1%25.md', 3, 2),
  };
  expect(results).toEqual([
    first,
    { ...first, level: 'note' },
    {
      ...{ ruleId: 'ballot-box', ruleIndex: 0, level: 'warning', message: { text: 'n. Write: - [ ] x' } },
      locations: place('%C3%A9.md', 1, 1),
    },
  ]);
  expect(tool.driver.rules).toMatchObject([
    { id: 'ballot-box', defaultConfiguration: { level: 'warning' } },
    { id: 'no-steps', help: { text: expect.stringMatching(/ See .*#no-steps\.$/) } },
  ]);
});

test('where no address is known the page is named', () => {
  expect(renderSummary(buildView([]), problems(1))).toContain('`docs/problems.md`');
});
