import { expect, test } from 'vitest';
import { readInputs } from '../../src/action/read-inputs.ts';
import { writeAnnotations } from '../../src/action/report/write-annotations.ts';
import { fileProblem, type Problem } from '../../src/rules/problem.ts';
import type { Severity } from '../../src/rules/rule.ts';
import { fakeRunner } from '../github/fake-runner.ts';

function annotate(severity: Severity, count: number) {
  const runner = fakeRunner({});
  const problems = Array.from({ length: count }, (_, at): Problem => {
    return { path: 'plan.md', line: at + 1, column: 1, severity, code: 'no-steps', message: 'm', fix: null };
  });
  const left = writeAnnotations(runner, problems);
  const commands = runner.log().match(/^::\w+ .*$/gm) ?? [];
  return { shown: commands.length, left, kind: /^::(\w+) /.exec(commands[0] ?? '')?.[1] };
}

// The runner keeps ten of a kind; the error that fails the run is one of them.
test.each<[Severity, number, string]>([
  ['error', 9, 'error'],
  ['warning', 10, 'warning'],
  ['info', 10, 'notice'],
])('of kind %s at most %i are annotations', (severity, most, kind) => {
  expect(annotate(severity, most - 1)).toEqual({ shown: most - 1, left: 0, kind });
  expect(annotate(severity, most)).toEqual({ shown: most, left: 0, kind });
  expect(annotate(severity, most + 1)).toEqual({ shown: most, left: 1, kind });
});

test.each([
  [{}, 'docs/problems.md#no-steps'],
  [
    { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '', GITHUB_SERVER_URL: 'https://github.com' },
    'docs/problems.md#no-steps',
  ],
  [
    { GITHUB_ACTION_REPOSITORY: 'o/trailmark', GITHUB_ACTION_REF: 'v1', GITHUB_SERVER_URL: 'https://ghe.example' },
    'https://ghe.example/o/trailmark/blob/v1/docs/problems.md#no-steps',
  ],
])('an annotation leads to the page of problems: %j', (env, page) => {
  const runner = fakeRunner(env);
  const { options } = readInputs({ runner, env, now: new Date(0) }, {});
  writeAnnotations(runner, [fileProblem('plan.md', 'no-steps')], options.problemsPage);
  expect(runner.log()).toContain(`%0A${page}\n`);
});
