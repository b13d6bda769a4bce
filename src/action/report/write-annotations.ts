import { PAGE } from '../../rules/list.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Runner } from '../runner.ts';
import { cleanLine } from './write-log.ts';

// The runner keeps ten of a kind for each step and drops the rest in silence; the error that fails the run is one of them.
const MOST_OF_A_KIND = { error: 9, warning: 10, info: 10 } as const;
const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Shows problems at their lines, each with its place on the page that explains them, no more of a kind than the runner keeps; gives how many were left out. */
export function writeAnnotations(runner: Runner, problems: readonly Problem[]): number {
  const kinds = Object.keys(COMMAND) as Severity[];
  const left = kinds.map((severity) =>
    writeKind(
      runner,
      severity,
      problems.filter((one) => one.severity === severity),
    ),
  );
  return left.reduce((sum, one) => sum + one, 0);
}

function writeKind(runner: Runner, severity: Severity, problems: readonly Problem[]): number {
  for (const { path, line, column, code, message, fix } of problems.slice(0, MOST_OF_A_KIND[severity])) {
    const text = fix === null ? message : `${message} Write: ${fix}`;
    const place = { file: path, line, column, title: `Trailmark: ${code}` };
    const lines = [...text.split('\n'), `${runner.pageOf(PAGE) ?? PAGE}#${code}`];
    runner.annotate(COMMAND[severity], lines.map(cleanLine).join('\n'), place);
  }
  return Math.max(0, problems.length - MOST_OF_A_KIND[severity]);
}
