import { ApiFailure } from './api-failure.ts';
import type { GitHub } from './github.ts';

/** A branch's newest commit and what the token may know of the repository. `oid` is null when the branch does not exist. */
export interface Head {
  readonly oid: string | null;
  readonly tree: string | null;
  readonly headline: string | null;
  readonly parents: readonly string[];
  readonly repositoryId: string;
  readonly defaultBranch: string | null;
  readonly hasIssues: boolean;
  readonly isArchived: boolean;
  /** The login that this token writes as. */
  readonly viewer: string;
}

interface Reply {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly id: string;
    readonly isArchived: boolean;
    readonly hasIssuesEnabled: boolean;
    readonly defaultBranchRef: { readonly name: string } | null;
    readonly ref: {
      readonly target: {
        readonly oid: string;
        readonly messageHeadline?: string;
        readonly tree?: { readonly oid: string };
        readonly parents?: { readonly nodes: readonly { readonly oid: string }[] };
      };
    } | null;
  } | null;
}

const HEAD = `query Head($owner: String!, $repo: String!, $ref: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id isArchived hasIssuesEnabled
    defaultBranchRef { name }
    ref(qualifiedName: $ref) {
      target { oid ... on Commit { messageHeadline tree { oid } parents(first: 2) { nodes { oid } } } }
    }
  }
}`;

/** Reads where a branch stands now. */
export async function readHead(github: GitHub, branch: string): Promise<Head> {
  const { owner, repo } = github;
  const { viewer, repository } = await github.query<Reply>(HEAD, { owner, repo, ref: `refs/heads/${branch}` });
  if (repository === null)
    throw new ApiFailure('query Head', { kind: 'not-found', status: null, retryAfter: null, message: 'no repository' });
  const target = repository.ref?.target;
  return {
    oid: target?.oid ?? null,
    tree: target?.tree?.oid ?? null,
    headline: target?.messageHeadline ?? null,
    parents: target?.parents?.nodes.map((parent) => parent.oid) ?? [],
    repositoryId: repository.id,
    defaultBranch: repository.defaultBranchRef?.name ?? null,
    hasIssues: repository.hasIssuesEnabled,
    isArchived: repository.isArchived,
    viewer: viewer.login,
  };
}
