import { expect, test, vi } from 'vitest';
import { writeAnnotations } from '../../src/action/report/write-annotations.ts';
import type { Problem, Severity } from '../../src/problem.ts';

function annotate(severity: Severity, count: number) {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const problems = Array.from({ length: count }, (_, at): Problem => {
    return { path: 'plan.md', line: at + 1, column: 1, severity, code: 'no-steps', message: 'm', fix: null };
  });
  const left = writeAnnotations(problems);
  spy.mockRestore();
  const commands = written.join('').match(/^::\w+ .*$/gm) ?? [];
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
