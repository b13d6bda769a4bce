/** How much a problem matters: an error makes `check` fail, a warning names lost work, info only informs. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * One kind of problem, as the page of problems explains it: `means` and `wayOut` are whole sentences, `example` has the problem.
 * Where no message is more exact, they are the message; a fix takes the place of the way out.
 */
export interface Rule {
  readonly severity: Severity;
  readonly means: string;
  readonly wayOut: string;
  readonly example: string;
}

/** Makes rules by code of what each says; where one names no severity, it has that of its kind. */
export function rulesOf<Code extends string>(
  severity: Severity,
  said: { readonly [code in Code]: Omit<Rule, 'severity'> & Partial<Rule> },
): { readonly [code in Code]: Rule } {
  const rules = Object.entries<Omit<Rule, 'severity'>>(said).map(([code, rule]) => [code, { severity, ...rule }]);
  return Object.fromEntries(rules);
}

/** What a finder found: the code of a rule at a place, 1-based, columns in UTF-16 units. `fix` is the corrected line, null or absent where no single line is the fix. */
export interface Found<Code> {
  readonly code: Code;
  readonly line: number;
  readonly column: number;
  /** Instead of the rule's own words. */
  readonly message?: string;
  readonly fix?: string | null;
  /** Instead of the rule's own, where others make up for it. */
  readonly severity?: Severity;
}
