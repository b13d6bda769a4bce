import type { Problem } from '../../rules/problem.ts';
import { escapeCommand, escapeProperty } from '../escape/escape-command.ts';

const NAMES = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Problems as workflow commands, which GitHub shows at their lines: one on each line. */
export function renderCommands(problems: readonly Problem[]): string {
  return problems.map(renderCommand).join('');
}

function renderCommand({ path, line, column, severity, code, message, fix }: Problem): string {
  const place = `file=${escapeProperty(path)},line=${line},col=${column},title=${escapeProperty(`Trailmark: ${code}`)}`;
  const text = fix === null ? message : `${message} Write: ${fix}`;
  return `::${NAMES[severity]} ${place}::${escapeCommand(text)}\n`;
}
