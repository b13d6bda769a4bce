import { ApiFailure } from './api-failure.ts';
import type { GitHub } from './github.ts';

/** The branch that `commit: pull-request` keeps: Trailmark's own. */
export const PROGRESS_BRANCH = 'trailmark/progress';

/** The newest commit of a branch. */
export interface Tip {
  readonly oid: string;
  readonly tree: string;
  readonly message: string;
  readonly parents: readonly string[];
}

/** Where a branch and Trailmark's own one stand, null where there is none, and what the token may know of the repository. */
export interface Head {
  readonly tip: Tip | null;
  /** Of the branch of the pull request. It is read before `tip`: what is on it was made from no newer commit than that. */
  readonly progress: Tip | null;
  readonly repositoryId: string;
  readonly defaultBranch: string | null;
  readonly hasIssues: boolean;
  readonly isArchived: boolean;
  /** The login that this token writes as. */
  readonly viewer: string;
}

/** Where a branch stands that holds a commit. */
export type FilledHead = Head & { readonly tip: Tip };

interface Ref {
  readonly target: {
    readonly oid: string;
    readonly message?: string;
    readonly tree?: { readonly oid: string };
    readonly parents?: { readonly nodes: readonly { readonly oid: string }[] };
  };
}

interface Reply {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly id: string;
    readonly isArchived: boolean;
    readonly hasIssuesEnabled: boolean;
    readonly defaultBranchRef: { readonly name: string } | null;
    readonly progress: Ref | null;
    readonly branch: Ref | null;
  } | null;
}

const HEAD = `query Head($owner: String!, $repo: String!, $progress: String!, $branch: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id isArchived hasIssuesEnabled
    defaultBranchRef { name }
    progress: ref(qualifiedName: $progress) { ...Tip }
    branch: ref(qualifiedName: $branch) { ...Tip }
  }
}
fragment Tip on Ref {
  target { oid ... on Commit { message tree { oid } parents(first: 2) { nodes { oid } } } }
}`;

/** Reads where a branch stands now. */
export async function readHead({ owner, repo, query }: GitHub, branch: string): Promise<Head> {
  const names = { progress: `refs/heads/${PROGRESS_BRANCH}`, branch: `refs/heads/${branch}` };
  const { viewer, repository } = await query<Reply>(HEAD, { owner, repo, ...names });
  if (repository === null) throw new ApiFailure('query Head', { kind: 'not-found', message: 'no repository' });
  return {
    tip: toTip(repository.branch),
    progress: toTip(repository.progress),
    repositoryId: repository.id,
    defaultBranch: repository.defaultBranchRef?.name ?? null,
    hasIssues: repository.hasIssuesEnabled,
    isArchived: repository.isArchived,
    viewer: viewer.login,
  };
}

function toTip(ref: Ref | null): Tip | null {
  if (ref === null) return null;
  const { oid, message = '', tree, parents } = ref.target;
  return { oid, message, tree: tree?.oid ?? '', parents: parents?.nodes.map((parent) => parent.oid) ?? [] };
}
