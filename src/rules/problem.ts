import { type Code, RULES } from './list.ts';
import type { Found } from './rule.ts';

/**
 * Something found in the user's files.
 * `line` and `column` are 1-based, columns in UTF-16 units. `fix` is the whole corrected line, or null when no single line is the fix.
 */
export interface Problem extends Required<Found<Code>> {
  readonly path: string;
}

/** Makes the problem of what was found in the file at `path`. Its severity is that of its rule. */
export function toProblem(path: string, { code, line, column, message, fix = null, severity }: Found<Code>): Problem {
  const rule = RULES[code];
  const words = fix === null ? `${rule.means} ${rule.wayOut}` : rule.means;
  return { path, line, column, severity: severity ?? rule.severity, code, message: message ?? words, fix };
}

/** Makes the problem of a whole file, at its beginning. */
export function fileProblem(path: string, code: Code, message?: string): Problem {
  return toProblem(path, { code, line: 1, column: 1, ...(message === undefined ? {} : { message }) });
}
