import type { Problem } from '../rules/problem.ts';
import { cleanText } from './escape/clean-text.ts';
import { foldProblems } from './fold-problems.ts';
import { linkPlace, type Terminal } from './terminal/terminal.ts';

const PIPE: Terminal = { color: false, width: 100 };

/** A problem for the terminal: `path:line:column severity code message`, its further lines below as they are (they may be there to be pasted), then the fix. */
export function renderProblem(problem: Problem, terminal: Terminal = PIPE): string {
  const { path, line, column, severity, code, message, fix } = problem;
  const [first = '', ...rest] = message.split('\n').map(cleanText);
  return [
    `${linkPlace(`${cleanText(path)}:${line}:${column}`, path, terminal)} ${severity} ${code} ${first}`,
    ...rest,
    ...(fix === null ? [] : [`  fix: ${cleanText(fix)}`]),
  ].join('\n');
}

/** Problems for the terminal, each on lines of its own; what a file has too often is counted. */
export function renderProblems(problems: readonly Problem[], terminal: Terminal = PIPE): string {
  return foldProblems(problems)
    .map(({ problem, left }) => {
      const { path, code } = problem;
      const rest = left > 0 ? `${cleanText(path)}: … and ${left} more of ${code}\n` : '';
      return `${renderProblem(problem, terminal)}\n${rest}`;
    })
    .join('');
}
