import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readInputs } from '../../src/action/read-inputs.ts';
import { describeOutcome, judgeOutcome } from '../../src/action/report/describe-outcome.ts';
import { permissionBlock } from '../../src/action/report/permission-block.ts';
import { writeAnnotations } from '../../src/action/report/write-annotations.ts';
import { cleanLine, writeLog } from '../../src/action/report/write-log.ts';
import { writeOutputs } from '../../src/action/report/write-outputs.ts';
import { writeSummary } from '../../src/action/report/write-summary.ts';
import { type Report, runPipeline } from '../../src/pipeline.ts';
import type { Inputs } from '../../src/publish/inputs.ts';
import { NO_OUTCOME, type Outcome } from '../../src/publish/outcome.ts';
import { statusJson } from '../../src/render/render-json.ts';
import { fileProblem, toProblem } from '../../src/rules/problem.ts';
import { makeFolder } from '../collect/folder.ts';
import { fakeRunner } from '../github/fake-runner.ts';

const NOW = new Date('2026-08-02T12:00:00Z');
const OPTIONS = { goal: undefined, when: [], language: 'en', today: '2026-08-02' } as const;
const INPUTS: Inputs = { scope: { roadmap: [], readme: null }, options: OPTIONS, issue: 'auto', commit: 'auto' };
const REPORT: Report = runPipeline({
  roadmaps: [{ path: 'roadmap/plan.md', text: '- [x] Sets\n- [ ] Maps\n' }],
  ...{ readme: null, problems: [], options: OPTIONS },
});
const outcome = (more: Partial<Outcome>): Outcome => ({ ...NO_OUTCOME, ...more });
const LEFT = toProblem('a.md', { code: 'config', line: 7, column: 1, message: 'Wrong.' });

describe('the log', () => {
  test.each<[string, Partial<Outcome>, string]>([
    ['nothing', {}, ''],
    [
      'an idle run',
      { report: REPORT },
      '1 of 2 steps done.\nNext: Maps (roadmap/plan.md:2)\nNothing to do: the files are up to date.',
    ],
    [
      'a run that wrote',
      { report: REPORT, isChanged: true, commit: 'c0', commentUrl: 'URL', notes: ['n1', 'n2'] },
      '1 of 2 steps done.\nNext: Maps (roadmap/plan.md:2)\nCommit: c0\nComment: URL\nn1\nn2',
    ],
    ['a note', { notes: ['n'] }, 'n'],
    ['a token that lacks something', { missing: ['issues'] }, permissionBlock(['issues'], INPUTS) ?? ''],
  ])('of %s', (_, more, text) => expect(describeOutcome(outcome(more), INPUTS)).toBe(text));

  test.each<[Partial<Outcome>]>([
    [{ isChanged: true }],
    [{ missing: ['issues'] }],
    [{ notes: ['n'] }],
    [{ failures: ['f'] }],
    [{ problems: [LEFT] }],
  ])('is not idle with %o', (more) =>
    expect(describeOutcome(outcome({ report: REPORT, ...more }), INPUTS)).not.toContain('Nothing to do'),
  );

  test('a run fails for failures and problems, with their places', () => {
    expect(judgeOutcome(outcome({ notes: ['n'], missing: ['issues'] }))).toBe(null);
    expect(judgeOutcome(outcome({ failures: ['f'] }))).toBe('f');
    expect(judgeOutcome(outcome({ problems: [LEFT] }))).toBe('a.md:7: Wrong.');
    expect(judgeOutcome(outcome({ failures: ['f'], problems: [LEFT] }))).toBe('f\na.md:7: Wrong.');
  });

  test.each<[Inputs['commit'], Inputs['issue'], readonly string[]]>([
    ['auto', 'auto', ['contents: write', 'issues: write']],
    ['auto', 'off', ['contents: write']],
    ['off', 7, ['contents: read', 'issues: write']],
    ['pull-request', 'auto', ['contents: write', 'issues: write', 'pull-requests: write']],
  ])('commit: %s with issue: %s needs %j', (commit, issue, lines) => {
    const block = permissionBlock(['contents', 'issues'], { ...INPUTS, commit, issue });
    const says =
      'The token lacks the permission contents, issues. What it does not cover was left out. Add this to the job:';
    const yaml = ['```yaml', 'permissions:', ...lines.map((line) => `  ${line}`), '```'];
    expect(block).toBe([says, '', ...yaml].join('\n'));
    expect(permissionBlock([], INPUTS)).toBe(null);
  });

  test.each([
    ['::set-output::x', ': :set-output::x'],
    [' a \t b\u200b\u001b[1m ', 'a b[1m'],
    ['##[group]x', '## [group]x'],
    ['a ::b', 'a ::b'],
  ])('the line %j is %j', (text, line) => expect(cleanLine(text)).toBe(line));

  test('lines keep the blanks that they begin with', () => {
    const runner = fakeRunner({});
    writeLog(runner, 'a\r\n  b: c\r\td\n');
    expect(runner.log()).toBe('a\n  b: c\nd\n\n');
  });
});

