/** How much a problem matters: an error makes `check` fail, a warning names lost work, info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something found in the user's files.
 * `line` and `column` are 1-based, columns in UTF-16 units. `fix` is the whole corrected line, or null when no single line mends it.
 */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly fix: string | null;
}
