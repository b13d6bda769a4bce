import type { Problem } from '../../rules/problem.ts';
import { foldProblems } from '../fold-problems.ts';

const NAMES = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Problems as workflow commands, which GitHub shows at their lines: one on each line. What a file has too often is counted behind the last that is shown. */
export function renderCommands(problems: readonly Problem[]): string {
  return foldProblems(problems)
    .map(({ problem, left }) => {
      const rest = { ...problem, message: `… and ${left} more of ${problem.code} in this file.`, fix: null };
      return renderCommand(problem) + (left > 0 ? renderCommand(rest) : '');
    })
    .join('');
}

function renderCommand({ path, line, column, severity, code, message, fix }: Problem): string {
  const place = `file=${escapeProperty(path)},line=${line},col=${column},title=${escapeProperty(`Trailmark: ${code}`)}`;
  const text = fix === null ? message : `${message} Write: ${fix}`;
  return `::${NAMES[severity]} ${place}::${escapeCommand(text)}\n`;
}

/** A text as the message of a workflow command (https://docs.github.com/actions/reference/workflow-commands-for-github-actions): it ends at no line end, and begins no other command. */
function escapeCommand(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A text as the value of a property of a workflow command, where `:` and `,` end it. */
function escapeProperty(text: string): string {
  return escapeCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