describe('annotations', () => {
  test('stand at their places, with the fix and where they are explained', () => {
    const runner = fakeRunner({});
    const fixed = {
      ...toProblem('a,b.md', { code: 'no-steps', line: 3, column: 4, message: 'M\nmore' }),
      fix: '- [ ] a',
    };
    writeAnnotations(runner, [LEFT, fixed], 'PAGE');
    expect(runner.log().split('\n')).toEqual([
      '::error title=Trailmark%3A config,file=a.md,line=7,col=1::Wrong.%0APAGE#config',
      '::error title=Trailmark%3A no-steps,file=a%2Cb.md,line=3,col=4::M%0Amore Write: - [ ] a%0APAGE#no-steps',
      '',
    ]);
  });
});

describe('outputs', () => {
  const write = (more: Partial<Outcome>, folder?: string) => {
    const file = join(makeFolder({ output: '' }), 'output');
    writeOutputs(fakeRunner({ GITHUB_OUTPUT: file }), outcome(more), folder);
    const pairs = readFileSync(file, 'utf8').matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
    return Object.fromEntries([...pairs].map(([, name, , value]) => [name, value]));
  };

  test('of a run without a result are empty', () => {
    const none = {
      percent: '',
      done: '',
      total: '',
      next: '',
      changed: 'false',
      commit: '',
      issue: '',
      'comment-url': '',
      json: '',
    };
    expect(write({})).toEqual(none);
  });

  test('of a run say all that it came to', () => {
    const folder = makeFolder({});
    const more = {
      report: REPORT,
      isChanged: true,
      commit: 'c',
      issue: 7,
      commentUrl: 'URL',
      difference: 0,
      problems: [LEFT],
    };
    const { json = '', ...values } = write(more, folder);
    expect(values).toEqual({
      ...{ percent: '50', done: '1', total: '2', next: 'Maps', changed: 'true', commit: 'c', issue: '7' },
      ...{ 'comment-url': 'URL', difference: '0' },
    });
    expect(dirname(dirname(json))).toBe(folder);
    expect(readFileSync(json, 'utf8')).toBe(`${JSON.stringify(statusJson(REPORT, [LEFT]), null, 2)}\n`);
    const done = { ...REPORT, suggestion: { ...REPORT.suggestion, next: null } };
    expect(write({ report: done }).next).toBe('');
    expect(existsSync(write({ report: REPORT }).json ?? '')).toBe(true);
  });
});

