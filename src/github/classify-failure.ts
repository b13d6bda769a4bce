import { ApiFailure, type FailureKind } from './api-failure.ts';
import type { Parts } from './github.ts';

interface GraphqlError {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

interface Headers {
  readonly [name: string]: string | number | undefined;
}

/** What octokit throws, as far as it matters here. */
interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly status?: number;
  readonly cause?: { readonly name?: string };
  readonly response?: { readonly headers?: Headers };
  readonly headers?: Headers;
  readonly data?: unknown;
  readonly errors?: readonly GraphqlError[];
}

const BY_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'unauthorized',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  422: 'invalid',
  429: 'rate-limit',
};

const BY_TYPE: Readonly<Record<string, FailureKind>> = {
  STALE_DATA: 'stale',
  NOT_FOUND: 'not-found',
  FORBIDDEN: 'permission',
  INSUFFICIENT_SCOPES: 'permission',
  RATE_LIMITED: 'rate-limit',
  RESOURCE_LIMITS_EXCEEDED: 'server',
};

/** The first that a message matches counts. */
const BY_TEXT: readonly (readonly [RegExp, FailureKind])[] = [
  [/expected branch to point to|is at [0-9a-f]{40} but expected|not a fast.forward/i, 'stale'],
  [/not permitted to create or approve pull requests/i, 'no-pull-requests'],
  [/GH006|GH013|rule violation|protected[ -](?:branch|ref)|locked branch|branch is (?:locked|read.only)/i, 'rule'],
  [/through (?:a pull request|the merge queue)|not authorized to push|approving review|required status check/i, 'rule'],
  [/resource not accessible|must have (?:admin|write|push)|insufficient (?:scope|permission)/i, 'permission'],
];
const SERVER = /something went wrong|timed? ?out/i;

/** GitHub answers every query, be it with an error; that there is no such address is another server's word. A change is asked for only behind a query that was answered. */
const NO_GRAPHQL = 'this server has no GraphQL, as Forgejo and Gitea have none: there is no commit and no issue here';

/** Turns what octokit throws into the failure that it means. `call` names the call in the message. */
export function classifyFailure(call: string, error: unknown): ApiFailure {
  const thrown = error as Thrown;
  const headers = thrown.response?.headers ?? thrown.headers ?? {};
  const kind = thrown.errors ? kindOfGraphql(thrown.errors) : kindOfRest(thrown, headers);
  const isForeign = kind === 'not-found' && thrown.errors === undefined && call.startsWith('query ');
  const message = isForeign ? NO_GRAPHQL : (thrown.message ?? String(error)).replace(/\s+/g, ' ').slice(0, 300);
  return new ApiFailure(call, {
    kind: isForeign ? 'no-graphql' : kind,
    status: thrown.response === undefined ? null : (thrown.status ?? null),
    retryAfter: secondsToWait(headers),
    message,
  });
}

function kindOfGraphql(errors: NonNullable<Thrown['errors']>): FailureKind {
  const text = errors.map((error) => error.message).join(' ');
  const byText = kindOfText(text);
  const byType = errors.map((error) => BY_TYPE[error.type ?? '']).find(Boolean);
  if (byType === 'permission' && byText === 'rule') return 'rule';
  return byType ?? byText ?? (/rate limit/i.test(text) ? 'rate-limit' : SERVER.test(text) ? 'server' : 'invalid');
}

function kindOfText(text: string): FailureKind | undefined {
  return BY_TEXT.find(([pattern]) => pattern.test(text))?.[1];
}

function kindOfRest(thrown: Thrown, headers: Headers): FailureKind {
  const { status, message = '' } = thrown;
  if (thrown.response === undefined) return isTimeout(thrown) ? 'timeout' : 'reset';
  if (status === 403) return kindOfForbidden(message, headers);
  if (status !== undefined && status >= 500) return 'server';
  const byText = status === 409 || status === 422 ? kindOfText(message) : undefined;
  return byText ?? BY_STATUS[status ?? 0] ?? 'refused';
}

function isTimeout({ name, cause, message = '' }: Thrown): boolean {
  return [name, cause?.name].some((one) => one === 'TimeoutError' || one === 'AbortError') || /timeout/i.test(message);
}

function kindOfForbidden(message: string, headers: Headers): FailureKind {
  const isLimit = headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
  if (isLimit || /rate limit|abuse/i.test(message)) return 'rate-limit';
  return kindOfText(message) ?? 'refused';
}

/** GitHub sends the reset of its hourly limit with every answer: it says something only when nothing remains. */
function secondsToWait(headers: Headers): number | null {
  const after = Number(headers['retry-after']);
  if (Number.isFinite(after)) return Math.max(1, after);
  const reset = Number(headers['x-ratelimit-reset']);
  const isUsedUp = String(headers['x-ratelimit-remaining']) === '0';
  return isUsedUp && Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - Date.now() / 1000)) : null;
}

/** The answer to a query of which GitHub refused some fields for good and gave the others; null for any other failure. */
export function partsOf(call: string, error: unknown): Parts | null {
  const { data, errors = [] } = error as Thrown;
  if (typeof data !== 'object' || data === null) return null;
  const refused = errors.map((one) => [one.path?.[0], classifyFailure(call, { ...one, errors: [one] })] as const);
  if (refused.some(([alias, { kind }]) => alias === undefined || (kind !== 'not-found' && kind !== 'permission')))
    return null;
  return { data: data as Parts['data'], refused: new Map(refused.map(([alias, failure]) => [String(alias), failure])) };
}
