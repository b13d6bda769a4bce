import { isFailure, isWorthAnother } from '../github/api-failure.ts';

/** A permission of the token, as a workflow names it. */
export type Permission = 'contents' | 'issues' | 'pull-requests';

/**
 * How a step of a round ended. `moved`: the branch is not any more where it was read, or may not be; `edited`: so it is with issue or comment; both are
 * read again then. `refused`: it is not to be, as `missing`, `notes` and `failures` say. Those of a step that is made again count only when no attempt is left.
 */
export interface Step {
  readonly kind: 'done' | 'moved' | 'edited' | 'refused';
  readonly missing: readonly Permission[];
  readonly notes: readonly string[];
  readonly failures: readonly string[];
}

export const DONE: Step = { kind: 'done', missing: [], notes: [], failures: [] };

/** The step that a failed call of GitHub's API makes: `again` when another attempt may do better. `permissions` are those that it needs. */
export function toStep(error: unknown, again: 'moved' | 'edited', permissions: readonly Permission[]): Step {
  if (!(error instanceof Error)) throw error;
  if (isWorthAnother(error)) return { ...DONE, kind: again, failures: [error.message] };
  if (isFailure(error, 'permission')) return { ...DONE, kind: 'refused', missing: permissions };
  return { ...DONE, kind: 'refused', failures: [error.message] };
}
