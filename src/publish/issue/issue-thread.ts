/** Who wrote something, as GitHub's REST API says it. */
export interface Author {
  readonly login: string;
  readonly type?: string;
}

/** An issue as GitHub lists it; pull requests are listed too and carry `pull_request`. */
export interface Issue {
  readonly number: number;
  readonly body: string | null;
  readonly state: string;
  readonly html_url: string;
  /** ISO 8601. */
  readonly created_at: string;
  readonly user: Author | null;
  readonly labels: readonly (string | { readonly name?: string })[];
  readonly pull_request?: unknown;
}

/** A comment of an issue. */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  readonly html_url: string;
  readonly user: Author | null;
}

/** Which issue is wanted: one by number, or Trailmark's own. `viewer` is the login that the token writes as. */
export interface IssueRequest {
  readonly issue: number | 'auto';
  readonly viewer: string;
}

/** The issue and Trailmark's own comment as they are now; the lists hold the younger duplicates that a race left behind. */
export interface IssueThread {
  readonly issue: Issue | null;
  readonly comment: IssueComment | null;
  readonly extraIssues: readonly Issue[];
  readonly extraComments: readonly IssueComment[];
}

/** Whether this token's owner wrote it. GraphQL may name a bot without the `[bot]` that REST adds. */
export function isOwn(author: Author | null, viewer: string): boolean {
  if (author === null) return false;
  return author.login === viewer || (author.type === 'Bot' && author.login === `${viewer}[bot]`);
}
