import { PAGE } from '../../rules/list.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Runner } from '../runner.ts';
import { cleanLine } from './write-log.ts';

// The runner keeps ten of a kind for each step and drops the rest in silence; the error that fails the run is one of them.
const MOST_OF_A_KIND = { error: 9, warning: 10, info: 10 } as const;
const METHOD = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Shows problems at their lines, each with its place on the page that explains them, no more of a kind than the runner keeps; gives how many were left out. */
export function writeAnnotations(runner: Runner, problems: readonly Problem[], page = PAGE): number {
  const kinds = Object.keys(MOST_OF_A_KIND) as Severity[];
  const shown = kinds.flatMap((kind) => problems.filter((one) => one.severity === kind).slice(0, MOST_OF_A_KIND[kind]));
  for (const problem of shown) annotate(runner, problem, page);
  return problems.length - shown.length;
}

function annotate(runner: Runner, { path, line, column, severity, code, message, fix }: Problem, page: string): void {
  const text = fix === null ? message : `${message} Write: ${fix}`;
  const lines = [...text.split('\n'), `${page}#${code}`].map(cleanLine);
  const place = { file: path, startLine: line, startColumn: column, title: `Trailmark: ${code}` };
  runner[METHOD[severity]](lines.join('\n'), place);
}
