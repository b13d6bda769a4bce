/** What to do about each kind of failure. */
const ADVICE = {
  unauthorized: 'The token is not valid (any more): check the input token.',
  permission: 'The token may not do this: add the permission to the workflow.',
  'rate-limit': "GitHub's rate limit is used up: run the workflow again later.",
  'not-found': 'It does not exist, or the token may not see it.',
  'no-graphql': 'docs/recipes.md of Trailmark has the steps for such a server.',
  conflict: 'Something else changed it at the same moment: run the workflow again.',
  gone: 'It was deleted, or the feature is switched off in this repository.',
  invalid: 'GitHub does not accept the values.',
  refused: 'GitHub refuses it in the state that the repository is in.',
  rule: 'A rule does not let this token push to the branch: set `commit: pull-request` and add `pull-requests: write` to the permissions, or leave the branch `trailmark/progress` out of the rule where that is set.',
  'no-pull-requests':
    'Switch on "Allow GitHub Actions to create and approve pull requests" in Settings → Actions → General of the repository (or its organization).',
  redirect: 'A call is never sent to another server than the one it is meant for: check the address of the API.',
  stale: 'The branch moved on every attempt: run the workflow again.',
  server: 'GitHub has a fault at the moment: run the workflow again later.',
  timeout: 'GitHub did not answer in time: run the workflow again later.',
  reset: 'The connection broke: run the workflow again later.',
  cut: 'The answer of GitHub was cut off: run the workflow again later.',
} as const;

/** What went wrong with a call of GitHub's API. `cut` is a body that ends too early, `rule` a branch or repository rule that refuses, `no-graphql` another server than GitHub, `no-pull-requests` the setting that keeps workflows from opening any. */
export type FailureKind = keyof typeof ADVICE;

type Cause = Pick<ApiFailure, 'kind' | 'message'> & Partial<Pick<ApiFailure, 'status' | 'retryAfter'>>;

/** A call of GitHub's API that failed. Its message names the call, the cause and the way out. */
export class ApiFailure extends Error {
  readonly kind: FailureKind;
  readonly status: number | null;
  /** Seconds to wait before the next call, when GitHub says so. */
  readonly retryAfter: number | null;
  private readonly isRead: boolean;

  constructor(call: string, { kind, message, status = null, retryAfter = null }: Cause) {
    super(`${call} failed${status === null ? '' : ` with ${status}`} (${message}). ${ADVICE[kind]}`);
    this.name = 'ApiFailure';
    this.kind = kind;
    this.status = status;
    this.retryAfter = retryAfter;
    this.isRead = /^(?:GET|query)\b/.test(call);
  }

  /** Whether GitHub or the network had a fault for the moment. */
  get isTransient(): boolean {
    return ['server', 'timeout', 'reset', 'cut'].includes(this.kind);
  }

  /** Whether the call may have had its effect although it failed: what only reads has none. */
  get isUnsure(): boolean {
    return this.isTransient && !this.isRead;
  }
}

/** Whether a change that failed may be tried again on the newest state: another one was faster, or its answer got lost. */
export function isWorthAnother(error: unknown): boolean {
  return isFailure(error) && (error.isUnsure || isFailure(error, 'stale', 'conflict'));
}

/** Whether `error` is a failed call of one of these kinds. */
export function isFailure(error: unknown, ...kinds: readonly FailureKind[]): error is ApiFailure {
  return error instanceof ApiFailure && (kinds.length === 0 || kinds.includes(error.kind));
}