describe('the summary', () => {
  const summarize = async (more: Partial<Outcome>, ...[inputs]: readonly [Inputs?]) => {
    const file = join(makeFolder({ summary: '' }), 'summary');
    await writeSummary(fakeRunner({ GITHUB_STEP_SUMMARY: file }), outcome(more), inputs);
    return readFileSync(file, 'utf8');
  };

  test('tells what failed, what was left out and what is to be pasted, before the result', async () => {
    const text = await summarize(
      {
        report: REPORT,
        failures: ['*f*'],
        problems: [LEFT],
        notes: ['n', 'Paste:\na\n\n  b\n'],
        missing: ['issues'],
      },
      INPUTS,
    );
    expect(text).toMatch(
      /^- ❌ \\\*f\\\*\n- ❌ a\.md:7: Wrong\.\n- n\n- Paste:\n\n {2}```\n {2}a\n\n {4}b\n {2}```\n\n\nThe token lacks the permission issues/,
    );
    const result = await summarize({ report: REPORT });
    expect(result).toContain('Maps');
    expect(text.endsWith(`\`\`\`\n\n${result}`)).toBe(true);
    expect(await summarize({ notes: ['n'], missing: ['issues'] })).toBe('- n\n');
  });

  test('of a MiB says where the result is instead', async () => {
    const of = (length: number) => summarize({ report: REPORT, notes: ['x'.repeat(length)] });
    // The line end that is written behind it is not counted.
    const most = 1024 * 1024 - Buffer.byteLength(await of(1)) + 1;
    expect(Buffer.byteLength(await of(most))).toBe(1024 * 1024);
    const long = `- ${'x'.repeat(most + 1)}\n\nThe result is too long for this page: see the output \`json\`.\n`;
    expect((await of(most + 1)) === long).toBe(true);
  });
});

describe('inputs', () => {
  const read = (env: Readonly<Record<string, string>>, config = {}) =>
    readInputs({ env, now: NOW, runner: fakeRunner(env) }, config);

  test('that nobody wrote are what trailmark.yml says, else the usual', () => {
    expect(read({})).toMatchObject({
      ...{ issue: 'auto', commit: 'auto' },
      options: { today: '2026-08-02', language: null, when: [] },
    });
    const config = { issue: 7, commit: 'off', language: 'pt', roadmap: ['a.md'] } as const;
    expect(read({}, config)).toMatchObject({
      issue: 7,
      commit: 'off',
      options: { language: 'pt' },
      scope: { roadmap: ['a.md'] },
    });
    const env = { INPUT_ISSUE: '8', INPUT_COMMIT: 'auto', INPUT_ROADMAP: 'b.md\n c.md ' };
    expect(read(env, config)).toMatchObject({
      issue: 8,
      commit: 'auto',
      options: { language: 'pt' },
      scope: { roadmap: ['b.md', 'c.md'] },
    });
  });

  test('that can not be used are named', () => {
    expect(() => read({ INPUT_THEME: 'x' })).toThrow('The input theme can not be used: theme is one of');
  });

  test.each<[Readonly<Record<string, string>>, string | undefined, string | undefined]>([
    [{}, undefined, undefined],
    [{ GITHUB_SERVER_URL: 'S' }, undefined, undefined],
    [{ GITHUB_SERVER_URL: 'S', GITHUB_REPOSITORY: 'o/r' }, 'S/o/r/blob/HEAD', undefined],
    [
      { GITHUB_SERVER_URL: 'S', GITHUB_REPOSITORY: 'o/r', GITHUB_ACTION_REPOSITORY: 'a/b', GITHUB_ACTION_REF: 'v1' },
      'S/o/r/blob/HEAD',
      'S/a/b/blob/v1/docs/problems.md',
    ],
    [{ GITHUB_SERVER_URL: 'S', GITHUB_ACTION_REPOSITORY: 'a/b' }, undefined, undefined],
    [{ GITHUB_SERVER_URL: 'S', GITHUB_ACTION_REF: 'v1' }, undefined, undefined],
    [{ GITHUB_ACTION_REF: 'v1', GITHUB_ACTION_REPOSITORY: 'a/b' }, undefined, undefined],
  ])('of a runner %o lead to files at %s and problems at %s', (env, filesAt, problemsPage) => {
    const { options } = read(env);
    expect([options.filesAt, options.problemsPage]).toEqual([filesAt, problemsPage]);
  });
});

test('a file problem has its place', () => expect(fileProblem('a', 'binary')).toMatchObject({ line: 1, column: 1 }));
